using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Practice;

/// <summary>What makes services turn to co-production: declining trust, an economic crisis, citizens who know and can do more.</summary>
public static class Drivers
{
    private static readonly QuestionnaireBuilder questions = new("drivers");

    // Runs once all that follows is made.
    static Drivers() => questions.Build();

    /// <summary>Asks whether trust in the public body that is responsible for the service has declined.</summary>
    public static Question<bool> TrustDeclines { get; } = questions.YesNo(
        "trustDeclines", "Has trust in the public body that is responsible for the service declined?",
        "Trust of those whom the service is for, as far as it was asked or shows in what they do. Leave open where nobody has looked.",
        "Surveys show fewer residents each year who expect the council to keep its word.", "Users trust the agency as they long have.",
        [PracticeSources.DecliningTrust]);

    /// <summary>Asks whether the money for the service falls short of what its usual form would need.</summary>
    public static Question<bool> MoneyFallsShort { get; } = questions.YesNo(
        "moneyFallsShort", "Does the money for the service fall short of what its usual form would need?",
        "A cut that has been decided counts as one that has come.",
        "The library's budget no longer pays for staff on all days.", "The programme has the funds that it asked for.",
        [PracticeSources.Austerity]);

    /// <summary>Asks whether those concerned know and can do more for the service than it draws on.</summary>
    public static Question<bool> CitizensCanContribute { get; } = questions.YesNo(
        "citizensCanContribute", "Do those concerned have the knowledge and the confidence to contribute to the service?",
        "What they know of their own lives counts as much as training.",
        "People with diabetes manage their illness and advise each other.", "New users do not yet know what the service does.",
        [PracticeSources.KnowledgeableCitizens]);

    /// <summary>Trust in government declines.</summary>
    public static ChecklistItem DecliningTrust { get; } = new()
    {
        Name = "Declining trust",
        Criterion = Criterion.Test(
            "declining-trust", "Trust in the public body that is responsible for the service has declined", TrustDeclines.Is(true),
            PracticeSources.DecliningTrust),
        WhenPresent = new(
            "Build on values that people already share, and do not answer with more control: control and compliance undid what choice and transparency were to win. "
            + "Let people see what their own part changes; that this wins trust back is still an assumption.",
            PracticeSources.DecliningTrust, PracticeSources.SelfEfficacyAndTrust, PracticeSources.TrustIsAssumed),
    };

    /// <summary>There is less money for the service than its usual form needs.</summary>
    public static ChecklistItem EconomicCrisis { get; } = new()
    {
        Name = "Economic crisis",
        Criterion = Criterion.Test(
            "economic-crisis", "The money for the service falls short of what its usual form would need", MoneyFallsShort.Is(true),
            PracticeSources.Austerity),
        WhenPresent = new(
            "Say openly that money is a reason, and what the public body will still answer for: volunteers who only fill gaps are left with its responsibility.",
            PracticeSources.Austerity, PracticeSources.SevenEvilsReading),
    };

    /// <summary>Citizens know more and can do more.</summary>
    public static ChecklistItem KnowledgeableCitizens { get; } = new()
    {
        Name = "Knowledgeable, empowered citizens",
        Criterion = Criterion.Test(
            "knowledgeable-citizens", "Those concerned have the knowledge and the confidence to contribute",
            CitizensCanContribute.Is(true), PracticeSources.KnowledgeableCitizens),
        WhenPresent = new(
            "Draw on what they know.", PracticeSources.KnowledgeableCitizens),
        WhenAbsent = new(
            "Begin with information and help, before a contribution is expected.", PracticeSources.AbilityAndMotives, PracticeSources.SelfEfficacy),
    };

    /// <summary>The drivers together.</summary>
    public static Checklist Checklist { get; } = new()
    {
        Id = "drivers",
        Title = "Drivers",
        Summary = "Why a service may turn to co-production now. What is present pushes towards it, and is no proof that it suits.",
        Items = [DecliningTrust, EconomicCrisis, KnowledgeableCitizens],
        Notes = [$"What drives co-production at large may not drive one effort: {Bibliography.Needham2007.ShortName}, {Bibliography.NeedhamCarr2009.ShortName} and {Bibliography.VoorbergEtAl2015.ShortName} ask for its own context, as the review reports (p. 4)."],
    };
}
