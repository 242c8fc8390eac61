namespace CoProduction.Tables;

/// <content>Writing: one row for each activity, and nothing lost.</content>
public sealed partial class TableFormat<T>
{
    /// <summary>Every header that there is, apart from those of one's own.</summary>
    public IReadOnlyList<string> AllHeaders => WrittenHeaders.All(shape.NamesOf(Options));

    /// <summary>The headers that some values need, so that nothing of them is lost, and what is read again is equal.</summary>
    /// <remarks>A field of one's own has a column where all of its values come back from cells as they were; all others stand as JSON in the column <c>extra</c>.</remarks>
    /// <exception cref="ArgumentNullException">The values or one of them is null.</exception>
    public IReadOnlyList<string> HeadersOf(IEnumerable<T> values, TableFile file)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new WrittenHeaders(shape.NamesOf(Options), file).Of(values.SelectMany(RowsOf));
    }

    /// <summary>Writes a table.</summary>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="file">What it is written as.</param>
    /// <param name="values">Gone through once, or twice where no headers are given: first for <see cref="HeadersOf"/>.</param>
    /// <param name="headers">The columns, in their order; any that is not known is a field of one's own.</param>
    /// <remarks>
    /// What is written can be read back by this format and is equal, but an empty text is read as none, half of a surrogate pair and, in CSV, U+0000 as U+FFFD, and numbers and
    /// truths in CSV under headers of your own as texts. In CSV an apostrophe stands before what a spreadsheet would take for a formula; it is taken away in reading.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The stream, the values or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// A header is not understood, is there twice, or lacks for something that an activity has; a title is blank; answers are to another questionnaire; a text is
    /// longer than a cell of Excel holds; or two initiatives could not be told apart.
    /// </exception>
    public void Write(Stream stream, TableFile file, IEnumerable<T> values, IReadOnlyList<string>? headers = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(values);
        WriteRowsAsync(stream, file, values.ToAsyncEnumerable(), headers ?? HeadersOf(values, file), null, CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Writes a table without blocking, each value as it comes.</summary>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="file">What it is written as.</param>
    /// <param name="values">Gone through once.</param>
    /// <param name="headers">The columns, in their order; <see cref="AllHeaders"/> where none are given.</param>
    /// <param name="progress">Told how many values were written, after each.</param>
    /// <param name="cancellationToken">Asked before each value.</param>
    /// <inheritdoc cref="Write" path="/remarks"/>
    /// <exception cref="ArgumentNullException">The stream, the values or one of them is null.</exception>
    /// <exception cref="ArgumentException">As for <see cref="Write"/>.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public async Task WriteAsync(
        Stream stream, TableFile file, IAsyncEnumerable<T> values, IReadOnlyList<string>? headers = null, IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(values);
        await WriteRowsAsync(stream, file, values, headers ?? AllHeaders, progress, cancellationToken).ConfigureAwait(false);
    }

    private IEnumerable<WrittenRow> RowsOf(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return shape.RowsOf(value);
    }

    private async ValueTask WriteRowsAsync(
        Stream stream, TableFile file, IAsyncEnumerable<T> values, IReadOnlyList<string> headers, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ActivityWriter writer = new(Header.Of(headers, shape.NamesOf(Options)));
        RowSink sink = await RowSink.OpenAsync(stream, file, Options, headers, cancellationToken).ConfigureAwait(false);
        await using (sink.ConfigureAwait(false))
        {
            long count = 0;
            await foreach (T value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (WrittenRow row in RowsOf(value))
                {
                    await sink.WriteAsync(writer.Write(row), cancellationToken).ConfigureAwait(false);
                }

                progress?.Report(++count);
            }

            await sink.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
