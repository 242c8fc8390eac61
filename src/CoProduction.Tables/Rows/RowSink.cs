namespace CoProduction.Tables;

/// <summary>Where the rows of a table go, one after another.</summary>
internal abstract class RowSink : IAsyncDisposable
{
    public static async ValueTask<RowSink> OpenAsync(Stream stream, TableFile file, TableOptions options, IReadOnlyList<string> headers, CancellationToken cancellationToken)
    {
        if (file == TableFile.Xlsx) return await XlsxRowSink.OpenAsync(stream, options.Sheet ?? "activities", headers, cancellationToken).ConfigureAwait(false);
        CsvRowSink sink = new(stream, file == TableFile.Tsv ? '\t' : options.Separator, options.HasByteOrderMark);
        await sink.WriteAsync(headers.Select(header => SheetCell.Of(header)).ToArray(), cancellationToken).ConfigureAwait(false);
        return sink;
    }

    public abstract ValueTask WriteAsync(ReadOnlyMemory<SheetCell> cells, CancellationToken cancellationToken);

    /// <summary>Ends the table, which is whole then.</summary>
    public abstract ValueTask FinishAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
