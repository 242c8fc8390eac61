using CoProduction;

namespace Classify;

/// <summary>All that text and Markdown show.</summary>
internal sealed class Report
{
    private const int MostWordyColumns = 12;

    public Report(Classifier classifier, IEnumerable<Classification> classifications, bool isExplained, Diagnostics diagnostics)
    {
        Definitions = classifier.Definitions;
        Classifications = [.. classifications];
        IsExplained = isExplained;
        Comparison = new Comparison(Classifications);
        Problems = $"{Words.Count(diagnostics.Bad, "bad record")}, {Words.Count(diagnostics.Problems, "problem")} in the activities classified.";
    }

    /// <summary>The verdicts in the order in which they are counted.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } = [Verdict.CoProduction, Verdict.NotCoProduction, Verdict.Undetermined];

    public IReadOnlyList<Definition> Definitions { get; }

    public IReadOnlyList<Classification> Classifications { get; }

    public bool IsExplained { get; }

    public Comparison Comparison { get; }

    /// <summary>What was wrong with the input, counted.</summary>
    public string Problems { get; }

    public bool HasIds => Classifications.Any(classification => classification.Activity.Id is not null);

    public bool HasContradictions => Classifications.Any(IsContradictory);

    /// <summary>How many activities there are and how far the definitions agree on them.</summary>
    public string Agreements
    {
        get
        {
            string activities = Classifications.Count == 1 ? "1 activity" : $"{Words.Number(Classifications.Count)} activities";
            return $"{activities}: {Words.Number(Count(Agreement.AllCount))} counted by every definition, "
                + $"{Words.Number(Count(Agreement.NoneCounts))} by none, "
                + $"{Words.Number(Count(Agreement.Contested))} contested, {Words.Number(Count(Agreement.Open))} open.";
        }
    }

    /// <summary>The heads of the columns: initials and year, or letters where these would not leave room for the activities.</summary>
    public IReadOnlyList<string> Heads => IsCompact ? [.. Definitions.Select((_, index) => Letter(index))] : [.. Definitions.Select(Words.Head)];

    private bool IsCompact => Definitions.Count > MostWordyColumns;

    public static bool IsContradictory(Classification classification) => classification.Contradictions.Count > 0;

    /// <summary>The title, after a mark where the answers contradict each other.</summary>
    public static string Marked(Classification classification) =>
        IsContradictory(classification) ? $"! {classification.Activity.Title}" : classification.Activity.Title;

    /// <summary>The word for a verdict in the table of activities, or its first letter where there are many columns.</summary>
    public string Cell(Verdict verdict) => IsCompact ? Words.Of(verdict)[..1] : Words.Of(verdict);

    /// <summary>How many activities have a verdict under a definition.</summary>
    public int Count(Definition definition, Verdict verdict) =>
        Classifications.Count(classification => classification[definition].Verdict == verdict);

    /// <summary>What the cells and the marks mean.</summary>
    public IEnumerable<string> Key()
    {
        yield return $"{Cell(Verdict.CoProduction)}: co-production;";
        yield return $"{Cell(Verdict.NotCoProduction)}: not co-production;";
        yield return "?: what is known does not decide" + (HasContradictions ? ";" : "");
        if (HasContradictions)
        {
            yield return "!: the answers contradict each other, so that there is no verdict";
        }
    }

    /// <summary>What each short column head stands for.</summary>
    public IEnumerable<string> Legend() =>
        Definitions.Select((definition, index) => $"{Heads[index]} {definition.Name}{(index < Definitions.Count - 1 ? "," : "")}");

    /// <summary>a to z, then A to Z, then numbers.</summary>
    private static string Letter(int index) => index switch
    {
        < 26 => ((char)('a' + index)).ToString(),
        < 52 => ((char)('A' + index - 26)).ToString(),
        _ => Words.Number(index + 1),
    };

    private int Count(Agreement agreement) => Classifications.Count(classification => classification.Agreement == agreement);
}
