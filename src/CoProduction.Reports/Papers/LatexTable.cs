using System.Text;

namespace CoProduction.Reports;

/// <summary>A table in LaTeX.</summary>
internal static class LatexTable
{
    private const int MostColumns = 20;

    public static string Write(PaperTable table, string? label)
    {
        StringBuilder text = new();
        text.Append("\\begin{table}\n  \\centering\n  \\small\n")
            .Append($"  \\caption{{{Latex.Escape(table.Caption)}}}\n");
        if (label is not null)
        {
            text.Append($"  \\label{{{Label(label)}}}\n");
        }

        // Columns of one letter may be many: they stand close together, and where they would still be wider than the page they are made smaller.
        bool isNarrow = table.Heads.Skip(1).All(head => head.Length <= 2);
        bool isWide = table.Heads.Count > MostColumns;
        text.Append(isNarrow ? "  \\setlength{\\tabcolsep}{2pt}\n" : "").Append(isWide ? "  \\resizebox{\\linewidth}{!}{%\n" : "")
            .Append($"  \\begin{{tabular}}{{{(isNarrow ? "p{0.35\\linewidth}" : "l")}{new string(isNarrow ? 'c' : 'l', table.Heads.Count - 1)}}}\n    \\toprule\n")
            .Append(Row(table.Heads)).Append("    \\midrule\n");
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            text.Append(Row(row));
        }

        text.Append("    \\bottomrule\n  \\end{tabular}").Append(isWide ? "}\n" : "\n");
        foreach (string note in table.Notes)
        {
            text.Append($"  \\par\\footnotesize {Latex.Escape(note)}\n");
        }

        return text.Append("\\end{table}\n").ToString();
    }

    private static string Row(IReadOnlyList<string> cells) => $"    {string.Join(" & ", cells.Select(Cell))} \\\\\n";

    /// <summary>A cell; one that begins with a bracket would be read as an option of the row before it.</summary>
    private static string Cell(string text) => text.StartsWith('[') ? $"{{}}{Latex.Escape(text)}" : text == "-" ? "--" : Latex.Escape(text);

    /// <summary>A label of letters, digits and the signs that are usual in one.</summary>
    private static string Label(string label) =>
        string.Concat(label.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is ':' or '-' or '.' ? letter : '-'));
}
