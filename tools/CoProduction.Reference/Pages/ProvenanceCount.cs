using CoProduction.Literature;

namespace CoProduction.Reference;

/// <summary>Criteria counted by the strongest of their sources, and their citations by provenance.</summary>
internal sealed class ProvenanceCount(IEnumerable<Sourced> sourced)
{
    public const string Heads =
        "criteria | no reading of ours | in part our reading | only our reading | seen in the work itself | seen in another work | reported | citations primary | reported | our reading";

    private const string NeedNoReading = " criteria need no reading of ours, ";

    private readonly (Criterion Criterion, Work Work)[] criteria =
        [.. sourced.SelectMany(item => item.Criteria.Select(criterion => (criterion, item.Work)))];

    public int Criteria => criteria.Length;

    public static string Word(Provenance provenance) => provenance switch
    {
        Provenance.Primary => "primary",
        Provenance.Reported => "reported",
        _ => "our reading",
    };

    /// <summary>How many criteria have this as the strongest of their sources.</summary>
    public int Strongest(Provenance provenance) => criteria.Count(pair => StrongestOf(pair.Criterion) == provenance);

    public int Citations(Provenance provenance) =>
        criteria.SelectMany(pair => pair.Criterion.Citations).Count(citation => citation.Provenance == provenance);

    /// <summary>How many criteria rest on a passage seen in the very work that the definition or typology is taken from.</summary>
    public int SeenInTheWork() => criteria.Count(pair => pair.Criterion.Citations.Any(citation => IsSeen(citation) && citation.Work == pair.Work));

    /// <summary>How many criteria have no reading of ours among their sources: what they test was seen in print.</summary>
    public int WithoutReading() => criteria.Count(pair => pair.Criterion.Citations.All(citation => citation.Provenance != Provenance.Reading));

    /// <summary>How many criteria have our reading beside a stronger source: the passage does not say all that the criterion tests.</summary>
    public int PartlyRead() => criteria.Count(pair =>
        StrongestOf(pair.Criterion) != Provenance.Reading && pair.Criterion.Citations.Any(citation => citation.Provenance == Provenance.Reading));

    /// <summary>The counts as cells under <see cref="Heads"/>.</summary>
    public string Cells()
    {
        int seen = SeenInTheWork();
        int[] counts =
        [
            Criteria, WithoutReading(), PartlyRead(), Strongest(Provenance.Reading), seen, Strongest(Provenance.Primary) - seen, Strongest(Provenance.Reported),
            .. Enum.GetValues<Provenance>().Select(Citations),
        ];
        return string.Join(" | ", counts);
    }

    /// <summary>Both totals as a table, as the README states them.</summary>
    public static string Totals() =>
        $"| | {Heads} |\n|---|{string.Concat(Enumerable.Repeat("---|", 10))}\n"
        + $"| {Sourced.Definitions.Count} definitions | {new ProvenanceCount(Sourced.Definitions).Cells()} |\n"
        + $"| {Sourced.Typologies.Count} typologies | {new ProvenanceCount(Sourced.Typologies).Cells()} |\n";

    /// <summary>What counts most, as the README states it on a line of its own.</summary>
    public static string Sentence()
    {
        ProvenanceCount count = new(Sourced.Definitions);
        return $"{count.WithoutReading()} of {count.Criteria}{NeedNoReading}{count.PartlyRead()} in part, and {count.Strongest(Provenance.Reading)} rest on it alone.";
    }

    /// <summary>A page with that sentence and that table made anew.</summary>
    /// <exception cref="InvalidDataException">The sentence or the table has no place on the page.</exception>
    public static string Refreshed(string page)
    {
        page = string.Join('\n', page.Split('\n').Select(line => line.Contains(NeedNoReading, StringComparison.Ordinal) ? Sentence() : line));
        int from = page.IndexOf($"| | {Heads} |\n", StringComparison.Ordinal);
        int to = from < 0 ? -1 : page.IndexOf("\n\n", from, StringComparison.Ordinal);
        return to < 0 ? throw new InvalidDataException("README.md: the counts by provenance have no place on the page.") : $"{page[..from]}{Totals()}{page[(to + 1)..]}";
    }

    private static bool IsSeen(Citation citation) => citation.Provenance == Provenance.Primary;

    private static Provenance StrongestOf(Criterion criterion) => criterion.Citations.Min(citation => citation.Provenance);
}
