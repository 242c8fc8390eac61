using System.Runtime.CompilerServices;

namespace CoProduction.Serialization;

/// <content>Many activities at once, good records and bad ones.</content>
public static partial class CoProductionJson
{
    /// <summary>Reads activities from one object, a list, or lines with an object each, whichever it is.</summary>
    /// <returns>
    /// Every record in order: good ones with the activity, bad ones with their problems. After a break in a list, one bad record stands for the rest.
    /// </returns>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    public static IReadOnlyList<ActivityRecord> ReadActivities(string json, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadActivities(JsonText.Encode(json), limits);
    }

    /// <summary>Reads activities in UTF-8 from one object, a list, or lines with an object each, whichever it is.</summary>
    /// <returns>
    /// Every record in order: good ones with the activity, bad ones with their problems. After a break in a list, one bad record stands for the rest.
    /// </returns>
    public static IReadOnlyList<ActivityRecord> ReadActivities(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits = null) =>
        ActivityRecords.Read(JsonText.WithoutByteOrderMark(utf8), limits ?? CoProductionJsonLimits.Default);

    /// <summary>Reads lines with an activity each (NDJSON) as they come, in memory that does not grow with their number.</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A stream without any gives no record.
    /// </returns>
    /// <remarks>The stream is read as the records are asked for, and is not closed.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IEnumerable<ActivityRecord> ReadLines(Stream utf8, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return LinesOf(utf8, new LineRecords(limits ?? CoProductionJsonLimits.Default));
    }

    /// <summary>Reads lines with an activity each (NDJSON) as they come, without blocking, in memory that does not grow with their number.</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A stream without any gives no record.
    /// </returns>
    /// <remarks>The stream is read as the records are asked for, and is not closed.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static IAsyncEnumerable<ActivityRecord> ReadLinesAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        ReadLinesAsync(utf8, CoProductionJsonLimits.Default, cancellationToken);

    /// <summary>Reads lines with an activity each (NDJSON) within limits, as they come, without blocking, in memory that does not grow.</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A stream without any gives no record.
    /// </returns>
    /// <remarks>The stream is read as the records are asked for, and is not closed.</remarks>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static IAsyncEnumerable<ActivityRecord> ReadLinesAsync(
        Stream utf8, CoProductionJsonLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(limits);
        return LinesOfAsync(utf8, new LineRecords(limits), cancellationToken);
    }

    private static IEnumerable<ActivityRecord> LinesOf(Stream utf8, LineRecords lines)
    {
        while (!lines.IsFinished)
        {
            lines.Fill(utf8.Read(lines.Free().Span));
            foreach (ActivityRecord record in lines.Take())
            {
                yield return record;
            }
        }
    }

    private static async IAsyncEnumerable<ActivityRecord> LinesOfAsync(
        Stream utf8, LineRecords lines, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (!lines.IsFinished)
        {
            lines.Fill(await utf8.ReadAsync(lines.Free(), cancellationToken).ConfigureAwait(false));
            foreach (ActivityRecord record in lines.Take())
            {
                yield return record;
            }
        }
    }
}
