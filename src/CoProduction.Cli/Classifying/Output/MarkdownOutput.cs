using CoProduction.Cli.Terminal;
using System.Text;

namespace CoProduction.Cli.Classifying;

/// <summary>A report as Markdown.</summary>
internal sealed class MarkdownOutput(TextWriter output)
{
    private const int FewestInLine = 3;

    public void Write(Report report)
    {
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
            [report.Heads[index], definition.Name, .. report.CountsUnder(definition)]));
        if (!report.Comparison.IsEmpty)
        {
            Write(report.Comparison);
        }
    }

    private void Write(Comparison comparison)
    {
        WriteLine("\n## What authors say, seen in print or read into their works\n");
        WriteTable(["activity", "definition", "seen", "stated", "ours", "result"], comparison.Rows.Select(row => (IEnumerable<string>)
            [row.ActivityName, row.Ours.Definition.Name, row.Seen, Words.OfStated(row.Stated), Words.Of(row.Ours.Verdict), Words.Of(row.Outcome)]));
        WriteLine($"\n{Escape(string.Join(' ', comparison.NotCompared.Prepend(comparison.Counts)))}");
        WriteDetails("Open, and what would settle it", comparison.With(Outcome.Open), row => row.Settling);
        WriteDetails("Wrong, and why", comparison.With(Outcome.Wrong), row => [row.Ours.ToString()]);
    }

    private void WriteDetails(string heading, IEnumerable<ComparisonRow> rows, Func<ComparisonRow, IEnumerable<string>> details)
    {
        ComparisonRow[] listed = [.. rows];
        if (listed.Length > 0)
        {
            WriteLine($"\n### {heading}\n");
        }

        foreach (ComparisonRow row in listed)
        {
            WriteLine($"- {Escape($"{row.ActivityName}, {row.Ours.Definition.Name}")}");
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

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char character in Line.Single(text))
        {
            if (@"\|*_`[]<>#".Contains(character))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
