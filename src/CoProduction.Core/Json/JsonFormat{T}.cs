using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CoProduction.Json;

/// <summary>How things of one kind stand in JSON: reads and writes one of them, many in a list, or one on each line.</summary>
/// <remarks>
/// Immutable, and safe for use by several threads at once. The formats are made by <see cref="CoProductionJson"/>. A byte order mark at the start of
/// the input is allowed everywhere; streams are never closed.
/// </remarks>
public sealed partial class JsonFormat<T>
    where T : notnull
{
    private readonly Shape<T> shape;

    internal JsonFormat(Shape<T> shape, CoProductionJsonLimits limits)
    {
        this.shape = shape;
        Limits = limits;
    }

    /// <summary>The limits that hold where a call gives none: wide enough for all that validation lets pass and all that this format writes.</summary>
    public CoProductionJsonLimits Limits { get; }

    /// <summary>This format, which also validates what it reads: what is found is among the problems, with its place in the text.</summary>
    /// <remarks>
    /// A record that can be read and in which validation finds errors, such as answers that contradict each other, has both its value and its problems in
    /// <see cref="ReadMany(string, CoProductionJsonLimits?)"/>, and is refused by <see cref="Read(string, CoProductionJsonLimits?)"/>. Activities and
    /// initiatives are validated, by the rules of <see cref="Validation.ActivityValidator"/>; what else has a format has no rules.
    /// </remarks>
    public JsonFormat<T> Validating() => new(shape with { IsValidating = true }, Limits);

    /// <summary>Reads one.</summary>
    /// <remarks>Warnings are told by <c>TryRead</c> and <c>ReadMany</c>.</remarks>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON cannot be read: it has all problems.</exception>
    public T Read(string json, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(JsonText.Encode(json), limits);
    }

    /// <summary>Reads one from UTF-8.</summary>
    /// <inheritdoc cref="Read(string, CoProductionJsonLimits?)" path="/remarks"/>
    /// <exception cref="CoProductionJsonException">The JSON cannot be read: it has all problems.</exception>
    public T Read(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits = null) => ValueOf(ReadOne(utf8, limits));

    /// <summary>Reads one that is the whole of a stream of UTF-8.</summary>
    /// <inheritdoc cref="Read(string, CoProductionJsonLimits?)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON cannot be read: it has all problems.</exception>
    public T Read(Stream utf8, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ValueOf(RecordsOf(limits, JsonLayout.Single).From(utf8).Single());
    }

    /// <summary>Reads one that is the whole of a stream of UTF-8, without blocking.</summary>
    /// <inheritdoc cref="Read(string, CoProductionJsonLimits?)" path="/remarks"/>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON cannot be read: it has all problems.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public async Task<T> ReadAsync(Stream utf8, CoProductionJsonLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        IAsyncEnumerable<Located<T>> records = RecordsOf(limits, JsonLayout.Single).FromAsync(utf8, cancellationToken);
        return ValueOf(await records.SingleAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads one, or tells all problems; where it is read, they are no more than warnings.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    public bool TryRead(
        string json, [MaybeNullWhen(false)] out T value, out IReadOnlyList<Problem> problems, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(JsonText.Encode(json), out value, out problems, limits);
    }

    /// <summary>Reads one from UTF-8, or tells all problems; where it is read, they are no more than warnings. It never throws.</summary>
    public bool TryRead(
        ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, out IReadOnlyList<Problem> problems, CoProductionJsonLimits? limits = null)
    {
        Located<T> record = ReadOne(utf8, limits);
        (value, problems) = (record.Value, record.Problems);
        return record is { IsRead: true, IsSound: true };
    }

    /// <summary>Reads many from one object, a list, or lines with an object each, whichever it is.</summary>
    /// <returns>
    /// Every record in order: good ones with their value, bad ones with their problems. After a break in a list, one bad record stands for the rest.
    /// </returns>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    public IReadOnlyList<Located<T>> ReadMany(string json, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadMany(JsonText.Encode(json), limits);
    }

    /// <summary>Reads many in UTF-8 from one object, a list, or lines with an object each, whichever it is.</summary>
    /// <inheritdoc cref="ReadMany(string, CoProductionJsonLimits?)" path="/returns"/>
    public IReadOnlyList<Located<T>> ReadMany(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits = null) =>
        RecordTexts.Read(JsonText.WithoutByteOrderMark(utf8), limits ?? Limits, shape);

    /// <summary>Reads many from a stream of UTF-8 with one object, a list, or lines with an object each, whichever it is.</summary>
    /// <inheritdoc cref="ReadMany(string, CoProductionJsonLimits?)" path="/returns"/>
    /// <remarks>Lines are read as the records are asked for, in memory that does not grow; a list is held whole.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidOperationException">The records are gone through a second time.</exception>
    public IEnumerable<Located<T>> ReadMany(Stream utf8, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return RecordsOf(limits, layout: null).From(utf8);
    }

    /// <summary>Reads many from a stream of UTF-8 with one object, a list, or lines with an object each, without blocking.</summary>
    /// <inheritdoc cref="ReadMany(string, CoProductionJsonLimits?)" path="/returns"/>
    /// <remarks>Lines are read as the records are asked for, in memory that does not grow; a list is held whole.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidOperationException">The records are gone through a second time.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled: no further record comes, not even one that was received before.</exception>
    public IAsyncEnumerable<Located<T>> ReadManyAsync(
        Stream utf8, CoProductionJsonLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return RecordsOf(limits, layout: null).FromAsync(utf8, cancellationToken);
    }

    /// <summary>Reads lines with an object each (NDJSON) as they come, in memory that does not grow with their number.</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A stream without any gives no record.
    /// </returns>
    /// <remarks>The stream is read as the records are asked for, once.</remarks>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidOperationException">The records are gone through a second time.</exception>
    public IEnumerable<Located<T>> ReadLines(Stream utf8, CoProductionJsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return RecordsOf(limits, JsonLayout.Lines).From(utf8);
    }

    /// <summary>Reads lines with an object each (NDJSON) as they come, without blocking, in memory that does not grow with their number.</summary>
    /// <inheritdoc cref="ReadLines" path="/*[self::returns or self::remarks]"/>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidOperationException">The records are gone through a second time.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled: no further record comes, not even one that was received before.</exception>
    public IAsyncEnumerable<Located<T>> ReadLinesAsync(
        Stream utf8, CoProductionJsonLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return RecordsOf(limits, JsonLayout.Lines).FromAsync(utf8, cancellationToken);
    }

    /// <summary>Reads one that is part of a larger value.</summary>
    /// <exception cref="JsonException">There is an error.</exception>
    internal T ReadEmbedded(ref Utf8JsonReader reader) => RecordParser.ReadEmbedded(ref reader, shape);

    private static T ValueOf(Located<T> record) => record is { IsRead: true, IsSound: true } ? record.Value : throw new CoProductionJsonException(record.Problems);

    private Located<T> ReadOne(ReadOnlySpan<byte> utf8, CoProductionJsonLimits? limits) =>
        RecordTexts.OfText(JsonText.WithoutByteOrderMark(utf8), limits ?? Limits, shape);

    private RecordStream<T> RecordsOf(CoProductionJsonLimits? limits, JsonLayout? layout) => new(limits ?? Limits, shape, layout);
}
