namespace CoProduction.Reports;

/// <summary>A table in LaTeX.</summary>
internal static class LatexTable
{
    public static string Write(PaperTable table, string? label)
    {
        // Columns of one letter may be many: they stand close together, and names beside them are broken into lines, as in columns whose widths are told.
        bool isNarrow = table.Heads.Skip(1).All(head => head.Length <= 2);
        string columns = isNarrow ? $"p{{0.3\\linewidth}}{new string('c', table.Heads.Count - 1)}"
            : table.Widths is { } widths ? string.Concat(widths.Select(width => $"p{{{width}\\linewidth}}"))
            : $"l{new string('l', table.Heads.Count - 1)}";
        int broken = isNarrow ? 1 : table.Widths?.Length ?? 0;
        return Latex.Table(
            [], table.Caption, columns, [.. table.Heads.Select(CellOf)], table.Rows.Select(row => row.Select(CellOf)), table.Notes.Select(Latex.Escape),
            label is null ? null : Label(label), broken > 0 ? "\\setlength{\\tabcolsep}{2pt}" : null);

        // The last cell of a row is left as it is: after the command, the row would not end.
        string CellOf(string text, int column) => column < broken && column < table.Heads.Count - 1 ? $"\\raggedright {Latex.Escape(text)}" : Cell(text);
    }

    private static string Cell(string text) => text == "-" ? "--" : Latex.Cell(text);

    /// <summary>A label of letters, digits and the signs that are usual in one.</summary>
    private static string Label(string label) =>
        string.Concat(label.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is ':' or '-' or '.' ? letter : '-'));
}
