using System.Text;
using CoProduction.Wording;

namespace CoProduction.Reports;

/// <summary>A table in Markdown.</summary>
internal static class MarkdownTable
{
    public static string Write(PaperTable table)
    {
        StringBuilder text = new();
        text.Append(Row(table.Heads)).Append(Line(Enumerable.Repeat("---", table.Heads.Count)));
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            text.Append(Row(row));
        }

        return text.Append($"\n{Safe.Markdown(table.Caption)}.\n").Append(string.Concat(table.Notes.Select(note => $"\n{Safe.Markdown(note)}\n"))).ToString();
    }

    private static string Row(IEnumerable<string> cells) => Line(cells.Select(Safe.Markdown));

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
