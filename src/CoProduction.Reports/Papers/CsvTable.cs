using CoProduction.Tables;
using CoProduction.Wording;

namespace CoProduction.Reports;

/// <summary>A table in CSV, as RFC 4180 has it.</summary>
internal static class CsvTable
{
    public static string Write(PaperTable table) => string.Concat(table.Rows.Prepend(table.Ids).Select(row => $"{string.Join(',', row.Select(Cell))}\r\n"));

    private static string Cell(string text) => CsvCell.Of(FormulaText.Escape(Safe.Line(text)));
}
