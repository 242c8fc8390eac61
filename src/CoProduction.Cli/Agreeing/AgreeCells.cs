using System.Globalization;
using CoProduction.Reliability;

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

    /// <summary>Why some numbers are not there: each reason once, with the rows that it is for.</summary>
    public static IEnumerable<string> Reasons(AgreeReport report) => report.Rows
        .Where(row => !row.Alpha.Value.IsDefined)
        .GroupBy(row => row.Alpha.Value.ToString())
        .Select(group => $"No alpha for {string.Join(", ", group.Select(row => row.Id))}: {group.Key["undefined: ".Length..]}.");

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shown(Figure figure) => figure.IsDefined ? figure.ToString() : "–";

    private static string Bounds(CoefficientBounds bounds) => (bounds.IsExact || !bounds.Lower.IsDefined ? "" : "~") + Span(bounds.Lower, bounds.Upper);

    private static string Span(Figure lower, Figure upper) => lower.IsDefined ? $"{lower} to {upper}" : "–";
}
