using System.Text;
using CoProduction.Wording;

namespace CoProduction.Reports;

/// <summary>Tables for LaTeX that need no package, and text in which nothing is a command.</summary>
internal static class Latex
{
    /// <summary>A tabular, its cells as they are, below lines that only its reader sees.</summary>
    public static string Tabular(IEnumerable<string> remarks, string columns, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        StringBuilder text = new();
        foreach (string remark in remarks) text.Append($"% {Safe.Line(remark)}\n");
        text.Append($"\\begin{{tabular}}{{{columns}}}\n\\hline\n{RowOf(heads)}\\hline\n");
        foreach (IReadOnlyList<string> row in rows) text.Append(RowOf(row));
        return text.Append("\\hline\n\\end{tabular}\n").ToString();
    }

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

    private static string RowOf(IEnumerable<string> cells) => $"{string.Join(" & ", cells)} \\\\\n";
}
