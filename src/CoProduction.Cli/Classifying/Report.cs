using CoProduction.Asking;
using CoProduction.Cli.Terminal;
using CoProduction.Wording;

namespace CoProduction.Cli.Classifying;

/// <summary>All that text and Markdown show.</summary>
internal sealed class Report
{
    private const int WidestShareOfWordyColumn = 10;
    private const int LettersInGroup = 5;
    private const int LettersInGroupWhereNarrow = 10;
    private const int LeastForActivities = 28;

    private readonly bool isCompact;
    private readonly bool isNarrow;
    private readonly List<Row> rows = [];
    private readonly List<Classified> kept = [];
    private readonly List<Agreement> activities = [];
    private readonly List<Agreement> initiatives = [];

    /// <summary>Goes through the results once, and keeps of each no more than is shown.</summary>
    public Report(Results results)
    {
        Diagnostics diagnostics = results.Diagnostics;
        Definitions = results.Classifier.Definitions;
        isCompact = Definitions.Count > results.Display.TableWidth / WidestShareOfWordyColumn;
        isNarrow = results.Display.TableWidth - Definitions.Count - Definitions.Count / LettersInGroup < LeastForActivities;
        IsExplained = results.Request.IsExplained;
        RanksUnknowns = results.Request.RanksUnknowns;
        foreach (Classified result in results.Records)
        {
            Add(result);
        }

        Problems = $"{diagnostics.Summary}.";
        Note = diagnostics.Note is { } note ? $"{note}." : null;
    }

    /// <summary>The verdicts in the order in which they are counted.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } = [Verdict.CoProduction, Verdict.NotCoProduction, Verdict.Undetermined];

    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>The results themselves, where they are explained or their open questions ranked; otherwise none is kept.</summary>
    public IReadOnlyList<Classified> Results => kept;

    /// <summary>The rows of the table of verdicts.</summary>
    public IReadOnlyList<Row> Rows => rows;

    public bool IsExplained { get; }

    /// <summary>Whether the open questions of all activities are ranked after the results.</summary>
    public bool RanksUnknowns { get; }

    public StatedReport Stated { get; } = new();

    /// <summary>What was wrong with the input, counted.</summary>
    public string Problems { get; }

    /// <summary>What the activities were made of, in a sentence; null where they are what was read.</summary>
    public string? Note { get; }

    /// <summary>What is worth finding out about the activities.</summary>
    public OpenQuestionRanking Unknowns => OpenQuestionRanking.Of(kept.SelectMany(result => result.Activities));

    public bool HasIds => Rows.Any(row => row.Id is not null);

    /// <summary>How many activities and initiatives there are, and how far the definitions agree on them.</summary>
    public string Agreements
    {
        get
        {
            string counts = $"{Prose.Count(activities.Count, "activity", "activities")}: {CountsOf(activities)}.";
            return initiatives.Count == 0 ? counts : $"{Prose.Count(initiatives.Count, "initiative", "initiatives")}: {CountsOf(initiatives)}. {counts}";
        }
    }

    /// <summary>The heads of the columns: initials and year, or letters where these would not leave room for the activities.</summary>
    public IReadOnlyList<string> Heads => isCompact ? [.. Definitions.Select((_, index) => Letter(index))] : [.. Definitions.Select(Words.Head)];

    /// <summary>How many definitions stand together in a column: letters in groups can be counted off, and leave room for the activities.</summary>
    public int GroupSize => !isCompact ? 1 : isNarrow ? LettersInGroupWhereNarrow : LettersInGroup;

    /// <summary>The heads of the counts under a definition: of activities, then of initiatives where there are any.</summary>
    public IReadOnlyList<string> CountHeads => ["yes", "no", "?", .. HasInitiatives ? ["initiatives: yes", "no", "?"] : Array.Empty<string>()];

    private bool HasInitiatives => Rows.Any(row => row.IsInitiative);

    private bool HasContradictions => Rows.Any(row => row.ContradictionCount > 0);

    /// <summary>The word for a verdict in the table of activities, or a sign where there are many columns.</summary>
    public string Cell(Verdict verdict) => isCompact ? Words.SignOf(verdict) : Words.Of(verdict);

    /// <summary>How many activities have each verdict under the definition at a place, then how many initiatives where there are any.</summary>
    public IReadOnlyList<string> CountsUnder(int definition)
    {
        IEnumerable<string> counts = Counts(isInitiative: false);
        return HasInitiatives ? [.. counts, .. Counts(isInitiative: true)] : [.. counts];

        IEnumerable<string> Counts(bool isInitiative) => Verdicts.Select(verdict =>
            Words.Number(rows.Count(row => row.IsInitiative == isInitiative && row.Verdicts[definition] == verdict)));
    }

    /// <summary>What the cells and the marks mean.</summary>
    public IEnumerable<string> Key()
    {
        yield return $"{Cell(Verdict.CoProduction)}: co-production;";
        yield return $"{Cell(Verdict.NotCoProduction)}: not co-production;";
        yield return "?: what is known does not decide" + (HasContradictions || HasInitiatives ? ";" : "");
        if (HasContradictions)
        {
            yield return "!: the answers contradict each other, so that there is no verdict" + (HasInitiatives ? ";" : "");
        }

        if (HasInitiatives)
        {
            yield return "·: an activity of the initiative above it";
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

    private static string CountsOf(List<Agreement> agreements)
    {
        return $"{Count(Agreement.AllCount)} counted by every definition, {Count(Agreement.NoneCounts)} by none, "
            + $"{Count(Agreement.Contested)} contested, {Count(Agreement.Open)} open";

        string Count(Agreement agreement) => Words.Number(agreements.Count(each => each == agreement));
    }

    private void Add(Classified result)
    {
        rows.AddRange(result.Rows);
        activities.AddRange(result.Activities.Select(activity => activity.Agreement));
        if (result.Initiative is { } initiative)
        {
            initiatives.Add(initiative.Agreement);
        }

        foreach (Classification activity in result.Activities)
        {
            Stated.Add(activity);
        }

        if (IsExplained || RanksUnknowns)
        {
            kept.Add(result);
        }
    }
}
