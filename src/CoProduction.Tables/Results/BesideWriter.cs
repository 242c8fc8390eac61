namespace CoProduction.Tables;

/// <summary>Writes the rows of a sheet again, with columns of results beside them.</summary>
internal sealed class BesideWriter(Stream output, TableFile file, TableOptions options, ResultColumns columns) : IAsyncDisposable
{
    private readonly IReadOnlyList<string> headers = columns.Headers;
    private int[] places = [];
    private SheetCell[] cells = [];
    private RowSink? sink;

    public async ValueTask WriteAsync(SheetRow row, Classification? result, CancellationToken cancellationToken)
    {
        sink ??= await OpenAsync(row.Header, cancellationToken).ConfigureAwait(false);
        Array.Clear(cells);
        row.Cells.AsSpan(0, Math.Min(row.Cells.Length, row.Header.Columns.Count)).CopyTo(cells);
        foreach (int place in places) cells[place] = default;
        foreach ((int index, SheetCell cell) in (result is null ? [] : columns.CellsOf(result)).Index()) cells[places[index]] = cell;
        await sink.WriteAsync(cells, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        if (sink is not null) await sink.FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => sink?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async ValueTask<RowSink> OpenAsync(Header header, CancellationToken cancellationToken)
    {
        List<string> all = [.. header.Columns.Select(column => column.Header)];
        places = [.. headers.Select(name => all.IndexOf(name) is int at and >= 0 ? at : all.Count + headers.Where(other => !all.Contains(other)).ToList().IndexOf(name))];
        all.AddRange(headers.Where(name => !all.Contains(name)).ToArray());
        cells = new SheetCell[all.Count];
        return await RowSink.OpenAsync(output, file, options, all, cancellationToken).ConfigureAwait(false);
    }
}
