using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Reference;

/// <summary>Definitions that the map's page supposes: a condition by itself, or the catalogue's where a condition holds.</summary>
internal static class Supposed
{
    /// <summary>The core: what counts under all definitions.</summary>
    public static Definition Core { get; } = Own("core", Condition.AllOf([.. DefinitionCatalog.Definitions.Select(definition => definition.Criterion.Condition)]));

    /// <summary>What most people would have in mind: work on a public service by both sides, voluntary and meant well.</summary>
    public static Condition Usual { get; } = Condition.AllOf(
        Codebook.Output.Is(Output.PublicService),
        Codebook.CitizensDeliver.Is(true),
        Codebook.ProfessionalsDeliver.Is(true),
        Codebook.Voluntariness.Is(Voluntariness.Voluntary),
        Codebook.IntendedEffect.Is(IntendedEffect.Positive));

    /// <summary>How much of the usual counts under each definition, most first.</summary>
    public static IReadOnlyList<(Definition Definition, double Share)> UsualBreadths { get; } =
        [.. DefinitionCatalog.Definitions.Select(definition => (definition, ShareWithin(definition, Own("usual", Usual)))).OrderByDescending(each => each.Item2)];

    public static double ShareOf(Condition condition) => DefinitionMap.Of(Own("own", condition)).Breadths[0].Share;

    /// <summary>The map of the definitions where a condition holds.</summary>
    public static DefinitionMap MapWithin(Condition condition) =>
        DefinitionMap.Of(DefinitionCatalog.Definitions.Select(definition => Own(definition.Id, condition & definition.Criterion.Condition)));

    private static double ShareWithin(Definition definition, Definition within)
    {
        AnswerCounts counts = DefinitionComparison.Of(definition, within).Counts;
        return (double)counts.Both / (double)(counts.Both + counts.OnlySecond);
    }

    private static Definition Own(string id, Condition condition) => new()
    {
        Id = id,
        Work = Bibliography.NightingaleEtAl2016,
        Summary = "What is supposed of every activity.",
        Criterion = Criterion.Test("own", "As the page supposes", condition, Citation.Reading(Bibliography.NightingaleEtAl2016)),
    };
}
