namespace CoProduction.Json;

/// <content>Activities and initiatives side by side: an object with <c>activities</c> is an initiative, any other is an activity.</content>
public static partial class CoProductionJson
{
    /// <summary>Reads activities and initiatives from one object, a list, or lines with an object each, whichever it is.</summary>
    /// <returns>
    /// Every record in order: good ones with what they describe, bad ones with their problems. After a break in a list, one bad record stands for
    /// the rest.
    /// </returns>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    public static IReadOnlyList<InputRecord> ReadRecords(string json, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadRecords(JsonText.Encode(json), limits);
    }

    /// <summary>Reads activities and initiatives in UTF-8 from one object, a list, or lines with an object each, whichever it is.</summary>
    /// <returns>
    /// Every record in order: good ones with what they describe, bad ones with their problems. After a break in a list, one bad record stands for
    /// the rest.
    /// </returns>
    public static IReadOnlyList<InputRecord> ReadRecords(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits = null) =>
        [.. ReadTexts(utf8, limits, DescribedReader.Read).Select(InputRecord.From)];

    /// <summary>Reads lines with an activity or an initiative each (NDJSON) as they come, in memory that does not grow with their number.</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A stream without any gives no record.
    /// </returns>
    /// <remarks>The stream is read as the records are asked for, and is not closed.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static IEnumerable<InputRecord> ReadRecordLines(Stream utf8, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return LinesOf(limits, DescribedReader.Read).From(utf8).Select(InputRecord.From);
    }

    /// <summary>Reads lines with an activity or an initiative each (NDJSON) as they come, without blocking, in memory that does not grow.</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A stream without any gives no record.
    /// </returns>
    /// <remarks>The stream is read as the records are asked for, and is not closed.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static IAsyncEnumerable<InputRecord> ReadRecordLinesAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        ReadRecordLinesAsync(utf8, CoProductionJsonLimits.Default, cancellationToken);

    /// <summary>Reads lines with an activity or an initiative each (NDJSON) within limits, as they come, without blocking.</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A stream without any gives no record.
    /// </returns>
    /// <remarks>The stream is read as the records are asked for, and is not closed.</remarks>
    /// <exception cref="ArgumentNullException">The stream or the limits are null.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static IAsyncEnumerable<InputRecord> ReadRecordLinesAsync(
        Stream utf8, CoProductionJsonLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(limits);
        return LinesOf(limits, DescribedReader.Read).FromAsync(utf8, cancellationToken).Select(InputRecord.From);
    }
}
