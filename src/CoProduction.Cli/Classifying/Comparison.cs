using CoProduction.Cli.Terminal;
using CoProduction.Definitions;

namespace CoProduction.Cli.Classifying;

/// <summary>Every verdict that an author states, beside the library's under that author's definition.</summary>
internal sealed class Comparison
{
    public Comparison(IEnumerable<Classification> classifications)
    {
        List<ComparisonRow> rows = [];
        List<string> unknown = [];
        List<string> leftOut = [];
        foreach (Classification classification in classifications)
        {
            foreach (StatedVerdict stated in classification.Activity.Stated)
            {
                if (classification.Judgements.FirstOrDefault(judgement => judgement.Definition.Id == stated.Definition) is { } ours)
                {
                    rows.Add(new ComparisonRow(stated, ours));
                }
                else
                {
                    (DefinitionCatalog.Find(stated.Definition) is null ? unknown : leftOut).Add(stated.Definition);
                }
            }
        }

        Rows = rows;
        NotCompared =
        [
            .. Mention(unknown, "not in this release"),
            .. Mention(leftOut, "not chosen here"),
        ];
    }

    /// <summary>The stated verdicts that could be compared, in the order of the activities.</summary>
    public IReadOnlyList<ComparisonRow> Rows { get; }

    /// <summary>A sentence for each ground on which stated verdicts were not compared.</summary>
    public IReadOnlyList<string> NotCompared { get; }

    public bool IsEmpty => Rows.Count == 0 && NotCompared.Count == 0;

    /// <summary>The counts, with their shares of the verdicts that the authors decided; then the same for the statements that were seen.</summary>
    public string Counts
    {
        get
        {
            int undecided = With(Outcome.AuthorUndecided).Count();
            ComparisonRow[] decided = [.. Rows.Where(row => row.Outcome != Outcome.AuthorUndecided)];
            ComparisonRow[] seen = [.. decided.Where(row => row.IsSeen)];
            return (seen.Length < decided.Length ? $"{Words.Count(seen.Length, "statement")} seen in print: {CountsOf(seen)}. With those that we read into a work, " : "")
                + $"{Words.Count(decided.Length, "stated verdict")} compared: {CountsOf(decided)}."
                + (undecided > 0 ? $" Author undecided, counted apart: {Words.Number(undecided)}." : "");
        }
    }

    public IEnumerable<ComparisonRow> With(Outcome outcome) => Rows.Where(row => row.Outcome == outcome);

    private static string CountsOf(ComparisonRow[] rows) => string.Join(", ", new[] { Outcome.Right, Outcome.Open, Outcome.Wrong }.Select(outcome =>
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
