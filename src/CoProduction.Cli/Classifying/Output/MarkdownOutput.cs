using CoProduction.Cli.Terminal;
using CoProduction.Comparison;
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

        WriteLine($"\n## Summary\n\n{report.Agreements} {report.Problems}\n");
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
        WriteTable(["activity", "definition", "seen", "stated", "ours", "result"], comparison.Rows.Select(row => (IEnumerable<string>)
            [StatedReport.ActivityName(row), row.Judgement.Definition.Name, Words.Of(row.Stated.Provenance), Words.OfStated(row.Stated.Verdict), Words.Of(row.Judgement.Verdict), Words.Of(row.Outcome)]));
        WriteLine($"\n{Escape(string.Join(' ', comparison.NotCompared.Prepend(comparison.Counts)))}");
        WriteDetails("Open, and what would settle it", comparison.With(StatedOutcome.Open), StatedReport.Settling);
        WriteDetails("Wrong, and why", comparison.With(StatedOutcome.Wrong), row => [row.Judgement.ToString()]);
    }

    private void WriteDetails(string heading, IEnumerable<StatedComparison> rows, Func<StatedComparison, IEnumerable<string>> details)
    {
        StatedComparison[] listed = [.. rows];
        if (listed.Length > 0)
        {
            WriteLine($"\n### {heading}\n");
        }

        foreach (StatedComparison row in listed)
        {
            WriteLine($"- {Escape($"{StatedReport.ActivityName(row)}, {row.Judgement.Definition.Name}")}");
            foreach (string detail in details(row))
            {
                WriteLine($"  - {Escape(detail)}");
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
