using System.Globalization;
using CoProduction.Reliability;
using CoProduction.Wording;

namespace CoProduction.Cli.Agreeing;

/// <summary>The cells of a row of agreement, the same in every table that is read by people.</summary>
internal static class AgreeCells
{
    public static IReadOnlyList<string> Heads(AgreeReport report) =>
        [report.What, "rated", "open", "agreement", "alpha", "95 % interval", "AC1", "bounds of alpha"];

    public static IReadOnlyList<string> Of(AgreeRow row) =>
    [
        row.Id, Number(row.Rated), Number(row.Open), Shown(row.Agreement),
        Shown(row.Alpha.Value) + (row.Alpha.Coefficient == Coefficient.KrippendorffAlpha || !row.Alpha.Value.IsDefined ? "" : " o"),
        Span(row.Alpha.Interval.Lower, row.Alpha.Interval.Upper), Shown(row.GwetAC.Value),
        Bounds(row.BoundsWithImplications),
    ];

    /// <summary>What has to be known of some numbers: why they are not there, each reason once with the rows that it is for, and what they rest on.</summary>
    public static IEnumerable<string> Notes(AgreeReport report)
    {
        foreach (IGrouping<string, AgreeRow> group in report.Rows.Where(row => !row.Alpha.Value.IsDefined).GroupBy(row => row.Alpha.Value.ToString()))
        {
            yield return $"No alpha for {Ids(group)}: {group.Key["undefined: ".Length..]}.";
        }

        if (report.Rows.Any(row => !row.Alpha.Value.IsDefined && row.BoundsWithImplications.Lower.IsDefined)) yield return "Bounds where there is no alpha are over the completions that have one.";
        AgreeRow[] few = [.. report.Rows.Where(row => row.Alpha.Interval.Lower.IsDefined && row.Alpha.DefinedCount < row.Alpha.Options.Resamples)];
        if (few.Length > 0)
        {
            yield return $"Intervals of fewer resamples, for in the others alpha does not exist: {string.Join(", ", few.Select(row => $"{row.Id} ({Number(row.Alpha.DefinedCount)})"))}.";
        }

        if (report.Uncoded > 0) yield return $"Not coded by every coder: {Prose.Count(report.Uncoded, "activity", "activities")}; there all is open of those who did not, and bounds are the wider for it.";
    }

    private static string Ids(IEnumerable<AgreeRow> rows) => string.Join(", ", rows.Select(row => row.Id));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shown(Figure figure) => figure.IsDefined ? figure.ToString() : "–";

    private static string Bounds(CoefficientBounds bounds) => (bounds.IsExact || !bounds.Lower.IsDefined ? "" : "~") + Span(bounds.Lower, bounds.Upper);

    private static string Span(Figure lower, Figure upper) => lower.IsDefined ? $"{lower} to {upper}" : "–";
}
