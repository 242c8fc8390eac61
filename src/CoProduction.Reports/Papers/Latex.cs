using System.Text;
using CoProduction.Wording;

namespace CoProduction.Reports;

/// <summary>Tables for LaTeX with the rules of the package booktabs, in an environment of their own, and text in which nothing is a command.</summary>
internal static class Latex
{
    /// <summary>A table of more columns is made as narrow as the page, for which the package graphicx is needed.</summary>
    private const int MostColumns = 20;

    /// <summary>A table: its cells and notes as they are, below lines that only its reader sees. What is laid out by commands of its own is within them.</summary>
    /// <param name="remarks">What only the reader of the source sees.</param>
    /// <param name="caption">What the table shows; it is made safe.</param>
    /// <param name="columns">How the columns are set, as in <c>lcc</c>.</param>
    /// <param name="heads">The heads of the columns.</param>
    /// <param name="rows">The cells, row by row.</param>
    /// <param name="notes">What stands below the table.</param>
    /// <param name="label">The label by which a text refers to it; none by default.</param>
    /// <param name="setting">A command that holds within the table; none by default.</param>
    public static string Table(
        IEnumerable<string> remarks, string caption, string columns, IReadOnlyList<string> heads, IEnumerable<IEnumerable<string>> rows, IEnumerable<string> notes,
        string? label = null, string? setting = null)
    {
        bool isWide = heads.Count > MostColumns;
        StringBuilder text = new();
        text.Append($"% needs \\usepackage{{booktabs}}{(isWide ? " and \\usepackage{graphicx}" : "")}\n");
        foreach (string remark in remarks) text.Append($"% {Safe.Line(remark)}\n");
        text.Append("\\begin{table}\n  \\centering\n  \\small\n").Append($"  \\caption{{{Escape(caption)}}}\n");
        if (label is not null) text.Append($"  \\label{{{label}}}\n");
        if (setting is not null) text.Append($"  {setting}\n");
        text.Append(isWide ? "  \\resizebox{\\linewidth}{!}{%\n" : "").Append($"  \\begin{{tabular}}{{{columns}}}\n    \\toprule\n{RowOf(heads)}    \\midrule\n");
        foreach (IEnumerable<string> row in rows) text.Append(RowOf(row));
        text.Append("    \\bottomrule\n  \\end{tabular}").Append(isWide ? "}\n" : "\n");
        foreach (string note in notes) text.Append($"  \\par\\footnotesize {note}\n");
        return text.Append("\\end{table}\n").ToString();
    }

    /// <summary>A text as a cell; one that begins with a bracket would be read as an option of the row before it.</summary>
    public static string Cell(string text) => text.StartsWith('[') ? $"{{}}{Escape(text)}" : Escape(text);

    /// <summary>The text on one line, every sign that LaTeX would take for something else written so that it shows.</summary>
    public static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char sign in Safe.Line(text))
        {
            escaped.Append(sign switch
            {
                '%' or '_' or '&' or '#' or '$' or '{' or '}' => $"\\{sign}",
                '\\' => "\\textbackslash{}",
                '~' => "$\\sim$",
                '^' => "\\textasciicircum{}",
                '<' => "$<$",
                '>' => "$>$",
                '–' => "--",
                _ => sign.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static string RowOf(IEnumerable<string> cells) => $"    {string.Join(" & ", cells)} \\\\\n";
}
