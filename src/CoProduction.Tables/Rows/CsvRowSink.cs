using CsvHelper;

namespace CoProduction.Tables;

/// <summary>Rows as text with separated values, none of which a spreadsheet takes for a formula.</summary>
internal sealed class CsvRowSink : RowSink
{
    private readonly CsvWriter writer;

    public CsvRowSink(Stream stream, char separator, bool hasByteOrderMark) => writer = CsvWriter.Create(
        stream, new CsvWriterOptions { Separator = separator, NewLine = "\n", WriteByteOrderMark = hasByteOrderMark, Injection = CsvInjection.None }, leaveOpen: true);

    public override async ValueTask WriteAsync(ReadOnlyMemory<SheetCell> cells, CancellationToken cancellationToken)
    {
        for (int index = 0; index < cells.Length; index++)
        {
            SheetCell cell = cells.Span[index];
            writer.WriteField(cell.Kind == CellKind.Text ? FormulaText.Escape(cell.Text) : cell.Text ?? "");
        }

        await writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
    }

    public override ValueTask FinishAsync(CancellationToken cancellationToken) => writer.FlushAsync(cancellationToken);

    public override ValueTask DisposeAsync() => writer.DisposeAsync();
}
