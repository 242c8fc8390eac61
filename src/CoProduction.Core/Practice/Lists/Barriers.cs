using CoProduction.Coding;

namespace CoProduction.Practice;

/// <summary>What stands in the way: inequality, lacking capabilities, complex networks, an uneasy partnership, a word misused.</summary>
public static class Barriers
{
    private static readonly QuestionnaireBuilder questions = new("barriers");

    // Runs once all that follows is made.
    static Barriers() => questions.Build();

    /// <summary>Asks whether those who would gain most find it hardest to take part.</summary>
    public static Question<bool> HardestForThoseInNeed { get; } = questions.YesNo(
        "hardestForThoseInNeed", "Do those who would gain most find it hardest to take part?",
        "People in poverty, without a home, of an ethnic minority or of great age, for example, wherever they are concerned.",
        "Nobody from the poorest streets comes to the meetings.", "Those with the greatest need take part as often as others.",
        [PracticeSources.MarginalisedGroups, PracticeSources.ThoseWhoWouldBenefitMost]);

    /// <summary>Asks whether those who find it hard get extra support.</summary>
    public static Question<bool> ExtraSupport { get; } = questions.YesNo(
        "extraSupport", "Do those who find it hard get extra support to take part?", "",
        "Interpreters, fares and someone to come along are offered.", "Everyone is invited in the same way.",
        [PracticeSources.MarginalisedGroups]);

    /// <summary>Asks whether the organisation lacks capabilities.</summary>
    public static Question<bool> LacksCapabilities { get; } = questions.YesNo(
        "lacksCapabilities", "Does the organisation lack the skills, resources or flexibility to work with citizens?",
        "The readiness checklist asks for each.",
        "Clients are asked for feedback, and no team can act on it.", "Trained teams work with clients across departments.",
        [PracticeSources.FourCapabilities]);

    /// <summary>Asks whether several services share the work without coordination.</summary>
    public static Question<bool> UncoordinatedNetwork { get; } = questions.YesNo(
        "uncoordinatedNetwork", "Do several services share the work without coordination or clear management?",
        "The network checklist asks for each.",
        "A client is sent to and fro between services that differ on what is right.", "A coordinator brings all services to one plan.",
        [PracticeSources.NetworkComplexity]);

    /// <summary>Asks whether citizens and professionals fail to work as partners.</summary>
    public static Question<bool> UneasyPartnership { get; } = questions.YesNo(
        "uneasyPartnership", "Do professionals and citizens find it hard to work as partners?", "The partnership checklist asks for the reasons.",
        "Professionals keep control because they doubt what citizens can bring.", "Both speak openly and settle what each will do.",
        [PracticeSources.ReluctantProfessionals, PracticeSources.OneToOne]);

    /// <summary>Asks whether the word stands for what was done before.</summary>
    public static Question<bool> BusinessAsUsual { get; } = questions.YesNo(
        "businessAsUsual", "Is the word used for what was done before, with nothing changed?", "",
        "An old complaints desk is now called the co-production office.", "New roles for users came with the new name.",
        [PracticeSources.Misuse]);

    /// <summary>Asks whether the word stands for consultation alone.</summary>
    public static Question<bool> OnlyConsultation { get; } = questions.YesNo(
        "onlyConsultation", "Is the word used where citizens are only consulted?", "Consultation that goes by its own name is not this.",
        "A survey is announced as co-production.", "A survey is announced as a survey.",
        [PracticeSources.Misuse, PracticeSources.CallItWhatItIs]);

    /// <summary>Asks whether it is said in which sense the word is used.</summary>
    public static Question<bool> SenseIsSaid { get; } = questions.YesNo(
        "senseIsSaid", "Do those who use the word say in which sense, and in which context, they mean it?", "",
        "The plan says whose definition it follows.", "Each who speaks of it means something else.",
        [PracticeSources.SpecificContext, PracticeSources.MaturingConcept]);

