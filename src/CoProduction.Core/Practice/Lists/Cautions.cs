using CoProduction.Coding;

namespace CoProduction.Practice;

/// <summary>What the literature warns of: tokenism, exclusion, and the seven evils of Steen, Brandsen and Verschuere (2018).</summary>
public static class Cautions
{
    private static readonly QuestionnaireBuilder questions = new("cautions");

    // Runs once all that follows is made.
    static Cautions() => questions.Build();

    /// <summary>Asks which step of the ladder the activity is said to be.</summary>
    public static Question<LadderRung> ClaimedLabel { get; } = Ask.Rung(
        questions, "claimedLabel", "Which step of the ladder is the activity said to be?",
        "The word that its organisers use of it, whatever is done. Leave open where they use none of these words.",
        [PracticeSources.Ladder]);

    /// <summary>Asks which step of the ladder the activity reaches.</summary>
    public static Question<LadderRung> RungReached { get; } = Ask.Rung(
        questions, "rungReached", "Which step of the ladder does the activity reach?",
        "What is done, whatever it is called. The answers to the codebook can tell, as far as they go.",
        [PracticeSources.Ladder]);

    /// <summary>Asks whether some of those concerned are kept out.</summary>
    public static Question<bool> SomeAreLeftOut { get; } = questions.YesNo(
        "someAreLeftOut", "Are some of those whom the service concerns left out by how taking part is arranged?",
        "By place, time, language, health, confidence or selection.",
        "Meetings are held where people in wheelchairs cannot go.", "Those who did not come were asked, and had what they needed to come.",
        [PracticeSources.ExcludedGroups, PracticeSources.MarginalisedGroups]);

    /// <summary>Asks whether the public body sheds a responsibility of its own.</summary>
    public static Question<bool> ShedsResponsibility { get; } = questions.YesNo(
        "shedsResponsibility", "Does the public body use citizens' part to rid itself of a responsibility of its own?", "",
        "The council closes the service and tells volunteers to run it or lose it.", "The council answers for the service that volunteers support.",
        [PracticeSources.SevenEvils, PracticeSources.SevenEvilsReading]);

    /// <summary>Asks whether it has become unclear who answers for the result.</summary>
    public static Question<bool> NobodyAnswers { get; } = questions.YesNo(
        "nobodyAnswers", "Is it unclear who answers for the result, now that several take part?", "",
        "After an accident each side points to the other.", "The agreement says who answers for what.",
        [PracticeSources.SevenEvils, PracticeSources.SevenEvilsReading]);

    /// <summary>Asks whether the effort of working together outgrows what it brings.</summary>
    public static Question<bool> CostsMoreThanItBrings { get; } = questions.YesNo(
        "costsMoreThanItBrings", "Has the effort of arranging, agreeing and checking outgrown what working together brings?", "",
        "Half of the staff's hours go into meetings on who does what.", "A short call each week is enough.",
        [PracticeSources.SevenEvils, PracticeSources.SevenEvilsReading]);

    /// <summary>Asks whether those who take part decide for others who have no say.</summary>
    public static Question<bool> FewDecideForMany { get; } = questions.YesNo(
        "fewDecideForMany", "Do those who take part decide for others who have no say in it, past those who were elected?", "",
        "Ten active residents settle what the whole district gets.", "The elected council decides, with the group's advice in public.",
        [PracticeSources.SevenEvils, PracticeSources.SevenEvilsReading]);

    /// <summary>Asks whether those who are better off gain more.</summary>
    public static Question<bool> BetterOffGainMore { get; } = questions.YesNo(
        "betterOffGainMore", "Do those who are better off gain more by it than those who are not?", "",
        "Good schools become better where parents have time to help.", "The gain is greatest where the need is.",
        [PracticeSources.SevenEvils, PracticeSources.ThoseWhoWouldBenefitMost]);

    /// <summary>Asks whether people are expected to take part though they did not choose it.</summary>
    public static Question<bool> PeopleAreExpectedTo { get; } = questions.YesNo(
        "peopleAreExpectedTo", "Are people expected to take part, though they did not choose it or cannot well do it?",
        "Spoken or unspoken: whoever does not help gets less, or is thought less of.",
        "A relative is taken to be there for the care at home.", "Whoever does not want to help is served all the same.",
        [PracticeSources.SevenEvils, PracticeSources.SevenEvilsReading]);

    /// <summary>Asks whether what is done together destroys value.</summary>
    public static Question<bool> ValueIsDestroyed { get; } = questions.YesNo(
        "valueIsDestroyed", "Does what citizens and professionals do together, or against each other, make things worse?", "",
        "A watch harasses people who live in the street.", "A mistake is made, seen and put right.",
        [PracticeSources.SevenEvils, PracticeSources.ValueFailure]);

    /// <summary>The label stands higher than the activity does.</summary>
    public static ChecklistItem Tokenism { get; } = new()
    {
        Name = "Tokenism",
        Criterion = Criterion.Test(
            "tokenism", "The label that is claimed stands higher on the ladder than the step that is reached",
            Ladder.IsAbove(ClaimedLabel, RungReached), PracticeSources.Ladder, PracticeSources.CallItWhatItIs),
        WhenPresent = ShownCautions.Tokenism.Advice,
        Caution = ShownCautions.Tokenism,
    };

