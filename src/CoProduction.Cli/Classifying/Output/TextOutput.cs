using CoProduction.Asking;
using CoProduction.Cli.Terminal;
using CoProduction.Wording;

namespace CoProduction.Cli.Classifying;

/// <summary>A report as plain text with tables, for people.</summary>
internal sealed class TextOutput(RecordOutput output, Display display)
{
    private const int LeastForIdAndTitle = 24;
    private const int LeastForTitle = 26;

    private readonly TextTables tables = new(output, display);

    /// <summary>Writes the results once all have come, or nothing where there is none.</summary>
    public void Write(Results results)
    {
        Report report = new(results);
        if (report.Rows.Count == 0)
        {
            return;
        }

        WriteVerdicts(report);
        WriteExplanations(report);
        WriteSummary(report);
        Write(report.Stated);
        if (report.RanksUnknowns)
        {
            WriteUnknowns(report.Unknowns);
        }
    }

    /// <summary>Writes what authors state beside what follows, or nothing where nothing is stated.</summary>
    public void Write(StatedReport comparison)
    {
        if (comparison.IsEmpty)
        {
            return;
        }

        WriteLines(output.Count == 0 ? [] : [""]);
        WriteLines(["What authors say, seen in print or read into their works", ""]);
        tables.Write(StatedReport.Heads, comparison.Rows, row =>
        [
            new Cell(Line.Cut(row.Activity, display.TableWidth / 2)),
            .. row.Cells.Skip(1).SkipLast(1).Select(text => new Cell(Line.Single(text))),
            Cell.Of(row.Outcome, row.Cells.Last()),
        ]);
        WriteLines("", Line.WrapText(comparison.Counts, display.Width));
        foreach (string sentence in comparison.NotCompared)
        {
            WriteLines(Line.WrapText(sentence, display.Width));
        }

        foreach ((string heading, IReadOnlyList<StatedRow> rows) in comparison.Detailed)
        {
            WriteLines("", [heading]);
            foreach (StatedRow row in rows)
            {
                WriteLines(Line.WrapText($"{row.Activity}, {row.Definition.Name}", display.Width, first: "  ", next: "    "));
                foreach (string detail in row.Details)
                {
                    WriteLines(Line.WrapText(detail, display.Width, first: "    - ", next: "      "));
                }
            }
        }
    }

    private void WriteVerdicts(Report report)
    {
        string[] groups = [.. report.Heads.Chunk(report.GroupSize).Select(group => string.Concat(group))];
        int cellWidth = Report.Verdicts.Max(verdict => report.Cell(verdict).Length);
        int verdictsWidth = groups.Sum(head => Math.Max(head.Length, report.GroupSize * cellWidth));
        int left = display.TableWidth - verdictsWidth - groups.Length - 3;

        // Where hardly any room is left, ids say more in it than the beginnings of ids and of titles.
        bool hasTitles = !report.HasIds || left >= LeastForIdAndTitle;
        string[] heads = [.. report.HasIds ? ["id"] : Array.Empty<string>(), .. hasTitles ? ["activity"] : Array.Empty<string>(), .. groups];
        int longestId = report.Rows.Max(row => Line.Width(Line.Single(row.Id ?? "id")));
        int idWidth = report.HasIds ? Math.Min(hasTitles ? Math.Max(left / 2, left - LeastForTitle) : left + 1, longestId) : 0;
        tables.Write(heads, report.Rows, row =>
        [
            .. report.HasIds ? [new Cell(Line.Cut(row.Id ?? "", idWidth))] : Array.Empty<Cell>(),
            .. hasTitles ? [new Cell(Line.Cut(row.Marked, left - idWidth))] : Array.Empty<Cell>(),
            .. row.Verdicts.Chunk(report.GroupSize).Select(group => Cell.Of(group, report.Cell)),
        ]);
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
        WriteLines("", ["Summary", .. Line.WrapText(report.Agreements, display.Width), .. report.Note is { } note ? Line.WrapText(note, display.Width) : [], .. Line.WrapText(report.Problems, display.Width), ""]);
        tables.Write(["", "definition", .. report.CountHeads], [.. report.Definitions.Index()], each =>
        [
            new Cell(report.Heads[each.Index]),
            new Cell(Line.Single(each.Item.Name)),
            .. report.CountsUnder(each.Index).Select(number => new Cell(number) { IsNumber = true }),
        ]);
    }

    private void WriteUnknowns(OpenQuestionRanking ranking)
    {
        string verdicts = Prose.Count(ranking.UndeterminedCount, "undetermined verdict", "undetermined verdicts");
        WriteLines("", ["What is worth finding out", $"{verdicts}, {Prose.Count(ranking.Ranks.Count, "open question", "open questions")}"]);
        if (ranking.Ranks.Count == 0)
        {
            return;
        }

        output.Write("\n");
        tables.Write(["question", "settles by itself", "open in verdicts", "on activities"], ranking.Ranks, rank =>
        [
            new Cell(rank.Question.Id),
            .. new[] { rank.SettledAlone, rank.VerdictCount, rank.ActivityCount }.Select(count => new Cell(Words.Number(count)) { IsNumber = true }),
        ]);
        WriteLines("", Line.WrapText(
            "settles by itself: undetermined verdicts that some answer to the question would settle without any other; open in verdicts: those that "
            + "its answer can still decide, with or without others. Verdicts on answers that contradict each other are left out.", display.Width));
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
