using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reliability;
using CoProduction.Wording;

namespace CoProduction.Cli.Agreeing;

/// <summary>All that is said of some codings: the agreement row by row, and which disagreement costs a verdict.</summary>
internal sealed record AgreeReport(CodingSet Codings, bool IsByVerdict, IReadOnlyList<AgreeRow> Rows, DisagreementReport Disagreement)
{
    /// <summary>What a row is about.</summary>
    public string What => IsByVerdict ? "definition" : "question";

    public string Summary => $"{Prose.Count(Codings.Coders.Count, "coder", "coders")} ({string.Join(", ", Codings.Coders)}), "
        + Prose.Count(Codings.ActivityIds.Count, "activity", "activities");

    /// <summary>How the numbers were made, in a sentence.</summary>
    public string Method => $"Alpha is Krippendorff's, ordinal (o) where the answers are ordered, with the interval of {new BootstrapOptions().Resamples} resamples of the "
        + $"activities (seed {new BootstrapOptions().Seed}); AC1 is Gwet's; bounds are of alpha over all that is open, exact or outer (~). "
        + (IsByVerdict ? "An undetermined verdict is open." : "An answer that is missing, or one of several, is open.");

    /// <summary>The questions that cost verdicts, those first that cost most.</summary>
    public IEnumerable<QuestionCost> Costs => Disagreement.Costs.Where(cost => cost.VerdictCount > 0);

    /// <summary>The pairs of codings by which some verdict turns.</summary>
    public IEnumerable<CodingComparison> Mattering => Disagreement.Comparisons.Where(comparison => comparison.Matters);

    public static AgreeReport Of(CodingSet codings, bool isByVerdict) => new(
        codings,
        isByVerdict,
        isByVerdict
            ? [.. DefinitionCatalog.Definitions.Select(definition => AgreeRow.Of(codings, definition))]
            : [.. Codebook.Questions.Where(question => codings.Coded.Any(coding => coding.Answers.Knows(question))).Select(question => AgreeRow.Of(codings, question))],
        DisagreementReport.Of(codings, DefinitionCatalog.Definitions));

    /// <summary>What to settle in one pair of codings, as in <c>users, or terms and power</c>.</summary>
    public static string SettleIn(CodingComparison comparison) =>
        string.Join(", or ", comparison.SmallestSets.Select(set => Prose.And([.. set.Select(question => question.Id)])));
}
