using System.Diagnostics.CodeAnalysis;
using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>Goes through the rows of a table for their answers alone, one row after another, where verdicts and counts are all that is wanted.</summary>
/// <remarks>
/// What is told of each row holds until the next is read. Of a row of CSV in which each cell says what was read before, no activity is made and no memory is
/// taken; all others are read as <see cref="TableFormat{T}.ReadMany"/> reads them. The answers and the problems are the same in both ways.
/// </remarks>
public sealed class TableAnswersReader : IDisposable
{
    private readonly Stream stream;
    private readonly TableShape<Activity> shape;
    private readonly TableOptions options;
    private Opened? opened;
    private ActivityRows? rows;
    private KnownWords? words;
    private Located<Activity>? record;
    private Answers answers;
    private bool isEnded;

    internal TableAnswersReader(Stream stream, TableShape<Activity> shape, TableOptions options) => (this.stream, this.shape, this.options) = (stream, shape, options);

    /// <summary>The place of the row among all rows that are not empty, good and bad, counted from 0.</summary>
    /// <value>-1 before the first.</value>
    public int Index { get; private set; } = -1;

    /// <summary>The line of the text on which the row starts, or the row of a workbook, counted from 1.</summary>
    /// <value>0 before the first.</value>
    public long Line { get; private set; }

    /// <summary>What the row says of the questions.</summary>
    /// <value>Nothing known where an error stands in the way.</value>
    public Answers Answers => answers;

    /// <summary>The id of the activity.</summary>
    /// <value>Null where it has none, or an error stands in the way.</value>
    public string? Id => record is null ? TextAt("$.id") : record.Value?.Id;

    /// <summary>The title of the activity.</summary>
    /// <value>Empty where an error stands in the way.</value>
    public string Title => (record is null ? TextAt("$.title") : record.Value?.Title) ?? "";

    /// <summary>Whether there are answers, be it that nothing is known: no error stood in the way of reading the row.</summary>
    public bool IsRead => Index >= 0 && record is null or { IsRead: true };

    /// <summary>All that is wrong with the row, or with the table where its headers are wrong.</summary>
    public IReadOnlyList<Problem> Problems => record?.Problems ?? [];

    /// <summary>The row, where something is wrong with it.</summary>
    internal Located<Activity>? Faulty => record is { Problems.Count: > 0 } ? record : null;

    /// <summary>Goes on to the next row that is not empty; false where there is none.</summary>
    public bool Read()
    {
        if (isEnded) return false;
        if (opened is null)
        {
            Open(TableOpening.Of(stream));
            if (!Begin(!opened.IsFailed && opened.Source!.Read())) return true;
        }

        return Take(opened.Source!.Read());
    }

    /// <summary>Goes on to the next row that is not empty without blocking on the stream; false where there is none.</summary>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (isEnded) return false;
        if (opened is null)
        {
            Open(await TableOpening.OfAsync(stream, cancellationToken).ConfigureAwait(false));
            if (!Begin(!opened.IsFailed && await opened.Source!.ReadAsync(cancellationToken).ConfigureAwait(false))) return true;
        }

        return Take(await opened.Source!.ReadAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Gives back what reading took; the stream stays open.</summary>
    public void Dispose()
    {
        isEnded = true;
        opened?.Dispose();
    }

    [MemberNotNull(nameof(opened))]
    private void Open(TableOpening opening) => opened = Opened.Of(opening, stream, shape.NamesOf(options), options);

    /// <summary>Reads the headers, where there is a row; false where they or the file as a whole are wrong, of which there is one record then.</summary>
    private bool Begin(bool isThere)
    {
        if (isThere) opened!.ReadHeader();
        if (opened!.Failure<Activity>() is { } failure)
        {
            (record, Index, Line, isEnded) = (failure, 0, failure.Line, true);
            return false;
        }

        rows = new ActivityRows(opened.Header!, opened.Source!, options, shape.IsValidating);
        if (opened.Source is CsvRowSource) words = new KnownWords(opened.Header!, shape.IsValidating);
        return true;
    }

    private bool Take(bool isThere)
    {
        (record, answers) = (null, default);
        isEnded = !isThere;
        if (isEnded) return false;
        Index++;
        Line = opened!.Source!.Line;
        var row = opened.Source as CsvRowSource;
        if (Index > 0 && words is not null && words.TryRead(row!, out answers)) return true;
        Activity? activity = rows!.Read(out IReadOnlyList<Problem> problems);
        record = opened.WithNotes(new Located<Activity> { Line = Line, Index = Index, Value = activity, IsRead = activity is not null, Problems = problems });
        answers = activity?.Answers ?? default;
        if (activity is not null && problems.Count == 0) words?.Learn(row!, answers);
        return true;
    }

    private string? TextAt(string path) =>
        Index >= 0 && !isEnded && opened!.Header!.ColumnAt(path) is { } column && opened.Source![column] is { IsEmpty: false } cell ? cell.Text : null;
}