    /// <summary>Those who would gain most take part least.</summary>
    public static ChecklistItem Inequality { get; } = new()
    {
        Name = "Inequality",
        Criterion = Criterion.All(
            "inequality", "Those who would gain most find it hardest to take part, and get no extra support",
            PracticeSources.ThoseWhoWouldBenefitMost,
            Criterion.Test(
                "hard-for-those-in-need", "Those who would gain most find it hardest", HardestForThoseInNeed.Is(true),
                PracticeSources.MarginalisedGroups, PracticeSources.AbilityAndMotives, PracticeSources.SelfEfficacy, PracticeSources.Marginalised),
            Criterion.Test("no-extra-support", "They get no extra support", ExtraSupport.Is(false), PracticeSources.MarginalisedGroups)),
        WhenPresent = new(
            "Give extra support, bring it nearer, inform better and build confidence; otherwise co-production adds to the inequality it meets.",
            PracticeSources.MarginalisedGroups, PracticeSources.AbilityAndMotives, PracticeSources.SelfEfficacy,
            PracticeSources.FromKnowledgeToActing),
        WhenUnknown = new(
            "Find out who does not take part, and why: under what conditions people do is still too little known.",
            PracticeSources.Conditions, PracticeSources.FromKnowledgeToActing),
    };

    /// <summary>The organisation is not able.</summary>
    public static ChecklistItem OrganisationalCapabilities { get; } = new()
    {
        Name = "Organisational capabilities",
        Criterion = Criterion.Test(
            "organisational-capabilities", "The organisation lacks capabilities for co-production", LacksCapabilities.Is(true),
            PracticeSources.FourCapabilities),
        WhenPresent = new(
            "Go through the readiness checklist, and build what is absent.", PracticeSources.ActivationCapabilities,
            PracticeSources.FourCapabilities),
    };

    /// <summary>The network is too complex.</summary>
    public static ChecklistItem ComplexNetworks { get; } = new()
    {
        Name = "Complexity of service networks",
        Criterion = Criterion.Test(
            "complex-networks", "Several services share the work without coordination", UncoordinatedNetwork.Is(true),
            PracticeSources.NetworkComplexity),
        WhenPresent = new(
            "Settle who coordinates, and give the client one trusted informant in the network.", PracticeSources.NetworkComplexity,
            PracticeSources.TrustedInformant),
    };

    /// <summary>The partnership does not work.</summary>
    public static ChecklistItem UneasyPartners { get; } = new()
    {
        Name = "The professional-citizen partnership",
        Criterion = Criterion.Test(
            "partnership", "Professionals and citizens find it hard to work as partners", UneasyPartnership.Is(true),
            PracticeSources.OneToOne, PracticeSources.ReluctantProfessionals, PracticeSources.InformationAsymmetry,
            PracticeSources.TwoConceptionsOfHealth),
        WhenPresent = new(
            "Go through the partnership checklist: the reason may be control, information, or different views of the problem.",
            PracticeSources.ReluctantProfessionals, PracticeSources.InformationAsymmetry, PracticeSources.TwoConceptionsOfHealth),
    };

    /// <summary>The word stands for something else.</summary>
    public static ChecklistItem MisuseOfTheWord { get; } = new()
    {
        Name = "Misuse of the word",
        Criterion = Criterion.Test(
            "misuse", "The word is used for business as usual or for consultation alone",
            BusinessAsUsual.Is(true) | OnlyConsultation.Is(true), PracticeSources.Misuse),
        WhenPresent = new("Call it what it is, or change it until the word fits.", PracticeSources.CallItWhatItIs, PracticeSources.Misuse),
    };

    /// <summary>Nobody says what the word is to mean.</summary>
    public static ChecklistItem UnclearUse { get; } = new()
    {
        Name = "Unclear use of the word",
        Criterion = Criterion.Test(
            "unclear-use", "It is not said in which sense and context the word is used", SenseIsSaid.Is(false),
            PracticeSources.SpecificContext, PracticeSources.MaturingConcept),
        WhenPresent = new(
            "Say which definition is meant, and for which service and people: it differs by both.", PracticeSources.SpecificContext,
            PracticeSources.LocalContext, PracticeSources.LocalContextInCare),
    };

    /// <summary>The barriers together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "barriers",
        Title = "Barriers",
        Summary = "What stands in the way of co-production. What is present is to be dealt with; it does not make the activity any less co-production.",
        Items = [Inequality, OrganisationalCapabilities, ComplexNetworks, UneasyPartners, MisuseOfTheWord, UnclearUse],
        Notes = ["Unclear use of the word follows Pestoff (2013); that Brandsen et al. (2013) in the same volume treat the concept as still maturing is read from their title."],
    };
}
