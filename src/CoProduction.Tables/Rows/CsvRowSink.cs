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
            writer.WriteField(cell.Kind == CellKind.Text ? FormulaText.Escape(Writable(cell.Text)) : cell.Text ?? "");
        }

        await writer.EndRecordAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether a text comes back as it was: by the character U+0000 a file of text is taken for one in another encoding.</summary>
    public static bool Holds(string text) => !text.Contains('\0', StringComparison.Ordinal);

    public override ValueTask FinishAsync(CancellationToken cancellationToken) => writer.FlushAsync(cancellationToken);

    public override ValueTask DisposeAsync() => writer.DisposeAsync();

    private static string Writable(string text) => Holds(text) ? text : text.Replace('\0', '\uFFFD');
}
