using CoProduction;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Classify;

/// <summary>A report as plain text with tables, for people.</summary>
internal sealed class TextOutput(TextWriter output, Display display)
{
    private readonly Tables tables = new(output, display);

    public void Write(Report report)
    {
        WriteVerdicts(report);
        WriteExplanations(report);
        WriteSummary(report);
        WriteComparison(report.Comparison);
    }

    private void WriteVerdicts(Report report)
    {
        string[] groups = [.. report.Heads.Chunk(report.GroupSize).Select(group => string.Concat(group))];
        string[] heads = [.. report.HasIds ? ["id"] : Array.Empty<string>(), "activity", .. groups];
        int cellWidth = Report.Verdicts.Max(verdict => report.Cell(verdict).Length);
        int verdictsWidth = groups.Sum(head => Math.Max(head.Length, report.GroupSize * cellWidth));
        int left = display.Width - verdictsWidth - heads.Length - 1;
        int idWidth = report.HasIds ? Math.Min(left / 2, report.Classifications.Max(c => Line.Width(Line.Single(c.Activity.Id ?? "id")))) : 0;
        tables.Write(heads, report.Classifications.Select(classification => (IReadOnlyList<IRenderable>)
        [
            .. report.HasIds ? [new Text(Line.Cut(classification.Activity.Id ?? "", idWidth))] : Array.Empty<Text>(),
            new Text(Line.Cut(Report.Marked(classification), left - idWidth)),
            .. classification.Judgements.Chunk(report.GroupSize).Select(group =>
                Tables.Cell(group.Select(judgement => (judgement.Verdict, report.Cell(judgement.Verdict))))),
        ]));
        WriteLines("", Line.Columns(report.Legend(), display.Width));
        WriteLines("", Line.Wrap(report.Key(), display.Width));
    }

    private void WriteExplanations(Report report)
    {
        foreach (Classification classification in report.IsExplained ? report.Classifications : [])
        {
            WriteLines("", [Line.Plain(classification.Explain())]);
        }
    }

    private void WriteSummary(Report report)
    {
        WriteLines("", ["Summary", .. Line.WrapText(report.Agreements, display.Width), report.Problems, ""]);
        tables.Write(["", "definition", "yes", "no", "?"], report.Definitions.Select((definition, index) => (IReadOnlyList<IRenderable>)
        [
            new Text(report.Heads[index]),
            new Text(Line.Single(definition.Name)),
            .. Report.Verdicts.Select(verdict => new Text(Words.Number(report.Count(definition, verdict))).RightJustified()),
        ]));
    }

    private void WriteComparison(Comparison comparison)
    {
        if (comparison.IsEmpty)
        {
            return;
        }

        WriteLines("", ["What authors say, seen in print or read into their works", ""]);
        tables.Write(["activity", "definition", "seen", "stated", "ours", "result"], comparison.Rows.Select(row => (IReadOnlyList<IRenderable>)
        [
            new Text(Line.Cut(row.ActivityName, display.Width / 2)),
            new Text(Line.Single(row.Ours.Definition.Name)),
            new Text(row.Seen),
            new Text(Words.OfStated(row.Stated)),
            new Text(Words.Of(row.Ours.Verdict)),
            Tables.Cell(row.Outcome, Words.Of(row.Outcome)),
        ]));
        WriteLines("", Line.WrapText(comparison.Counts, display.Width));
        foreach (string sentence in comparison.NotCompared)
        {
            WriteLines(Line.WrapText(sentence, display.Width));
        }

        WriteDetails("Open, and what would settle it", comparison.With(Outcome.Open), row => row.Settling);
        WriteDetails("Wrong, and why", comparison.With(Outcome.Wrong), row => [row.Ours.ToString()]);
    }

    private void WriteDetails(string heading, IEnumerable<ComparisonRow> rows, Func<ComparisonRow, IEnumerable<string>> details)
    {
        ComparisonRow[] listed = [.. rows];
        if (listed.Length > 0)
        {
            WriteLines("", [heading]);
        }

        foreach (ComparisonRow row in listed)
        {
            WriteLines(Line.WrapText($"{row.ActivityName}, {row.Ours.Definition.Name}", display.Width, first: "  ", next: "    "));
            foreach (string detail in details(row))
            {
                WriteLines(Line.WrapText(detail, display.Width, first: "    - ", next: "      "));
            }
        }
    }

    private void WriteLines(string first, IEnumerable<string> lines) => WriteLines(lines.Prepend(first));

    private void WriteLines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            output.Write(line + '\n');
        }
    }
}
