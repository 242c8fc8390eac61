using System.Text;
using CoProduction.Wording;

namespace CoProduction.Reports;

/// <summary>Tables for LaTeX with the rules of the package booktabs, in an environment of their own, and text in which nothing is a command.</summary>
internal static class Latex
{
    /// <summary>A table of more columns is made as narrow as the page, for which the package graphicx is needed.</summary>
    private const int MostColumns = 20;

    /// <summary>A table of more rows would run over the foot of the page: it is broken over pages, for which the package longtable is needed.</summary>
    private const int MostRows = 40;

    /// <summary>Such a table cannot be made smaller: one of more columns is set in parts.</summary>
    private const int MostColumnsOfLong = 15;

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
        string[][] all = [.. rows.Select(row => row.ToArray())];
        bool isLong = all.Length > MostRows;
        bool isWide = heads.Count > MostColumns && !isLong;
        StringBuilder text = new();
        text.Append($"% needs \\usepackage{{booktabs}}{(isLong ? " and \\usepackage{longtable}" : isWide ? " and \\usepackage{graphicx}" : "")}\n");
        foreach (string remark in remarks) text.Append($"% {Safe.Line(remark)}\n");
        if (isLong)
        {
            AppendLong(text, caption, columns, heads, all, notes, label);
            return text.ToString();
        }

        text.Append("\\begin{table}\n  \\centering\n  \\small\n").Append($"  \\caption{{{Escape(caption)}}}\n");
        if (label is not null) text.Append($"  \\label{{{label}}}\n");
        if (setting is not null) text.Append($"  {setting}\n");
        text.Append(isWide ? "  \\resizebox{\\linewidth}{!}{%\n" : "").Append($"  \\begin{{tabular}}{{{columns}}}\n    \\toprule\n{RowOf(heads)}    \\midrule\n");
        foreach (string[] row in all) text.Append(RowOf(row));
        text.Append("    \\bottomrule\n  \\end{tabular}").Append(isWide ? "}\n" : "\n");
        foreach (string note in notes) text.Append($"  \\par\\footnotesize {note}\n");
        return text.Append("\\end{table}\n").ToString();
    }

    /// <summary>A table over several pages, its heads on each of them; in parts one after another where it has many columns, the first column in each.</summary>
    private static void AppendLong(
        StringBuilder text, string caption, string columns, IReadOnlyList<string> heads, string[][] rows, IEnumerable<string> notes, string? label)
    {
        int others = heads.Count - 1;
        int parts = (others + MostColumnsOfLong - 2) / (MostColumnsOfLong - 1);
        int size = (others + parts - 1) / parts;
        text.Append("\\begingroup\n  \\footnotesize\n  \\setlength{\\tabcolsep}{2pt}\n");
        for (int part = 0; part < parts; part++)
        {
            Range shown = (1 + (part * size))..Math.Min(heads.Count, 1 + ((part + 1) * size));
            string[] headsOfPart = [heads[0], .. heads.ToArray()[shown]];
            string name = parts == 1 ? Escape(caption) : $"{Escape(caption)}: {headsOfPart[1]} to {headsOfPart[^1]}";
            string head = $"    \\toprule\n{RowOf(headsOfPart)}    \\midrule\n";
            text.Append($"  \\begin{{longtable}}{{{(parts == 1 ? columns : columns[..^others] + columns[^(headsOfPart.Length - 1)..])}}}\n")
                .Append($"    \\caption{{{name}}}{(label is null || part > 0 ? "" : $"\\label{{{label}}}")} \\\\\n")
                .Append($"{head}    \\endfirsthead\n{head}    \\endhead\n    \\bottomrule\n    \\endfoot\n");
            foreach (string[] row in rows) text.Append(RowOf([row[0], .. row[shown]]));
            text.Append("  \\end{longtable}\n");
        }

        foreach (string note in notes) text.Append($"  \\par\\noindent {note}\n");
        text.Append("\\endgroup\n");
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
