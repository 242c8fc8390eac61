using CoProduction.Coding;

namespace CoProduction.Practice;

/// <summary>Whether a mix of professionals' and citizens' efforts can work: three conditions of Parks et al. (1981), four of Ostrom (1996).</summary>
public static class Feasibility
{
    private static readonly QuestionnaireBuilder questions = new("feasibility");

    // Runs once all that follows is made.
    static Feasibility() => questions.Build();

    /// <summary>Asks whether the work can be done only, or done better, with inputs of both sides.</summary>
    public static Question<bool> NeitherWillDoAlone { get; } = questions.YesNo(
        "neitherWillDoAlone", "Does the work need something from each side that the other cannot well supply?",
        "Where either side could do all of it as well, the two are substitutes: no.",
        "Teachers teach and pupils learn.", "Staff or residents could carry the same bins.",
        [PracticeSources.FeasibilityReading, PracticeSources.Synergy]);

    /// <summary>Asks whether the mix is worth what both sides' time costs.</summary>
    public static Question<bool> WorthBothSidesTime { get; } = questions.YesNo(
        "worthBothSidesTime", "Is the mix of efforts worth its cost, with what the time of both sides could do elsewhere taken into account?", "",
        "An hour of a resident's time saves a long round of the crew.", "Volunteers travel for hours to save minutes of paid work.",
        [PracticeSources.FeasibilityReading]);

    /// <summary>Asks whether rules and organisation allow the mix.</summary>
    public static Question<bool> RulesAllowTheMix { get; } = questions.YesNo(
        "rulesAllowTheMix", "Do the rules, and the way the organisation works, allow citizens and professionals to work together here?", "",
        "The school's statute gives parents a place in the classroom.", "Insurance forbids anyone but staff to enter the workshop.",
        [PracticeSources.FeasibilityReading]);

    /// <summary>Asks whether both sides have legal room to act otherwise than they do.</summary>
    public static Question<bool> OptionsOpenToBoth { get; } = questions.YesNo(
        "optionsOpenToBoth", "Have both sides legal room to choose how they contribute?",
        "More than being allowed: each can decide among ways of doing its part.",
        "Officials may change the layout, and residents may choose how to do their share.", "A central ministry prescribes every detail to both.",
        [PracticeSources.Synergy]);

    /// <summary>Asks whether each side can rely on the other's part.</summary>
    public static Question<bool> EachCanRelyOnTheOther { get; } = questions.YesNo(
        "eachCanRelyOnTheOther",
        "Can each side rely on the other to do its part: is there an agreement, a contract or a record that makes the promise credible?", "",
        "Residents and the water company sign what each will do and when.", "Officials have dropped such projects half-way before.",
        [PracticeSources.Synergy]);

    /// <summary>Asks whether officials have a reason to welcome the citizens' part.</summary>
    public static Question<bool> IncentiveForProfessionals { get; } = questions.YesNo(
        "incentiveForProfessionals", "Have professionals an incentive to put in their part and to welcome the citizens'?", "",
        "Staff are credited for what residents and they bring about.", "Teachers are left with more work when parents help.",
        [PracticeSources.Synergy, PracticeSources.DiscouragedInputs]);

    /// <summary>Asks whether citizens have a reason to put in their part.</summary>
    public static Question<bool> IncentiveForCitizens { get; } = questions.YesNo(
        "incentiveForCitizens", "Have citizens an incentive to put in their part?",
        "Money is one incentive among others.",
        "Households that dig the trench are connected first.", "Whoever helps gains nothing, and is not even thanked.",
        [PracticeSources.Synergy]);

