using System.Globalization;

namespace CoProduction.Tables;

/// <summary>Writes the rows of a sheet again, with columns of results beside them.</summary>
internal sealed class BesideWriter(Stream output, TableFile file, TableOptions options, ResultColumns columns) : IAsyncDisposable
{
    private readonly IReadOnlyList<string> headers = columns.Headers;
    private int[] places = [];
    private SheetCell[] cells = [];
    private RowSink? sink;

    /// <summary>Writes a row, and tells which of its texts are not in the workbook that is written, since no cell of Excel holds them.</summary>
    public async ValueTask<IReadOnlyList<Problem>> WriteAsync(SheetRow row, Classification? result, CancellationToken cancellationToken)
    {
        sink ??= await OpenAsync(row.Header, cancellationToken).ConfigureAwait(false);
        Array.Clear(cells);
        row.Cells.AsSpan(0, Math.Min(row.Cells.Length, row.Header.Columns.Count)).CopyTo(cells);
        IReadOnlyList<Problem> left = file == TableFile.Xlsx ? LeaveOut(row) : [];
        foreach (int place in places) cells[place] = default;
        foreach ((int index, SheetCell cell) in (result is null ? [] : columns.CellsOf(result)).Index()) cells[places[index]] = cell;
        await sink.WriteAsync(cells, cancellationToken).ConfigureAwait(false);
        return left;
    }

    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        if (sink is not null) await sink.FinishAsync(cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => sink?.DisposeAsync() ?? ValueTask.CompletedTask;

    private List<Problem> LeaveOut(SheetRow row)
    {
        List<Problem> left = [];
        for (int column = 0; column < row.Header.Columns.Count; column++)
        {
            if (XlsxRowSink.Holds(cells[column])) continue;
            left.Add(new Problem
            {
                Code = TableProblemCodes.TooLongForCell, Path = row.Header.Columns[column].Path, Cell = new CellPlace { Row = row.Row, Column = column + 1 },
                Message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"The text has {cells[column].Text.Length} letters, and a cell of Excel holds {XlsxRowSink.MostLetters}: it is left out of the workbook; CSV has room for it."),
            });
            cells[column] = default;
        }

        return left;
    }

    private async ValueTask<RowSink> OpenAsync(Header header, CancellationToken cancellationToken)
    {
        List<string> all = [.. header.Columns.Select(column => column.Header)];
        places = [.. headers.Select(name => all.IndexOf(name) is int at and >= 0 ? at : all.Count + headers.Where(other => !all.Contains(other)).ToList().IndexOf(name))];
        all.AddRange(headers.Where(name => !all.Contains(name)).ToArray());
        cells = new SheetCell[all.Count];
        return await RowSink.OpenAsync(output, file, options, all, cancellationToken).ConfigureAwait(false);
    }
}
