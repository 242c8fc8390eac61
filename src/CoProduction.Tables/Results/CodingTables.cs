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
        ColumnNames names = new(Codebook.Questionnaire, how, CodingColumns.All);
        using Opened opened = Opened.Of(TableOpening.Of(table), table, names, how);
        if (opened.IsFailed || !opened.Source!.Read()) return CodingLayout.None;
        opened.ReadHeader();
        IReadOnlyList<Column> columns = opened.Header!.Columns;

        // A header that is not exact names a coder all the same, and is told where the codings are read.
        return Enumerable.Range(0, opened.Source.Count).Any(column => names.IsByCoder(opened.Source[column].Text)) ? CodingLayout.ByColumn
            : columns.Any(column => column is CodingColumn { Part: CodingColumns.Coder }) ? CodingLayout.ByRow : CodingLayout.None;
    }

    /// <summary>Writes a row for each activity, and for each question the coders' answers and notes beside each other, under headers such as <c>users@Ana</c>.</summary>
    /// <remarks>
    /// What persons and models coded is written, and nothing that was adjudicated or derived; own fields are where no two coders of an activity gave them otherwise. <see cref="CoProductionTables.Codings"/> reads it again, all coders as
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
        string[] coders = [.. codings.Coders.Select(NameOf)];
        if (coders.CountBy(coder => coder).Any(pair => pair.Value > 1)) throw new ArgumentException("Two coders have one name.", nameof(codings));
        var header = Header.Of(HeadersOf(codings, names, coders, file), names);
        string[] headers = [.. header.Columns.Select(column => column.Header)];
        RowSink sink = await RowSink.OpenAsync(stream, file, options ?? TableOptions.Default, headers, cancellationToken).ConfigureAwait(false);
        await using (sink.ConfigureAwait(false))
        {
            foreach (string id in codings.ActivityIds)
            {
                IReadOnlyList<CodedActivity> all = codings.Of(id);
                WrittenRow row = new(codings.SharedOf(id)) { Codings = all.ToDictionary(coding => NameOf(coding.Coder)) };
                await sink.WriteAsync(header.Columns.Select(column => column.Write(row)).ToArray(), cancellationToken).ConfigureAwait(false);
            }

            await sink.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The name that is read again from a header: as it is, and not as it is shown.</summary>
    private static string NameOf(Coder coder) => coder.Version is null ? coder.Name : $"{coder.Name} {coder.Version}";

    /// <summary>The columns of what is told alike, and those that any coder needs, each once for every coder.</summary>
    private static string[] HeadersOf(CodingSet codings, ColumnNames names, IReadOnlyList<string> coders, TableFile file)
    {
        IEnumerable<string> answered = new WrittenHeaders(names, file).Of(codings.Coded.Select(coding => new WrittenRow(coding.Activity)))
            .Where(header => names.Find(header, out _) is AnswerColumn or EvidenceColumn);
        IEnumerable<string> own = new WrittenHeaders(names, file).Of(codings.ActivityIds.Select(id => new WrittenRow(codings.SharedOf(id))))
            .Where(header => header == ColumnNames.Extra || names.IsOwn(header));
        return
        [
            ColumnNames.Id, ColumnNames.Title, .. codings.Coded.Any(coding => coding.Activity.Description is not null) ? [ColumnNames.Description] : Array.Empty<string>(),
            .. answered.SelectMany(header => coders.Select(coder => $"{header}{ByCoderColumn.Mark}{coder}")),
            .. own,
        ];
    }
}
