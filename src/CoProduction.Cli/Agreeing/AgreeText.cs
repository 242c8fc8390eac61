using CoProduction.Cli.Classifying;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Agreeing;

/// <summary>Agreement as text for a terminal.</summary>
internal static class AgreeText
{
    public static string Of(AgreeReport report, Display display)
    {
        StringWriter writer = new() { NewLine = "\n" };
        foreach (string line in Line.WrapText($"{report.Summary}. {report.Method}", display.Width)) writer.WriteLine(line);
        writer.WriteLine();
        new TextTables(new RecordOutput(writer), display).Write(
            AgreeCells.Heads(report), report.Rows, row => [.. AgreeCells.Of(row).Select((cell, column) => new Cell(cell) { IsNumber = column > 0 })]);
        foreach (string line in AgreeCells.Notes(report).SelectMany(note => Line.WrapText(note, display.Width))) writer.WriteLine(line);
        writer.WriteLine();
        foreach (string line in LinesOnDisagreement(report).SelectMany(line => Line.WrapText(line, display.Width, "", "    "))) writer.WriteLine(line);
        return writer.ToString();
    }

    private static IEnumerable<string> LinesOnDisagreement(AgreeReport report)
    {
        foreach (string pairs in report.Pairs) yield return pairs;
        if (report.Disagreement.Comparisons.Count > 0) yield return report.Mattering.Any() ? "What costs verdicts:" : "No verdict turns on what the coders disagree on.";
        foreach (object line in report.Costs.Cast<object>().Concat(report.Mattering)) yield return $"- {line}";
    }
}
