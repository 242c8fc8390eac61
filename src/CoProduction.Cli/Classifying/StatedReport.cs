using CoProduction.Cli.Terminal;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Wording;

namespace CoProduction.Cli.Classifying;

/// <summary>Every verdict that an author states, beside the library's under that author's definition.</summary>
internal sealed class StatedReport
{
    private readonly List<StatedRow> rows = [];
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly List<string> unknown = [];
    private readonly List<string> leftOut = [];

    /// <summary>The stated verdicts that could be compared, in the order of the activities.</summary>
    public IReadOnlyList<StatedRow> Rows => rows;

    /// <summary>A sentence for each ground on which stated verdicts were not compared.</summary>
    public IReadOnlyList<string> NotCompared => [.. Mention(unknown, "not in this release"), .. Mention(leftOut, "not chosen here")];

    public bool IsEmpty => rows.Count == 0 && unknown.Count == 0 && leftOut.Count == 0;

    /// <summary>The counts, with their shares of the verdicts that the authors decided; then the same for the statements that were seen.</summary>
    public string Counts
    {
        get
        {
            int undecided = rows.Count(row => row.Outcome == StatedOutcome.AuthorUndecided);
            StatedRow[] decided = [.. rows.Where(row => row.Outcome != StatedOutcome.AuthorUndecided)];
            StatedRow[] seen = [.. decided.Where(row => row.Provenance != Provenance.Reading)];
            return (seen.Length < decided.Length ? $"{Prose.Count(seen.Length, "statement", "statements")} seen in print: {CountsOf(seen)}. With those that we read into a work, " : "")
                + $"{Prose.Count(decided.Length, "stated verdict", "stated verdicts")} compared: {CountsOf(decided)}."
                + (undecided > 0 ? $" Author undecided, counted apart: {Words.Number(undecided)}." : "");
        }
    }

    /// <summary>The heads of the columns in which the rows are shown.</summary>
    public static IReadOnlyList<string> Heads { get; } = ["activity", "definition", "seen", "stated", "ours", "result"];

    /// <summary>The rows that need more to be said, by what is said of them.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<StatedRow> Rows)> Detailed =>
        from part in new[] { ("Open, and what would settle it", StatedOutcome.Open), ("Wrong, and why", StatedOutcome.Wrong) }
        let listed = rows.Where(row => row.Outcome == part.Item2).ToArray()
        where listed.Length > 0
        select (part.Item1, (IReadOnlyList<StatedRow>)listed);

    public void Add(Classification classification)
    {
        if (classification.Activity.Stated.Count == 0)
        {
            return;
        }

        rows.AddRange(StatedComparison.In(classification).Select(RowOf));
        foreach (string id in classification.Activity.Stated.Select(stated => stated.Definition)
            .Where(id => classification.Judgements.All(judgement => judgement.Definition.Id != id)))
        {
            (DefinitionCatalog.Find(id) is null ? unknown : leftOut).Add(id);
        }
    }

    private static string CountsOf(StatedRow[] rows) =>
        string.Join(", ", new[] { StatedOutcome.Right, StatedOutcome.Open, StatedOutcome.Wrong }.Select(outcome =>
            Words.Share(rows.Count(row => row.Outcome == outcome), Words.Of(outcome), rows.Length)));

    private StatedRow RowOf(StatedComparison comparison) => new()
    {
        Activity = comparison.Judgement.Activity.Id ?? comparison.Judgement.Activity.Title,
        Definition = comparison.Judgement.Definition,
        Provenance = comparison.Stated.Provenance,
        Stated = comparison.Stated.Verdict,
        Ours = comparison.Judgement.Verdict,
        Outcome = comparison.Outcome,
        Details = [.. DetailsOf(comparison).Select(Once)],
    };

    private static IEnumerable<string> DetailsOf(StatedComparison comparison)
    {
        Judgement judgement = comparison.Judgement;
        return comparison.Outcome switch
        {
            StatedOutcome.Wrong => [judgement.ToString()],
            StatedOutcome.Open when judgement.Contradictions.Count > 0 =>
                judgement.Contradictions.Select(contradiction => $"the answers contradict each other: {contradiction}"),
            StatedOutcome.Open => (judgement.OpenQuestions is { Count: > 0 } own ? own : judgement.ImplyingQuestions).Select(open => $"{open.Question.Id}: {open.Question.Wording}"),
            _ => [],
        };
    }

    /// <summary>The same text for every row that has it.</summary>
    private string Once(string text) => texts.TryGetValue(text, out string? known) ? known : texts[text] = text;

    private static IEnumerable<string> Mention(List<string> definitions, string ground)
    {
        if (definitions.Count > 0)
        {
            string ids = string.Join(", ", definitions.CountBy(id => id).OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => pair.Value == 1 ? pair.Key : $"{pair.Key} ({Words.Number(pair.Value)})"));
            yield return definitions.Count == 1
                ? $"1 stated verdict is for a definition {ground}: {ids}."
                : $"{Words.Number(definitions.Count)} stated verdicts are for definitions {ground}: {ids}.";
        }
    }
}
