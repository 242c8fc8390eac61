using System.Runtime.CompilerServices;
using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>What became of activities as tables: a row for each, or a row for each and each definition, or beside the columns of the sheet that it came from.</summary>
public static class ResultTables
{
    private const int MostReasons = 5;

    private static readonly string[] Names = ["id", "title"];
    private static readonly string[] LongHeaders = [.. Names, "definition", "verdict", "reasons", "openQuestions"];

    /// <summary>Writes a row for each activity: its id, its title, and columns of results.</summary>
    /// <exception cref="ArgumentNullException">An argument but the options is null.</exception>
    /// <exception cref="KeyNotFoundException">A classification lacks a definition or a kind that a column is for.</exception>
    public static void Write(Stream stream, TableFile file, IEnumerable<Classification> results, ResultColumns columns, TableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        WriteAsync(stream, file, results.ToAsyncEnumerable(), columns, options).GetAwaiter().GetResult();
    }

    /// <summary>Writes a row for each activity as its result comes, without blocking: its id, its title, and columns of results.</summary>
    /// <exception cref="ArgumentNullException">An argument but the options is null.</exception>
    /// <exception cref="KeyNotFoundException">A classification lacks a definition or a kind that a column is for.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static async Task WriteAsync(
        Stream stream, TableFile file, IAsyncEnumerable<Classification> results, ResultColumns columns, TableOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        await WriteRowsAsync(
            stream, file, results, [.. Names, .. columns.Headers], result => [[.. NamesOf(result), .. columns.CellsOf(result)]], options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a row for each activity and each definition: the verdict, the shortest reasons for it, and the questions that are open.</summary>
    /// <remarks>At most five reasons stand in a cell, between them <c>|</c>, and so do all open questions by their ids.</remarks>
    /// <exception cref="ArgumentNullException">An argument but the options is null.</exception>
    public static void WriteLong(Stream stream, TableFile file, IEnumerable<Classification> results, TableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        WriteLongAsync(stream, file, results.ToAsyncEnumerable(), options).GetAwaiter().GetResult();
    }

    /// <summary>Writes a row for each activity and each definition as results come, without blocking.</summary>
    /// <inheritdoc cref="WriteLong" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument but the options is null.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static Task WriteLongAsync(
        Stream stream, TableFile file, IAsyncEnumerable<Classification> results, TableOptions? options = null, CancellationToken cancellationToken = default) =>
        WriteRowsAsync(stream, file, results, LongHeaders, result => result.Judgements.Select(judgement => LongRow(result, judgement)), options, cancellationToken);

    /// <summary>Classifies the rows of a sheet, and writes them again with columns of results after their own; each row is told once it is written.</summary>
    /// <returns>
    /// The rows, as <see cref="TableFormat{T}.ReadMany"/> tells them. They have to be gone through to the last, for the table is whole then, and no sooner.
    /// </returns>
    /// <remarks>
    /// The cells of the sheet stand as they were, the columns of one's own among them; rows that cannot be read have no results. A column that has the header of
    /// a result gets it anew. Of a workbook one sheet is written, without colours and formulas. Where the headers are wrong, nothing is written.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The classifier lacks a definition or a kind that a column is for.</exception>
    public static IEnumerable<Located<Activity>> ClassifyBeside(
        TableFormat<Activity> format, Stream table, Stream output, TableFile file, Classifier classifier, ResultColumns columns)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(columns);
        return Go();

        IEnumerable<Located<Activity>> Go()
        {
            BesideWriter writer = new(output, file, format.Options, columns);
            try
            {
                foreach (Located<SheetRow> record in format.ReadSheet(table).Now())
                {
                    IReadOnlyList<Problem> left = record.Value is { } row ? writer.WriteAsync(row, ResultOf(row, classifier), default).AsTask().GetAwaiter().GetResult() : [];
                    yield return SheetRow.RecordOf(record, left);
                }

                writer.FinishAsync(default).AsTask().GetAwaiter().GetResult();
            }
            finally
            {
                writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
            }
        }
    }

    /// <summary>Classifies the rows of a sheet without blocking, and writes them again with columns of results after their own.</summary>
    /// <inheritdoc cref="ClassifyBeside" path="/returns"/>
    /// <inheritdoc cref="ClassifyBeside" path="/remarks"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="KeyNotFoundException">The classifier lacks a definition or a kind that a column is for.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IAsyncEnumerable<Located<Activity>> ClassifyBesideAsync(
        TableFormat<Activity> format, Stream table, Stream output, TableFile file, Classifier classifier, ResultColumns columns,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(columns);
        return Go(cancellationToken);

        async IAsyncEnumerable<Located<Activity>> Go([EnumeratorCancellation] CancellationToken token)
        {
            BesideWriter writer = new(output, file, format.Options, columns);
            await using (writer.ConfigureAwait(false))
            {
                await foreach (Located<SheetRow> record in format.ReadSheet(table).Later(progress, token).ConfigureAwait(false))
                {
                    IReadOnlyList<Problem> left = record.Value is { } row ? await writer.WriteAsync(row, ResultOf(row, classifier), token).ConfigureAwait(false) : [];
                    yield return SheetRow.RecordOf(record, left);
                }

                await writer.FinishAsync(token).ConfigureAwait(false);
            }
        }
    }

    private static Classification? ResultOf(SheetRow row, Classifier classifier) => row.Record.Value is { } activity ? classifier.Classify(activity) : null;

    private static SheetCell[] NamesOf(Classification result) => [SheetCell.Of(result.Activity.Id), SheetCell.Of(result.Activity.Title)];

    private static SheetCell[] LongRow(Classification result, Judgement judgement) =>
    [
        .. NamesOf(result), SheetCell.Of(judgement.Definition.Id), SheetCell.Of(Token.Of(judgement.Verdict)),
        SheetCell.Of(string.Join(" | ", judgement.EnumerateReasons().Take(MostReasons))),
        SheetCell.Of(string.Join('|', judgement.OpenQuestions.Select(open => open.Question.Id))),
    ];

    private static async Task WriteRowsAsync(
        Stream stream, TableFile file, IAsyncEnumerable<Classification> results, IReadOnlyList<string> headers, Func<Classification, IEnumerable<SheetCell[]>> rows,
        TableOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(results);
        RowSink sink = await RowSink.OpenAsync(stream, file, options ?? TableOptions.Default, headers, cancellationToken).ConfigureAwait(false);
        await using (sink.ConfigureAwait(false))
        {
            await foreach (Classification result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                foreach (SheetCell[] row in rows(result)) await sink.WriteAsync(row, cancellationToken).ConfigureAwait(false);
            }

            await sink.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