    /// <summary>The technical condition of Parks et al. (1981), which is also the first of Ostrom's (1996): complementary inputs.</summary>
    public static ChecklistItem Technical { get; } = new()
    {
        Name = "Technical condition: complementary inputs",
        Criterion = Criterion.Test(
            "technical", "Each side puts in something that the other cannot well supply",
            NeitherWillDoAlone.Is(true), PracticeSources.Feasibility, PracticeSources.FeasibilityReading, PracticeSources.Synergy),
        WhenPresent = new("Some co-production is unavoidable here: plan for it openly.", PracticeSources.FeasibilityReading),
        WhenAbsent = new(
            "Let cost decide who does the work: where either side could do all of it, mixing them gains nothing by itself.",
            PracticeSources.FeasibilityReading),
    };

    /// <summary>The economic condition of Parks et al. (1981).</summary>
    public static ChecklistItem Economic { get; } = new()
    {
        Name = "Economic condition",
        Criterion = Criterion.Test(
            "economic", "The mix of efforts is worth its cost to both sides",
            WorthBothSidesTime.Is(true), PracticeSources.Feasibility, PracticeSources.FeasibilityReading),
        WhenAbsent = new(
            "Lower what a contribution costs people, or leave the work to the side for which it is cheaper.", PracticeSources.FeasibilityReading),
    };

    /// <summary>The institutional condition of Parks et al. (1981).</summary>
    public static ChecklistItem Institutional { get; } = new()
    {
        Name = "Institutional condition",
        Criterion = Criterion.Test(
            "institutional", "Rules and organisation allow the mix", RulesAllowTheMix.Is(true), PracticeSources.Feasibility,
            PracticeSources.FeasibilityReading),
        WhenAbsent = new(
            "Change the rules or the organisation first: a mix that makes sense otherwise fails where it is forbidden.",
            PracticeSources.FeasibilityReading),
    };

    /// <summary>Ostrom's (1996) second condition.</summary>
    public static ChecklistItem LegalOptions { get; } = new()
    {
        Name = "Legal options open to both",
        Criterion = Criterion.Test(
            "legal-options", "Both sides have legal room to choose how they contribute", OptionsOpenToBoth.Is(true), PracticeSources.Synergy),
        WhenAbsent = new("Widen what each side may decide before asking for its part.", PracticeSources.Synergy),
    };

    /// <summary>Ostrom's (1996) third condition.</summary>
    public static ChecklistItem CredibleCommitment { get; } = new()
    {
        Name = "Credible commitment",
        Criterion = Criterion.Test(
            "credible-commitment", "Each side can rely on the other's part", EachCanRelyOnTheOther.Is(true), PracticeSources.Synergy),
        WhenAbsent = new("Agree in a form that can be enforced what each side will do, and when.", PracticeSources.Synergy),
    };

    /// <summary>Ostrom's (1996) fourth condition.</summary>
    public static ChecklistItem Incentives { get; } = new()
    {
        Name = "Incentives for both",
        Criterion = Criterion.All(
            "incentives", "Both sides have an incentive to put in their part", PracticeSources.Synergy,
            Criterion.Test(
                "incentive-for-professionals", "Professionals have one", IncentiveForProfessionals.Is(true), PracticeSources.Synergy,
                PracticeSources.DiscouragedInputs),
            Criterion.Test("incentive-for-citizens", "Citizens have one", IncentiveForCitizens.Is(true), PracticeSources.Synergy)),
        WhenAbsent = new(
            "Find what would make each side's part worth while to it: where officials discourage what citizens could give, little is given.",
            PracticeSources.Synergy, PracticeSources.DiscouragedInputs),
    };

    /// <summary>The conditions together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "feasibility",
        Title = "Feasibility",
        Summary = "Whether mixing professionals' and citizens' efforts can work and is worth while. What is present speaks for it; what is absent is to be changed first.",
        Items = [Technical, Economic, Institutional, LegalOptions, CredibleCommitment, Incentives],
        Notes =
        [
            "Parks et al. (1981) name the first three, and the first is Ostrom's (1996) first as well; the wording of all seven questions is our reading, and Ostrom's four conditions were not seen at all.",
            "These conditions are no part of either author's definition: an activity can be co-production where they fail, and then tends to do worse than it could.",
        ],
    };
}
