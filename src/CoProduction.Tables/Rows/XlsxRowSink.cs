using System.Globalization;
using CoProduction.Wording;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace CoProduction.Tables;

/// <summary>Rows as the one sheet of a workbook, each cell of its kind, so that no text is a formula.</summary>
internal sealed class XlsxRowSink : RowSink
{
    /// <summary>How many letters a cell of Excel can hold.</summary>
    public const int MostLetters = 32_767;

    private readonly Spreadsheet spreadsheet;
    private readonly IReadOnlyList<string> headers;
    private DataCell[] row;

    private XlsxRowSink(Spreadsheet spreadsheet, IReadOnlyList<string> headers)
    {
        (this.spreadsheet, this.headers) = (spreadsheet, headers);
        row = new DataCell[headers.Count];
    }

    public static async ValueTask<XlsxRowSink> OpenAsync(Stream stream, string sheet, IReadOnlyList<string> headers, CancellationToken cancellationToken)
    {
        Spreadsheet spreadsheet = await Spreadsheet.CreateNewAsync(stream, Settings, cancellationToken).ConfigureAwait(false);
        await spreadsheet.StartWorksheetAsync(sheet, new WorksheetOptions { FrozenRows = 1 }, cancellationToken).ConfigureAwait(false);
        StyleId bold = spreadsheet.AddStyle(new Style { Font = { Bold = true } });
        await spreadsheet.AddHeaderRowAsync([.. headers.Select(SheetXml.Escape)], bold, cancellationToken).ConfigureAwait(false);
        return new XlsxRowSink(spreadsheet, headers);
    }

    /// <summary>Every cell says where it stands, for readers that do not count; spaces at the ends of texts are kept.</summary>
    public static SpreadCheetahOptions Settings => new() { WriteCellReferenceAttributes = true, PreserveStringWhitespace = true };

    /// <summary>Whether a cell of Excel holds a text.</summary>
    public static bool Holds(SheetCell cell) => cell.Kind != CellKind.Text || SheetXml.Escape(cell.Text).Length <= MostLetters;

    public override ValueTask WriteAsync(ReadOnlyMemory<SheetCell> cells, CancellationToken cancellationToken)
    {
        if (cells.Length > row.Length) row = new DataCell[cells.Length];
        for (int index = 0; index < cells.Length; index++)
        {
            row[index] = CellOf(cells.Span[index], index);
        }

        return spreadsheet.AddRowAsync(row.AsMemory(0, cells.Length), cancellationToken);
    }

    public override ValueTask FinishAsync(CancellationToken cancellationToken) => spreadsheet.FinishAsync(cancellationToken);

    public override ValueTask DisposeAsync() => spreadsheet.DisposeAsync();

    private DataCell CellOf(SheetCell cell, int column)
    {
        switch (cell.Kind)
        {
            case CellKind.Empty:
                return default;
            case CellKind.Boolean:
                return new DataCell(cell.Text == "true");
            case CellKind.Number when double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number):
                return new DataCell(number);
            case CellKind.Date when DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime moment) && moment.Year >= 1900:
                return new DataCell(moment);
        }

        string text = SheetXml.Escape(cell.Text);
        return text.Length <= MostLetters ? new DataCell(text)
            : throw new ArgumentException($"The text under {Quoted.Of(column < headers.Count ? headers[column] : "")} has {text.Length} letters, and a cell of Excel holds {MostLetters}.");
    }
}