    /// <summary>Some are kept out.</summary>
    public static ChecklistItem Exclusion { get; } = new()
    {
        Name = "Exclusion",
        Criterion = Criterion.Test(
            "exclusion", "Some of those concerned are left out", SomeAreLeftOut.Is(true),
            PracticeSources.ExcludedGroups, PracticeSources.MarginalisedGroups, PracticeSources.Marginalised),
        WhenPresent = new(
            "Change how taking part is arranged, and give extra support to those who are left out.", PracticeSources.MarginalisedGroups),
    };

    /// <summary>The first evil: the deliberate rejection of responsibility.</summary>
    public static ChecklistItem RejectedResponsibility { get; } = new()
    {
        Name = "Deliberate rejection of responsibility",
        Criterion = Criterion.Test(
            "rejected-responsibility", "The public body sheds a responsibility of its own", ShedsResponsibility.Is(true), PracticeSources.SevenEvils,
            PracticeSources.RejectedResponsibility),
        WhenPresent = ShownCautions.RejectedResponsibility.Advice,
        Caution = ShownCautions.RejectedResponsibility,
    };

    /// <summary>The second evil: failing accountability.</summary>
    public static ChecklistItem FailingAccountability { get; } = new()
    {
        Name = "Failing accountability",
        Criterion = Criterion.Test(
            "failing-accountability", "It is unclear who answers for the result", NobodyAnswers.Is(true), PracticeSources.SevenEvils),
        WhenPresent = new("Name who answers to whom, and for what, before going on.", PracticeSources.SevenEvilsReading),
    };

    /// <summary>The third evil: rising transaction costs.</summary>
    public static ChecklistItem TransactionCosts { get; } = new()
    {
        Name = "Rising transaction costs",
        Criterion = Criterion.Test(
            "transaction-costs", "The effort of working together has outgrown what it brings", CostsMoreThanItBrings.Is(true),
            PracticeSources.SevenEvils),
        WhenPresent = new("Simplify how it is arranged, or do less together.", PracticeSources.SevenEvilsReading),
    };

    /// <summary>The fourth evil: loss of democracy.</summary>
    public static ChecklistItem LossOfDemocracy { get; } = new()
    {
        Name = "Loss of democracy",
        Criterion = Criterion.Test(
            "loss-of-democracy", "Those who take part decide for others who have no say", FewDecideForMany.Is(true), PracticeSources.SevenEvils),
        WhenPresent = new(
            "Give decisions that bind others back to those who were elected, or open them to all concerned.", PracticeSources.SevenEvilsReading),
    };

    /// <summary>The fifth evil: reinforced inequalities.</summary>
    public static ChecklistItem ReinforcedInequalities { get; } = new()
    {
        Name = "Reinforced inequalities",
        Criterion = Criterion.Test(
            "reinforced-inequalities", "Those who are better off gain more", BetterOffGainMore.Is(true),
            PracticeSources.SevenEvils, PracticeSources.ThoseWhoWouldBenefitMost),
        WhenPresent = new(
            "Put support where the need is greatest, and see who gains.", PracticeSources.MarginalisedGroups,
            PracticeSources.ThoseWhoWouldBenefitMost, PracticeSources.SevenEvilsReading),
    };

    /// <summary>The sixth evil: implicit demands.</summary>
    public static ChecklistItem ImplicitDemands { get; } = new()
    {
        Name = "Implicit demands",
        Criterion = Criterion.Test(
            "implicit-demands", "People are expected to take part though they did not choose it", PeopleAreExpectedTo.Is(true),
            PracticeSources.SevenEvils),
        WhenPresent = new("Make sure that whoever does not or cannot take part is served just as well.", PracticeSources.SevenEvilsReading),
    };

    /// <summary>The seventh evil: co-destruction.</summary>
    public static ChecklistItem CoDestruction { get; } = new()
    {
        Name = "Co-destruction",
        Criterion = Criterion.Test(
            "co-destruction", "What is done together or against each other makes things worse", ValueIsDestroyed.Is(true),
            PracticeSources.SevenEvils, PracticeSources.ValueFailure),
        WhenPresent = ShownCautions.CoDestruction.Advice,
        Caution = ShownCautions.CoDestruction,
    };

    /// <summary>The cautions together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "cautions",
        Title = "Cautions",
        Summary = "What the literature warns of. What is present is a concern; the activity may be co-production all the same.",
        Items =
        [
            Tokenism, Exclusion, RejectedResponsibility, FailingAccountability, TransactionCosts, LossOfDemocracy, ReinforcedInequalities,
            ImplicitDemands,
            CoDestruction,
        ],
        Notes =
        [
            "Of Steen et al. (2018) the list of the seven evils was read, and what a page quotes of the first: that citizens' part may cover a government that sheds its own. What the "
                + "others mean here, and which answers show any of them, is our reading.",
            "Consultation by its own name is no tokenism: the Consultation Institute (n.d.) rejects the charge. Only a word that claims more is meant.",
            "Where no answer of the codebook shows a concern, it has a question here and no sign on an activity.",
        ],
    };
}
