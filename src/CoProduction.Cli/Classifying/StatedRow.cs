using CoProduction.Cli.Terminal;
using CoProduction.Comparison;
using CoProduction.Literature;

namespace CoProduction.Cli.Classifying;

/// <summary>What is shown of a verdict that an author states, and no more: of a long file there are many.</summary>
internal sealed record StatedRow
{
    public required string Activity { get; init; }

    public required Definition Definition { get; init; }

    public required Provenance Provenance { get; init; }

    public required Verdict Stated { get; init; }

    public required Verdict Ours { get; init; }

    public required StatedOutcome Outcome { get; init; }

    /// <summary>What would settle an open verdict: the questions in their wording, or the contradictions that stand in the way. Why a wrong one is so.</summary>
    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>The cells of a table.</summary>
    public IEnumerable<string> Cells =>
        [Activity, Definition.Name, Words.Of(Provenance), Words.OfStated(Stated), Words.Of(Ours), Words.Of(Outcome)];
}
