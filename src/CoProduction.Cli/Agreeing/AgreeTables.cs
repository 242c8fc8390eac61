using System.Globalization;
using System.Text;
using CoProduction.Reliability;
using CoProduction.Wording;

namespace CoProduction.Cli.Agreeing;

/// <summary>Agreement as a table to take elsewhere: Markdown, CSV and LaTeX.</summary>
internal static class AgreeTables
{
    public static string Markdown(AgreeReport report)
    {
        StringBuilder text = new($"{Safe.Markdown(report.Summary)}.\n\n| {string.Join(" | ", AgreeCells.Heads(report))} |\n|---|{string.Concat(Enumerable.Repeat("--:|", 7))}\n");
        foreach (AgreeRow row in report.Rows) text.Append($"| {string.Join(" | ", AgreeCells.Of(row))} |\n");
        text.Append($"\n{Safe.Markdown(report.Method)}\n");
        foreach (string reason in AgreeCells.Notes(report)) text.Append($"\n{Safe.Markdown(reason)}\n");
        text.Append($"\n{string.Join(' ', report.Pairs)}\n");
        if (report.Costs.Any())
        {
            text.Append("\n| question | costs verdicts | settles alone | differs in pairs |\n|---|--:|--:|--:|\n");
            foreach (QuestionCost cost in report.Costs) text.Append($"| {cost.Question.Id} | {AgreeCells.Number(cost.VerdictCount)} | {AgreeCells.Number(cost.SettledAlone)} | {AgreeCells.Number(cost.PairCount)} |\n");
            text.Append("\n| activity | coders | verdicts that differ | settle |\n|---|---|--:|---|\n");
            foreach (CodingComparison pair in report.Mattering)
            {
                text.Append($"| {Safe.Markdown(pair.ActivityId)} | {Safe.Markdown($"{pair.First.Coder} and {pair.Second.Coder}")} | {AgreeCells.Number(pair.Verdicts.Count)} | {AgreeReport.SettleIn(pair)} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Every number by itself and whole, an empty field where there is none, and the reason in a field of its own.</summary>
    public static string Csv(AgreeReport report)
    {
        StringBuilder text = new($"{report.What},coefficient,rated,open,percentAgreement,alpha,alphaLower,alphaUpper,alphaResamples,gwetAC1,boundLower,boundUpper,boundsExact,impliedLower,impliedUpper,impliedExact,undefined\n");
        foreach (AgreeRow row in report.Rows)
        {
            text.AppendJoin(',',
                row.Id, row.Alpha.Coefficient.Id, AgreeCells.Number(row.Rated), AgreeCells.Number(row.Open), Whole(row.Agreement), Whole(row.Alpha.Value),
                Whole(row.Alpha.Interval.Lower), Whole(row.Alpha.Interval.Upper), AgreeCells.Number(row.Alpha.DefinedCount), Whole(row.GwetAC.Value), Whole(row.Bounds.Lower), Whole(row.Bounds.Upper),
                Truth(row.Bounds.IsExact), Whole(row.BoundsWithImplications.Lower), Whole(row.BoundsWithImplications.Upper), Truth(row.BoundsWithImplications.IsExact),
                row.Alpha.Value.Reason is { } reason ? JsonWord(reason) : "").Append('\n');
        }

        return text.ToString();
    }

    public static string Latex(AgreeReport report) => Reports.Latex.Table(
        [],
        $"Agreement by {report.What}: {report.Summary}",
        "lrrrrlrl",
        [.. AgreeCells.Heads(report).Select(Reports.Latex.Escape)],
        report.Rows.Select(row => AgreeCells.Of(row).Select((cell, column) => column == 0 ? Reports.Latex.Cell(cell) : NumberIn(cell))),
        AgreeCells.Notes(report).Prepend(report.Method).Select(Reports.Latex.Escape));

    /// <summary>A cell of numbers, its signs as those of mathematics.</summary>
    private static string NumberIn(string cell) => Reports.Latex.Escape(cell).Replace("-0", "$-$0", StringComparison.Ordinal).Replace("-1", "$-$1", StringComparison.Ordinal);

    public static string JsonWord(UndefinedReason reason) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(reason.ToString());

    private static string Truth(bool truth) => truth ? "true" : "false";

    private static string Whole(Figure figure) => figure.Value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
