namespace CoProduction.Reports;

/// <summary>A table in LaTeX.</summary>
internal static class LatexTable
{
    public static string Write(PaperTable table, string? label)
    {
        // Columns of one letter may be many: they stand close together.
        bool isNarrow = table.Heads.Skip(1).All(head => head.Length <= 2);
        return Latex.Table(
            [], table.Caption, $"{(isNarrow ? "p{0.35\\linewidth}" : "l")}{new string(isNarrow ? 'c' : 'l', table.Heads.Count - 1)}",
            [.. table.Heads.Select(Cell)], table.Rows.Select(row => row.Select(Cell)), table.Notes.Select(Latex.Escape),
            label is null ? null : Label(label), isNarrow ? "\\setlength{\\tabcolsep}{2pt}" : null);
    }

    private static string Cell(string text) => text == "-" ? "--" : Latex.Cell(text);

    /// <summary>A label of letters, digits and the signs that are usual in one.</summary>
    private static string Label(string label) =>
        string.Concat(label.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is ':' or '-' or '.' ? letter : '-'));
}
