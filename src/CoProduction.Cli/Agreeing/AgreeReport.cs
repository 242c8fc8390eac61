using CoProduction.Reliability;
using CoProduction.Wording;

namespace CoProduction.Cli.Agreeing;

/// <summary>All that is said of some codings: the agreement row by row, and which disagreement costs a verdict.</summary>
internal sealed record AgreeReport(CodingSet Codings, AgreeBy By, IReadOnlyList<AgreeRow> Rows, DisagreementReport Disagreement)
{
    /// <summary>What a row is about.</summary>
    public string What => By.What;

    public string Summary => $"{Prose.Count(Codings.Coders.Count, "coder", "coders")} ({string.Join(", ", Codings.Coders)}), "
        + Prose.Count(Codings.ActivityIds.Count, "activity", "activities");

    /// <summary>How the numbers were made, in a sentence.</summary>
    public string Method => $"Alpha is Krippendorff's, ordinal (o) where the answers are ordered, with the interval of {new BootstrapOptions().Resamples} resamples of the "
        + $"activities (seed {new BootstrapOptions().Seed}); AC1 is Gwet's; bounds are of alpha over all that is open and that the codebook's implications allow, exact or outer (~). "
        + By.Open;

    /// <summary>How many activities some coder has no coding of: there everything is open of this coder.</summary>
    public int Uncoded => Codings.ActivityIds.Count(id => Codings.Of(id).Count < Codings.Coders.Count);

    /// <summary>How many verdicts are the same, of coders and of definitions, in a sentence each.</summary>
    public IEnumerable<string> Pairs =>
    [
        Disagreement.Comparisons.Count > 0 ? $"Coders under the same definition: {Disagreement.OfFacts}." : "No activity was coded by two coders, so that no verdicts of coders are compared.",
        .. Disagreement.OfDefinitions.Compared > 0 ? [$"Definitions on the same answers: {Disagreement.OfDefinitions}."] : Array.Empty<string>(),
    ];

    /// <summary>The questions that cost verdicts, those first that cost most.</summary>
    public IEnumerable<QuestionCost> Costs => Disagreement.Costs.Where(cost => cost.VerdictCount > 0);

    /// <summary>The pairs of codings by which some verdict turns.</summary>
    public IEnumerable<CodingComparison> Mattering => Disagreement.Comparisons.Where(comparison => comparison.Matters);

    public static AgreeReport Of(CodingSet codings, AgreeBy by, IReadOnlyList<Definition> definitions) =>
        new(codings, by, by.RowsOf(codings, definitions), DisagreementReport.Of(codings, definitions));

    /// <summary>What to settle in one pair of codings, as in <c>users, or terms and power</c>.</summary>
    public static string SettleIn(CodingComparison comparison) =>
        string.Join(", or ", comparison.SmallestSets.Select(set => Prose.And([.. set.Select(question => question.Id)])));
}
