using CoProduction;

namespace Classify;

/// <summary>All that text and Markdown show.</summary>
internal sealed class Report
{
    private const int WidestShareOfWordyColumn = 10;
    private const int LettersInGroup = 5;

    private readonly bool isCompact;

    public Report(Classifier classifier, IEnumerable<Classification> classifications, bool isExplained, Diagnostics diagnostics, int width)
    {
        isCompact = classifier.Definitions.Count > width / WidestShareOfWordyColumn;
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
    public IReadOnlyList<string> Heads => isCompact ? [.. Definitions.Select((_, index) => Letter(index))] : [.. Definitions.Select(Words.Head)];

    /// <summary>How many definitions stand together in a column: letters in groups can be counted off, and leave room for the activities.</summary>
    public int GroupSize => isCompact ? LettersInGroup : 1;

    public static bool IsContradictory(Classification classification) => classification.Contradictions.Count > 0;

    /// <summary>The title, after a mark where the answers contradict each other.</summary>
    public static string Marked(Classification classification) =>
        IsContradictory(classification) ? $"! {classification.Activity.Title}" : classification.Activity.Title;

    /// <summary>The word for a verdict in the table of activities, or a sign where there are many columns.</summary>
    public string Cell(Verdict verdict) => isCompact ? Words.SignOf(verdict) : Words.Of(verdict);

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
    public IReadOnlyList<string> Legend() => [.. Definitions.Zip(Heads, (definition, head) => $"{head} {definition.Name}")];

    /// <summary>A to Z, then a to z, then numbers.</summary>
    private static string Letter(int index) => index switch
    {
        < 26 => ((char)('A' + index)).ToString(),
        < 52 => ((char)('a' + index - 26)).ToString(),
        _ => Words.Number(index + 1),
    };

    private int Count(Agreement agreement) => Classifications.Count(classification => classification.Agreement == agreement);
}
