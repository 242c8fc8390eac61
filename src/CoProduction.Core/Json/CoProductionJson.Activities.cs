namespace CoProduction.Json;

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
        [.. ReadTexts(utf8, limits, ActivityReader.Read).Select(ActivityRecord.From)];

    /// <summary>Reads lines with an activity each (NDJSON) as they come, in memory that does not grow with their number.</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A stream without any gives no record.
    /// </returns>
    /// <remarks>The stream is read as the records are asked for, and is not closed.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IEnumerable<ActivityRecord> ReadLines(Stream utf8, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return LinesOf(limits, ActivityReader.Read).From(utf8).Select(ActivityRecord.From);
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
        return LinesOf(limits, ActivityReader.Read).FromAsync(utf8, cancellationToken).Select(ActivityRecord.From);
    }

    private static IReadOnlyList<Located<T>> ReadTexts<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits, Func<JsonPlace, T?> read)
        where T : class =>
        RecordTexts.Read(JsonText.WithoutByteOrderMark(utf8), limits ?? CoProductionJsonLimits.Default, read);

    private static LineRecords<T> LinesOf<T>(CoProductionJsonLimits? limits, Func<JsonPlace, T?> read)
        where T : class =>
        new(limits ?? CoProductionJsonLimits.Default, read);
}
