using System.Buffers;

namespace CoProduction.Tables;

/// <summary>Cells as CSV, for programs that write tables of their own: as the tables of this package are written.</summary>
public static class CsvText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>A row that ends its line: quoted as RFC 4180 says, and without a cell that a spreadsheet would take for a formula.</summary>
    /// <remarks>Before such a text an apostrophe stands, which is taken away again where this package reads it. A number with a sign is none.</remarks>
    /// <exception cref="ArgumentNullException">The cells or one of them is null.</exception>
    public static string Row(IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return string.Join(',', cells.Select(Cell)) + '\n';
    }

    private static string Cell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string shown = FormulaText.Escape(text);
        return shown.AsSpan().ContainsAny(Quoted) ? $"\"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : shown;
    }
}
