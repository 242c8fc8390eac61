using CoProduction.Literature;

namespace CoProduction.ContractTests.Docs;

/// <summary>Criteria counted by their strongest source, and their citations by provenance.</summary>
internal sealed class ProvenanceCount(IEnumerable<Sourced> sourced)
{
    public const string Heads = "criteria | best source primary | best reported | only our reading | citations primary | reported | our reading";

    private readonly Criterion[] criteria = [.. sourced.SelectMany(item => item.Criteria)];

    public int Criteria => criteria.Length;

    public static string Word(Provenance provenance) => provenance switch
    {
        Provenance.Primary => "primary",
        Provenance.Reported => "reported",
        _ => "our reading",
    };

    /// <summary>How many criteria have this as the strongest of their sources.</summary>
    public int Strongest(Provenance provenance) => criteria.Count(criterion => StrongestOf(criterion) == provenance);

    public int Citations(Provenance provenance) =>
        criteria.SelectMany(criterion => criterion.Citations).Count(citation => citation.Provenance == provenance);

    /// <summary>The counts as cells under <see cref="Heads"/>.</summary>
    public string Cells()
    {
        Provenance[] all = Enum.GetValues<Provenance>();
        return string.Join(" | ", all.Select(Strongest).Prepend(Criteria).Concat(all.Select(Citations)));
    }

    /// <summary>Both totals as a table, as the README states them.</summary>
    public static string Totals() =>
        $"| | {Heads} |\n|---|{string.Concat(Enumerable.Repeat("---|", 7))}\n"
        + $"| {Sourced.Definitions.Count} definitions | {new ProvenanceCount(Sourced.Definitions).Cells()} |\n"
        + $"| {Sourced.Typologies.Count} typologies | {new ProvenanceCount(Sourced.Typologies).Cells()} |\n";

    private static Provenance StrongestOf(Criterion criterion) => criterion.Citations.Min(citation => citation.Provenance);
}
