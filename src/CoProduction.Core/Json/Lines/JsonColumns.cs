using CoProduction.Columns;

namespace CoProduction.Json;

/// <summary>Columns of answers from JSON, where nothing else of the activities is wanted.</summary>
public static class JsonColumns
{
    /// <summary>Reads a stream of UTF-8 with one activity, a list, or lines with an activity each, into columns of their answers.</summary>
    /// <remarks>Of lines no more is held than the columns. What is wrong is told of each record as it is met; the records that were read follow each other without a gap.</remarks>
    /// <param name="format">How the activities stand in JSON; no texts of theirs are kept.</param>
    /// <param name="utf8">The text, from its first byte on; it stays open.</param>
    /// <param name="told">Who is told of each record with a problem: such as is not read is not in the columns, and such as is read, be it with a warning, is.</param>
    /// <param name="progress">Who is told, from time to time and at the end, how many activities were taken.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="ArgumentNullException">The format, the stream, or who is told of problems is null.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled before all activities were taken.</exception>
    public static AnswerColumns ReadColumns(
        this JsonFormat<Activity> format, Stream utf8, Action<Located<Activity>> told, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(told);
        IEnumerable<Located<Activity>> records = format.Briefly().ReadMany(utf8);
        return AnswerColumns.Of(records.Where(record => IsTaken(record, told)).Select(record => record.Value!.Answers), format.Questionnaire, progress, cancellationToken);
    }

    /// <summary>Reads a stream of UTF-8 with one activity, a list, or lines with an activity each, into columns of their answers, without blocking on the stream.</summary>
    /// <inheritdoc cref="ReadColumns" path="/remarks|/param|/exception"/>
    public static Task<AnswerColumns> ReadColumnsAsync(
        this JsonFormat<Activity> format, Stream utf8, Action<Located<Activity>> told, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(told);
        IAsyncEnumerable<Located<Activity>> records = format.Briefly().ReadManyAsync(utf8, cancellationToken);
        return AnswerColumns.OfAsync(records.Where(record => IsTaken(record, told)).Select(record => record.Value!.Answers), format.Questionnaire, progress, cancellationToken);
    }

    /// <summary>Whether a record was read; who is to be told of its problems is.</summary>
    private static bool IsTaken(Located<Activity> record, Action<Located<Activity>> told)
    {
        if (record.Problems.Count > 0) told(record);
        return record.IsRead;
    }
}
