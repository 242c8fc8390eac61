using CoProduction.Cli.Terminal;
using CoProduction.Comparison;
using CoProduction.Definitions;

namespace CoProduction.Cli.Classifying;

/// <summary>Every verdict that an author states, beside the library's under that author's definition.</summary>
internal sealed class StatedReport
{
    private readonly List<StatedComparison> rows = [];
    private readonly List<string> unknown = [];
    private readonly List<string> leftOut = [];

    /// <summary>The stated verdicts that could be compared, in the order of the activities.</summary>
    public IReadOnlyList<StatedComparison> Rows => rows;

    /// <summary>A sentence for each ground on which stated verdicts were not compared.</summary>
    public IReadOnlyList<string> NotCompared => [.. Mention(unknown, "not in this release"), .. Mention(leftOut, "not chosen here")];

    public bool IsEmpty => rows.Count == 0 && unknown.Count == 0 && leftOut.Count == 0;

    /// <summary>The counts, with their shares of the verdicts that the authors decided; then the same for the statements that were seen.</summary>
    public string Counts
    {
        get
        {
            int undecided = With(StatedOutcome.AuthorUndecided).Count();
            StatedComparison[] decided = [.. rows.Where(row => row.Outcome != StatedOutcome.AuthorUndecided)];
            StatedComparison[] seen = [.. decided.Where(row => row.IsSeen)];
            return (seen.Length < decided.Length ? $"{Words.Count(seen.Length, "statement")} seen in print: {CountsOf(seen)}. With those that we read into a work, " : "")
                + $"{Words.Count(decided.Length, "stated verdict")} compared: {CountsOf(decided)}."
                + (undecided > 0 ? $" Author undecided, counted apart: {Words.Number(undecided)}." : "");
        }
    }

    public static string ActivityName(StatedComparison row) => row.Judgement.Activity.Id ?? row.Judgement.Activity.Title;

    /// <summary>What would settle an open verdict: the questions in their wording, or the contradictions that stand in the way.</summary>
    public static IEnumerable<string> Settling(StatedComparison row) => row.Judgement.Contradictions.Count > 0
        ? row.Judgement.Contradictions.Select(contradiction => $"the answers contradict each other: {contradiction}")
        : row.Judgement.OpenQuestions.Select(open => $"{open.Question.Id}: {open.Question.Wording}");

    public void Add(Classification classification)
    {
        if (classification.Activity.Stated.Count == 0)
        {
            return;
        }

        rows.AddRange(StatedComparison.In(classification));
        foreach (string id in classification.Activity.Stated.Select(stated => stated.Definition)
            .Where(id => classification.Judgements.All(judgement => judgement.Definition.Id != id)))
        {
            (DefinitionCatalog.Find(id) is null ? unknown : leftOut).Add(id);
        }
    }

    public IEnumerable<StatedComparison> With(StatedOutcome outcome) => rows.Where(row => row.Outcome == outcome);

    private static string CountsOf(StatedComparison[] rows) =>
        string.Join(", ", new[] { StatedOutcome.Right, StatedOutcome.Open, StatedOutcome.Wrong }.Select(outcome =>
            Words.Share(rows.Count(row => row.Outcome == outcome), Words.Of(outcome), rows.Length)));

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
