using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>Codings of several coders side by side.</summary>
public static class CodingTables
{
    /// <summary>How codings stand in a table, as its headers tell; <see cref="CodingLayout.None"/> also where they cannot be read.</summary>
    /// <param name="table">The file, or its first bytes where it is no workbook; it is read, and stays open.</param>
    /// <param name="options">How the table is read; what holds by default where none are given.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static CodingLayout LayoutOf(Stream table, TableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        TableOptions how = options ?? TableOptions.Default;
        using Opened opened = Opened.Of(TableOpening.Of(table), table, new ColumnNames(Codebook.Questionnaire, how, CodingColumns.All), how);
        if (opened.IsFailed || !opened.Source!.Read()) return CodingLayout.None;
        opened.ReadHeader();
        IReadOnlyList<Column> columns = opened.Header!.Columns;
        return columns.Any(column => column is ByCoderColumn) ? CodingLayout.ByColumn
            : columns.Any(column => column is CodingColumn { Part: CodingColumns.Coder }) ? CodingLayout.ByRow : CodingLayout.None;
    }

    /// <summary>Writes a row for each activity, and for each question the coders' answers and notes beside each other, under headers such as <c>users@Ana</c>.</summary>
    /// <remarks>
    /// What persons and models coded is written, and nothing that was adjudicated or derived. <see cref="CoProductionTables.Codings"/> reads it again, all coders as
    /// persons, and the days on which they coded are not in it: a row for each activity and coder has everything.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The stream or the codings are null.</exception>
    /// <exception cref="ArgumentException">Two coders have one name, or a text is longer than a cell of Excel holds.</exception>
    public static void WriteSideBySide(Stream stream, TableFile file, CodingSet codings, TableOptions? options = null) =>
        WriteSideBySideAsync(stream, file, codings, options).GetAwaiter().GetResult();

    /// <summary>Writes a row for each activity with the coders' answers and notes beside each other, without blocking.</summary>
    /// <inheritdoc cref="WriteSideBySide" path="/remarks"/>
    /// <exception cref="ArgumentNullException">The stream or the codings are null.</exception>
    /// <exception cref="ArgumentException">Two coders have one name, or a text is longer than a cell of Excel holds.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static async Task WriteSideBySideAsync(
        Stream stream, TableFile file, CodingSet codings, TableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(codings);
        ColumnNames names = new(codings.Questionnaire ?? Codebook.Questionnaire, TableOptions.Default, CodingColumns.All);
        string[] coders = [.. codings.Coders.Select(coder => coder.ToString())];
        if (coders.CountBy(coder => coder).Any(pair => pair.Value > 1)) throw new ArgumentException("Two coders have one name.", nameof(codings));
        var header = Header.Of(HeadersOf(codings, names, coders), names);
        string[] headers = [.. header.Columns.Select(column => column.Header)];
        RowSink sink = await RowSink.OpenAsync(stream, file, options ?? TableOptions.Default, headers, cancellationToken).ConfigureAwait(false);
        await using (sink.ConfigureAwait(false))
        {
            foreach (string id in codings.ActivityIds)
            {
                IReadOnlyList<CodedActivity> all = codings.Of(id);
                WrittenRow row = new(all[0].Activity) { Codings = all.ToDictionary(coding => coding.Coder.ToString()) };
                await sink.WriteAsync(header.Columns.Select(column => column.Write(row)).ToArray(), cancellationToken).ConfigureAwait(false);
            }

            await sink.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The columns that any coder needs, each once for every coder.</summary>
    private static string[] HeadersOf(CodingSet codings, ColumnNames names, IReadOnlyList<string> coders)
    {
        IEnumerable<string> answered = new WrittenHeaders(names, TableFile.Csv).Of(codings.Coded.Select(coding => new WrittenRow(coding.Activity)))
            .Where(header => names.Find(header, out _) is AnswerColumn or EvidenceColumn);
        return
        [
            ColumnNames.Id, ColumnNames.Title, .. codings.Coded.Any(coding => coding.Activity.Description is not null) ? [ColumnNames.Description] : Array.Empty<string>(),
            .. answered.SelectMany(header => coders.Select(coder => $"{header}{ByCoderColumn.Mark}{coder}")),
        ];
    }
}
