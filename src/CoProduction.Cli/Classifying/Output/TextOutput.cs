using CoProduction.Cli.Terminal;
using CoProduction.Asking;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CoProduction.Cli.Classifying;

/// <summary>A report as plain text with tables, for people.</summary>
internal sealed class TextOutput(TextWriter output, Display display)
{
    private readonly Tables tables = new(output, display);

    public void Write(Report report, bool ranksUnknowns)
    {
        WriteVerdicts(report);
        WriteExplanations(report);
        WriteSummary(report);
        WriteComparison(report.Comparison);
        if (ranksUnknowns)
        {
            WriteUnknowns(report.Unknowns);
        }
    }

    private void WriteVerdicts(Report report)
    {
        string[] groups = [.. report.Heads.Chunk(report.GroupSize).Select(group => string.Concat(group))];
        string[] heads = [.. report.HasIds ? ["id"] : Array.Empty<string>(), "activity", .. groups];
        int cellWidth = Report.Verdicts.Max(verdict => report.Cell(verdict).Length);
        int verdictsWidth = groups.Sum(head => Math.Max(head.Length, report.GroupSize * cellWidth));
        int left = display.Width - verdictsWidth - heads.Length - 1;
        int idWidth = report.HasIds ? Math.Min(left / 2, report.Rows.Max(row => Line.Width(Line.Single(row.Id ?? "id")))) : 0;
        tables.Write(heads, report.Rows.Select(row => (IReadOnlyList<IRenderable>)
        [
            .. report.HasIds ? [new Text(Line.Cut(row.Id ?? "", idWidth))] : Array.Empty<Text>(),
            new Text(Line.Cut(row.Marked, left - idWidth)),
            .. row.Verdicts.Chunk(report.GroupSize).Select(group => Tables.Cell(group.Select(verdict => (verdict, report.Cell(verdict))))),
        ]));
        WriteLines("", Line.Columns(report.Legend(), display.Width));
        WriteLines("", Line.Wrap(report.Key(), display.Width));
    }

    private void WriteExplanations(Report report)
    {
        foreach (Classified result in report.IsExplained ? report.Results : [])
        {
            WriteLines("", [Line.Plain(result.Explain())]);
        }
    }

    private void WriteSummary(Report report)
    {
        WriteLines("", ["Summary", .. Line.WrapText(report.Agreements, display.Width), report.Problems, ""]);
        tables.Write(["", "definition", .. report.CountHeads], report.Definitions.Select((definition, index) => (IReadOnlyList<IRenderable>)
        [
            new Text(report.Heads[index]),
            new Text(Line.Single(definition.Name)),
            .. report.CountsUnder(definition).Select(number => new Text(number).RightJustified()),
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

    private void WriteUnknowns(OpenQuestionRanking ranking)
    {
        string verdicts = Words.Count(ranking.UndeterminedCount, "undetermined verdict");
        WriteLines("", ["What is worth finding out", $"{verdicts}, {Words.Count(ranking.Ranks.Count, "open question")}"]);
        if (ranking.Ranks.Count == 0)
        {
            return;
        }

        output.Write('\n');
        tables.Write(["question", "settles by itself", "open in verdicts", "on activities"], ranking.Ranks.Select(rank => (IReadOnlyList<IRenderable>)
        [
            new Text(rank.Question.Id),
            .. new[] { rank.SettledAlone, rank.VerdictCount, rank.ActivityCount }.Select(count => new Text(Words.Number(count)).RightJustified()),
        ]));
        WriteLines("", Line.WrapText(
            "settles by itself: undetermined verdicts that some answer to the question would settle without any other; open in verdicts: those that "
            + "its answer can still decide, with or without others. Verdicts on answers that contradict each other are left out.", display.Width));
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
