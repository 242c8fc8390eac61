using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>How things of one kind stand in JSON: reads and writes one of them, many in a list, or one on each line.</summary>
/// <remarks>
/// Immutable, and safe for use by several threads at once. The formats are made by <see cref="CoProductionJson"/>. A byte order mark at the start of
/// the input is allowed everywhere. Streams are never closed; lines of one are read as the records are asked for, once, in memory that does not grow,
/// while a list is held whole. <c>Read</c> tells errors only, all others tell
/// warnings too.
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

    /// <summary>How much a record may ask of the reader: by default enough for the longest texts and own fields that validation lets pass.</summary>
    /// <remarks>What is beyond them is refused when it is written, too.</remarks>
    public CoProductionJsonLimits Limits { get; }

    /// <summary>The questions that activities are answers to.</summary>
    internal Questionnaire Questionnaire => shape.Questionnaire ?? throw new InvalidOperationException("The format holds no activities.");

    /// <summary>This format with other limits: <c>format.WithLimits(format.Limits with { MaxDepth = 32 })</c>.</summary>
    /// <exception cref="ArgumentNullException">The limits are null.</exception>
    public JsonFormat<T> WithLimits(CoProductionJsonLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new(shape, limits);
    }

    /// <summary>This format, which also validates what it reads: what is found is among the problems, with its place in the text.</summary>
    /// <remarks>
    /// A record that can be read and in which validation finds errors, such as answers that contradict each other, has both its value and its problems in
    /// <see cref="ReadMany(string)"/>, and is refused by <see cref="Read(string)"/>. Activities and
    /// initiatives are validated, by the rules of <see cref="Validation.ActivityValidator"/>; what else has a format has no rules. Ids that several
    /// records share are not looked for, so that memory does not grow with their number.
    /// </remarks>
    public JsonFormat<T> Validating() => new(shape with { IsValidating = true }, Limits);

    /// <summary>This format, which keeps no more of activities than their ids, their titles and their answers: all that verdicts rest on.</summary>
    /// <remarks>
    /// It takes the same records and tells the same problems, and is faster: texts are looked at and no strings made of them. What it has read must not be
    /// written in the place of what it was read from. Formats of what holds no activities are as they were; codings are read whole.
    /// </remarks>
    public JsonFormat<T> Briefly() => new(shape with { IsBrief = true }, Limits);

    /// <summary>Reads one.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON cannot be read: it has all problems.</exception>
    public T Read(string json) => ValueOf(ReadAll(json, JsonLayout.Single)[0]);

    /// <summary>Reads one from UTF-8.</summary>
    /// <exception cref="CoProductionJsonException">The JSON cannot be read: it has all problems.</exception>
    public T Read(ReadOnlySpan<byte> utf8) => ValueOf(ReadAll(utf8.ToArray(), JsonLayout.Single)[0]);

    /// <summary>Reads one that is the whole of a stream of UTF-8.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="CoProductionJsonException">The JSON cannot be read: it has all problems.</exception>
    public T Read(Stream utf8) => ValueOf(RecordsOf(utf8, JsonLayout.Single).Now().Single());

    /// <summary>Reads one that is the whole of a stream of UTF-8, without blocking.</summary>
    /// <inheritdoc cref="Read(Stream)" path="/exception"/>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public async Task<T> ReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        ValueOf(await TryReadAsync(utf8, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads one, or tells all problems; where it is read, they are no more than warnings.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    public bool TryRead(string json, [MaybeNullWhen(false)] out T value, out IReadOnlyList<Problem> problems) =>
        IsGood(ReadAll(json, JsonLayout.Single)[0], out value, out problems);

    /// <summary>Reads one from UTF-8, or tells all problems; where it is read, they are no more than warnings. It never throws.</summary>
    public bool TryRead(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, out IReadOnlyList<Problem> problems) =>
        IsGood(ReadAll(utf8.ToArray(), JsonLayout.Single)[0], out value, out problems);

    /// <summary>Reads one that is the whole of a stream of UTF-8, or tells all problems; where it is read, they are no more than warnings.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public bool TryRead(Stream utf8, [MaybeNullWhen(false)] out T value, out IReadOnlyList<Problem> problems) =>
        IsGood(RecordsOf(utf8, JsonLayout.Single).Now().Single(), out value, out problems);

    /// <summary>Reads one that is the whole of a stream of UTF-8, without blocking: what was read, or all problems.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public async Task<Located<T>> TryReadAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        await RecordsOf(utf8, JsonLayout.Single).Later(cancellationToken).SingleAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Reads many from one object, a list, or lines with an object each, whichever it is.</summary>
    /// <returns>
    /// Every record in order: good ones with their value, bad ones with their problems. After a break in a list it goes on with the next element whose start can be told.
    /// </returns>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    public IReadOnlyList<Located<T>> ReadMany(string json) => ReadAll(json, layout: null);

    /// <summary>Reads many in UTF-8 from one object, a list, or lines with an object each, whichever it is.</summary>
    /// <inheritdoc cref="ReadMany(string)" path="/returns"/>
    public IReadOnlyList<Located<T>> ReadMany(ReadOnlySpan<byte> utf8) => ReadAll(utf8.ToArray(), layout: null);

    /// <summary>Reads many from a stream of UTF-8 with one object, a list, or lines with an object each, whichever it is.</summary>
    /// <inheritdoc cref="ReadMany(string)" path="/returns"/>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="InvalidOperationException">The records are gone through a second time.</exception>
    public IEnumerable<Located<T>> ReadMany(Stream utf8) => RecordsOf(utf8, layout: null).Now();

    /// <summary>Reads many from a stream of UTF-8 with one object, a list, or lines with an object each, without blocking.</summary>
    /// <inheritdoc cref="ReadMany(Stream)" path="/returns|/exception"/>
    /// <exception cref="OperationCanceledException">Reading was cancelled: no further record comes, not even one that was received before.</exception>
    public IAsyncEnumerable<Located<T>> ReadManyAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        RecordsOf(utf8, layout: null).Later(cancellationToken);

    /// <summary>Reads lines with an object each (NDJSON).</summary>
    /// <returns>
    /// Every line in order that is not blank: a bad one has its problems, and does not stop the reading. A text without any gives no record.
    /// </returns>
    /// <exception cref="ArgumentNullException">The lines are null.</exception>
    public IReadOnlyList<Located<T>> ReadLines(string lines) => ReadAll(lines, JsonLayout.Lines);

    /// <summary>Reads lines of UTF-8 with an object each (NDJSON).</summary>
    /// <inheritdoc cref="ReadLines(string)" path="/returns"/>
    public IReadOnlyList<Located<T>> ReadLines(ReadOnlySpan<byte> utf8) => ReadAll(utf8.ToArray(), JsonLayout.Lines);

    /// <summary>Reads lines with an object each (NDJSON) as they come, in memory that does not grow with their number.</summary>
    /// <inheritdoc cref="ReadLines(string)" path="/returns"/>
    /// <inheritdoc cref="ReadMany(Stream)" path="/exception"/>
    public IEnumerable<Located<T>> ReadLines(Stream utf8) => RecordsOf(utf8, JsonLayout.Lines).Now();

    /// <summary>Reads lines with an object each (NDJSON) as they come, without blocking, in memory that does not grow with their number.</summary>
    /// <inheritdoc cref="ReadLines(string)" path="/returns"/>
    /// <inheritdoc cref="ReadManyAsync(Stream, CancellationToken)" path="/exception"/>
    public IAsyncEnumerable<Located<T>> ReadLinesAsync(Stream utf8, CancellationToken cancellationToken = default) =>
        RecordsOf(utf8, JsonLayout.Lines).Later(cancellationToken);

    /// <summary>Reads one that is part of a larger value.</summary>
    /// <exception cref="JsonException">There is an error.</exception>
    internal T ReadEmbedded(ref Utf8JsonReader reader) => RecordParser.ReadEmbedded(ref reader, shape);

    /// <summary>This format, by the strict reader alone.</summary>
    internal JsonFormat<T> Closely() => new(shape with { Scan = null }, Limits);

    private static bool IsGood(Located<T> record, [MaybeNullWhen(false)] out T value, out IReadOnlyList<Problem> problems)
    {
        (value, problems) = (record.Value, record.Problems);
        return record is { IsRead: true, IsSound: true };
    }

    private static T ValueOf(Located<T> record) => IsGood(record, out T? value, out _) ? value : throw new CoProductionJsonException(record.Problems);

    private IReadOnlyList<Located<T>> ReadAll(string json, JsonLayout? layout) => JsonText.Encode(json) is { } utf8 ? ReadAll(utf8, layout)
        : [RecordParser.Read(new(default, JsonPath.Root, TextPlace.Begin, RecordParser.TextTooLarge), 0, Limits, shape)];

    private IReadOnlyList<Located<T>> ReadAll(byte[] utf8, JsonLayout? layout) => RecordStream<T>.Of(utf8, Limits, shape, layout);

    private RecordStream<T> RecordsOf(Stream utf8, JsonLayout? layout) => new(utf8, Limits, shape, layout);
}
