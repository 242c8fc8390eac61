using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>Cells as CSV, for programs that write tables of their own: as the tables of this package are written.</summary>
public static class CsvText
{
    /// <summary>A row that ends its line: quoted as RFC 4180 says, and without a cell that a spreadsheet would take for a formula.</summary>
    /// <remarks>Before such a text an apostrophe stands, which is taken away again where this package reads it. A number with a sign is none.</remarks>
    /// <exception cref="ArgumentNullException">The cells or one of them is null.</exception>
    public static string Row(IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return string.Join(',', cells.Select(Cell)) + '\n';
    }

    /// <summary>One cell of such a row.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Cell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CsvCell.Of(FormulaText.Escape(text));
    }
}
