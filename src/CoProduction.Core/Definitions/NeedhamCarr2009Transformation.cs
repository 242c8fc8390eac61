using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Definitions;

/// <summary>Needham &amp; Carr (2009), fourth dimension: how far the service is transformed.</summary>
public static class NeedhamCarr2009Transformation
{
    private static readonly Criterion PowerMoved = Criterion.Test(
        "power-moved", "Power over the service is shared with users or has moved to them",
        Codebook.Power.Is(Power.Shared, Power.CitizenLed), CodebookSources.NeedhamCarrLevels);

    private static readonly Criterion Recognised = Criterion.Test(
        "recognised", "The organisation seeks out and values what users contribute",
        Codebook.Recognition.Is(true), CodebookSources.NeedhamCarrLevels);

    /// <summary>Users' input is there because no service works without it; how services are delivered does not change.</summary>
    public static Kind Descriptive { get; } = new("descriptive", Criterion.All(
        "descriptive", "Users or carers contribute, and the service does not change for it", CodebookSources.NeedhamCarrLevels,
        NeedhamCarr2009.UsersOrCarers, NeedhamCarr2009.Contribution,
        Not("not-recognised", "What they contribute is not sought out and valued", Recognised),
        Not("power-stays", "Power over the service stays where it was", PowerMoved)));

    /// <summary>What users bring is recognised and drawn in, with mutual respect.</summary>
    public static Kind Intermediate { get; } = new("intermediate", Criterion.All(
        "intermediate", "What users or carers contribute is recognised and drawn in", CodebookSources.NeedhamCarrLevels,
        NeedhamCarr2009.UsersOrCarers, NeedhamCarr2009.Contribution, Recognised,
        Not("power-stays", "Power over the service stays where it was", PowerMoved)));

    /// <summary>Power and control move to users.</summary>
    public static Kind Transformative { get; } = new("transformative", Criterion.All(
        "transformative", "Users or carers contribute, and power over the service moves to them", CodebookSources.NeedhamCarrLevels,
        NeedhamCarr2009.UsersOrCarers, NeedhamCarr2009.Contribution, PowerMoved));

    /// <summary>Levels of service transformation, rising; an activity in which users or carers contribute reaches just one.</summary>
    public static Typology Typology { get; } = new()
    {
        Id = "needham-carr-2009-transformation",
        Dimension = "level of transformation",
        Work = Bibliography.NeedhamCarr2009,
        Summary = "Descriptive: the input that any service relies on. Intermediate: it is recognised and drawn in. Transformative: power and control move to users.",
        Kinds = [Descriptive, Intermediate, Transformative],
        IsOrdered = true,
        Notes =
        [
            "The dimension is reported by the review; the levels are our reading of the briefing, of which only the first page was seen.",
            "The levels tell how far users' contributions change a service, whatever is produced; the definition asks for a public output besides.",
            "Pages of the Western Australian Association for Mental Health and of the Social Care Institute for Excellence ask, without naming this briefing, that power shift "
                + "towards those who use services where co-production is to transform. The codebook asks how power stands, and not whether it has shifted.",
            "Shared power is read as enough for the transformative level; a stricter reading would ask for mechanisms that users lead.",
        ],
    };

    private static Criterion Not(string id, string statement, Criterion criterion) => Criterion.Not(id, statement, CodebookSources.NeedhamCarrLevels, criterion);
}
