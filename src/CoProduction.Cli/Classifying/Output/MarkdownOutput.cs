using CoProduction.Cli.Terminal;
using CoProduction.Wording;

namespace CoProduction.Cli.Classifying;

/// <summary>A report as Markdown.</summary>
internal sealed class MarkdownOutput(RecordOutput output)
{
    private const int FewestInLine = 3;

    /// <summary>Writes the results once all have come, or nothing where there is none.</summary>
    public void Write(Results results)
    {
        Report report = new(results);
        if (report.Rows.Count == 0)
        {
            return;
        }

        WriteLine("# Classification\n");
        WriteTable(["id", "activity", .. report.Heads], report.Rows.Select(row => (IEnumerable<string>)
            [row.Id ?? "", row.Marked, .. row.Verdicts.Select(report.Cell)]));
        WriteLine($"\n{Escape(string.Join(' ', report.Key()))}.\n");
        foreach (string[] group in report.Legend().Chunk(Math.Max(report.GroupSize, FewestInLine)))
        {
            WriteLine($"- {Escape(string.Join(", ", group))}");
        }

        foreach (Classified result in report.IsExplained ? report.Results : [])
        {
            WriteLine($"\n{Line.Plain(result.ToMarkdown().TrimEnd('\n'))}");
        }

        WriteLine($"\n## Summary\n\n{string.Join(' ', new[] { report.Agreements, report.Note, report.Problems }.OfType<string>())}\n");
        WriteTable(["column", "definition", .. report.CountHeads], report.Definitions.Select((definition, index) => (IEnumerable<string>)
            [report.Heads[index], definition.Name, .. report.CountsUnder(index)]));
        if (!report.Stated.IsEmpty)
        {
            Write(report.Stated);
        }
    }

    private void Write(StatedReport comparison)
    {
        WriteLine("\n## What authors say, seen in print or read into their works\n");
        WriteTable(StatedReport.Heads, comparison.Rows.Select(row => row.Cells));
        WriteLine($"\n{Escape(string.Join(' ', comparison.NotCompared.Prepend(comparison.Counts)))}");
        foreach ((string heading, IReadOnlyList<StatedRow> rows) in comparison.Detailed)
        {
            WriteLine($"\n### {heading}\n");
            foreach (StatedRow row in rows)
            {
                WriteLine($"- {Escape($"{row.Activity}, {row.Definition.Name}")}");
                foreach (string detail in row.Details)
                {
                    WriteLine($"  - {Escape(detail)}");
                }
            }
        }
    }

    private void WriteTable(IReadOnlyList<string> heads, IEnumerable<IEnumerable<string>> rows)
    {
        WriteRow(heads);
        WriteLine($"|{string.Concat(heads.Select(_ => "---|"))}");
        foreach (IEnumerable<string> row in rows)
        {
            WriteRow(row);
        }
    }

    private void WriteRow(IEnumerable<string> cells) => WriteLine($"| {string.Join(" | ", cells.Select(Escape))} |");

    private void WriteLine(string line) => output.Write(line + '\n');

    /// <summary>The sign for no, alone in its cell, begins no list.</summary>
    private static string Escape(string text) => text == "-" ? text : Safe.Markdown(text);
}
