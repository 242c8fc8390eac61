using CoProduction.Coding;

namespace CoProduction.Practice;

/// <summary>Whether an organisation can co-produce: the four capabilities of Sharma et al. (2014), each with the practices that build it.</summary>
public static class Readiness
{
    private static readonly QuestionnaireBuilder questions = new("readiness");

    // Runs once all that follows is made.
    static Readiness() => questions.Build();

    /// <summary>Asks whether the organisation recognises what clients know and can do.</summary>
    public static Question<bool> RecognisesCompetence { get; } = questions.YesNo(
        "recognisesCompetence", "Does the organisation recognise what clients know and can do, and draw on it?", "",
        "Patients' own experience is asked for when wards are changed.", "Only qualified staff are thought to know the service.",
        [PracticeSources.ActivationCapabilities]);

    /// <summary>Asks whether the organisation attends to each client's own needs.</summary>
    public static Question<bool> SeesIndividualNeeds { get; } = questions.YesNo(
        "seesIndividualNeeds", "Does the organisation attend to what each client needs?", "",
        "How a person is asked to take part depends on the person.", "All clients get the same form.",
        [PracticeSources.ActivationCapabilities]);

    /// <summary>Asks whether teams work together across functions.</summary>
    public static Question<bool> WorksAcrossTeams { get; } = questions.YesNo(
        "worksAcrossTeams", "Do teams of different functions work together where a client's case asks for it?", "",
        "Nurses, social workers and planners meet on a case.", "Each department keeps to its own files.",
        [PracticeSources.ActivationCapabilities]);

    /// <summary>Asks whether staff have the resources to work with clients.</summary>
    public static Question<bool> HasResourcesForClients { get; } = questions.YesNo(
        "hasResourcesForClients", "Have staff the time, the skills and the means to work together with clients?", "",
        "Hours for it stand in the roster.", "Staff are told to involve clients beside all their other work.",
        [PracticeSources.ActivationCapabilities, PracticeSources.FourCapabilities]);

    /// <summary>Asks whether the organisation holds a dialogue with clients, beyond collecting feedback.</summary>
    public static Question<bool> HoldsDialogue { get; } = questions.YesNo(
        "holdsDialogue", "Does the organisation hold a dialogue with clients, beyond collecting feedback?",
        "In a dialogue both sides answer each other; a satisfaction survey alone is not one.",
        "Managers and users discuss the plans until both have changed them.", "Users rate the service from one to five.",
        [PracticeSources.InteractionCapabilities]);

    /// <summary>Asks whether the organisation looks for new ideas in what clients tell.</summary>
    public static Question<bool> SensesOpportunities { get; } = questions.YesNo(
        "sensesOpportunities", "Does the organisation look for new ideas in what clients tell it?", "",
        "A remark by users led to a trial of home visits.", "Complaints are settled and filed.",
        [PracticeSources.InteractionCapabilities]);

    /// <summary>Asks whether the organisation evaluates itself with those it serves.</summary>
    public static Question<bool> EvaluatesItself { get; } = questions.YesNo(
        "evaluatesItself", "Does the organisation evaluate itself, by surveys, discussion forums or other ways to hear clients?", "",
        "A forum of users and staff reviews the year.", "Nobody looks back on how a project went.",
        [PracticeSources.LearningAgility]);

    /// <summary>Asks whether the organisation changes when its clients' needs do.</summary>
    public static Question<bool> AdaptsToNeeds { get; } = questions.YesNo(
        "adaptsToNeeds", "Does the organisation change what it does when clients' needs change?", "",
        "Opening hours followed what carers said.", "The programme has been the same for years, whoever came.",
        [PracticeSources.LearningAgility]);

    /// <summary>The capability to recognise clients as able to contribute.</summary>
    public static ChecklistItem CustomerActivation { get; } = new()
    {
        Name = "Customer activation",
        Criterion = Criterion.All(
            "customer-activation", "The organisation recognises clients' competence and needs", PracticeSources.FourCapabilities,
            Criterion.Test(
                "competence", "It recognises what they know and can do", RecognisesCompetence.Is(true), PracticeSources.ActivationCapabilities),
            Criterion.Test(
                "individual-needs", "It attends to what each needs", SeesIndividualNeeds.Is(true), PracticeSources.ActivationCapabilities)),
        WhenAbsent = new(
            "Ask clients what they know, can do and need before deciding how they are to take part, and treat what they know as a resource.",
            PracticeSources.ActivationCapabilities),
    };

    /// <summary>The capability of the organisation itself to work with others.</summary>
    public static ChecklistItem OrganisationalActivation { get; } = new()
    {
        Name = "Organisational activation",
        Criterion = Criterion.All(
            "organisational-activation", "The organisation has its teams and resources ready for working with clients",
            PracticeSources.FourCapabilities,
            Criterion.Test(
                "cross-functional-teams", "Teams work together across functions", WorksAcrossTeams.Is(true), PracticeSources.ActivationCapabilities),
            Criterion.Test(
                "resources", "Staff have the means to work with clients", HasResourcesForClients.Is(true), PracticeSources.ActivationCapabilities)),
        WhenAbsent = new(
            "Form teams across functions that include clients, and give staff time and training for it: most of the organisations studied thought that they had not developed the skills and resources.",
            PracticeSources.ActivationCapabilities, PracticeSources.FourCapabilities),
    };

    /// <summary>The capability to talk with clients.</summary>
    public static ChecklistItem InteractionCapabilities { get; } = new()
    {
        Name = "Interaction capabilities",
        Criterion = Criterion.All(
            "interaction-capabilities", "The organisation talks with clients and learns from it what could be new", PracticeSources.FourCapabilities,
            Criterion.Test("dialogue", "It holds a dialogue beyond feedback", HoldsDialogue.Is(true), PracticeSources.InteractionCapabilities),
            Criterion.Test("opportunities", "It looks for new ideas in it", SensesOpportunities.Is(true), PracticeSources.InteractionCapabilities)),
        WhenAbsent = new(
            "Replace forms for feedback, which change little, by a dialogue in which new ideas are looked for.",
            PracticeSources.InteractionCapabilities),
    };

    /// <summary>The capability to learn and to change.</summary>
    public static ChecklistItem LearningAgility { get; } = new()
    {
        Name = "Learning agility",
        Criterion = Criterion.All(
            "learning-agility", "The organisation evaluates itself and changes with its clients' needs", PracticeSources.FourCapabilities,
            Criterion.Test("self-evaluation", "It evaluates itself", EvaluatesItself.Is(true), PracticeSources.LearningAgility),
            Criterion.Test("adaptation", "It changes as needs change", AdaptsToNeeds.Is(true), PracticeSources.LearningAgility)),
        WhenAbsent = new(
            "Set up surveys, forums and other ways to hear clients, and change with what they tell.",
            PracticeSources.LearningAgility),
    };

    /// <summary>The capabilities together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "readiness",
        Title = "Readiness of the organisation",
        Summary = "Whether the organisation can co-produce. It is about the organisation, not about an activity; what is absent is to be built first.",
        Items = [CustomerActivation, OrganisationalActivation, InteractionCapabilities, LearningAgility],
        Notes =
        [
            "That organisations, and not only users, shape what is created together is the point of Sharma et al. (2014) against earlier writers, as the review reports (p. 8).",
            "Which users such work suits best is not known: Sharma et al. (2014), Van Eijk and Steen (2014) and Voorberg et al. (2015) ask for research on it, as the review reports (p. 9).",
            "Sharma et al. (2014) studied health care organisations in Australia. The capabilities are theirs; that a capability needs both of its practices is our reading.",
        ],
    };
}
