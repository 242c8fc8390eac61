using System.Runtime.CompilerServices;

namespace CoProduction.Json;

/// <summary>Reads the records of a stream, once, and holds no more of it than their layout asks; that is found out where it is not given.</summary>
internal sealed class RecordStream<T>(Stream utf8, CoProductionJsonLimits limits, Shape<T> shape, JsonLayout? layout)
    where T : notnull
{
    // Where what has been seen of a stream leaves it open, no more lines than this are looked at; a first line may be as long as a record.
    private const int MostSeen = 1024 * 1024;

    private readonly Stream utf8 = utf8 ?? throw new ArgumentNullException(nameof(utf8));
    private readonly LineBuffer buffer = new(limits.MostBytes);
    private JsonLayout? layout = layout;
    private int blank;
    private int next;
    private int scanned;
    private int index;
    private bool isComplete;
    private int isBegun;

    /// <summary>The records of a text that is all there.</summary>
    public static IReadOnlyList<Located<T>> Of(byte[] all, CoProductionJsonLimits limits, Shape<T> shape, JsonLayout? layout)
    {
        RecordStream<T> records = new(Stream.Null, limits, shape, layout);
        records.buffer.Hold(all);
        return [.. records.Complete()];
    }

    public IEnumerable<Located<T>> Now()
    {
        Begin();
        while (!isComplete)
        {
            buffer.Fill(utf8.Read(buffer.Free().Span));
            foreach (Located<T> record in Complete()) yield return record;
        }
    }

    public async IAsyncEnumerable<Located<T>> Later([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Begin();
        while (!isComplete)
        {
            cancellationToken.ThrowIfCancellationRequested();
            buffer.Fill(await utf8.ReadAsync(buffer.Free(), cancellationToken).ConfigureAwait(false));
            foreach (Located<T> record in Complete())
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return record;
            }
        }
    }

    private void Begin()
    {
        if (Interlocked.Exchange(ref isBegun, 1) != 0)
        {
            throw new InvalidOperationException("The records of a stream can be gone through once; keep them in a list to go through them again.");
        }
    }

    /// <summary>The records that are complete by now.</summary>
    private IEnumerable<Located<T>> Complete()
    {
        layout ??= FindLayout();
        isComplete = buffer.IsEnded || (layout is { } known && known != JsonLayout.Lines && (buffer.IsFull || IsTooLarge(known)));
        return layout switch
        {
            JsonLayout.Lines => Lines(),
            JsonLayout.Array when isComplete => new ListTexts(buffer.Held, buffer.IsEnded).Cut().Select(Read),
            JsonLayout.Single when isComplete => [Read(RecordText.Whole(buffer.Held))],
            _ => [],
        };
    }

    private IEnumerable<Located<T>> Lines()
    {
        while (buffer.TryTake(out RecordText line)) yield return Read(line);
    }

    private Located<T> Read(RecordText record) => RecordParser.Read(record, index++, limits, shape);

    /// <summary>Looks at what is held whenever a line has ended or it has doubled, and passes over white space no more than once.</summary>
    private JsonLayout? FindLayout()
    {
        ReadOnlySpan<byte> held = buffer.Held.Span;
        int seen = held[blank..].IndexOfAnyExcept(JsonText.WhiteSpace);
        blank = seen < 0 ? held.Length : blank + seen;
        if (seen < 0) return buffer.IsEnded ? JsonLayout.Single : null;
        bool isAll = buffer.IsEnded || buffer.IsFull;
        bool isDue = isAll || held.Length >= 2 * (long)next || held[scanned..].Contains((byte)'\n');
        (scanned, next) = (held.Length, isDue ? held.Length : next);
        return isDue ? LayoutOf(held[blank..], isAll) : null;
    }

    /// <summary>The layout of a text from its first byte that is not white space; null while more of it has to be seen.</summary>
    private JsonLayout? LayoutOf(ReadOnlySpan<byte> seen, bool isAll)
    {
        if (JsonText.OtherEncoding(seen) is not null) return JsonLayout.Single;
        bool isArray = seen[0] == '[';
        int lineEnd = seen.IndexOf((byte)'\n') + 1;
        long most = lineEnd == 0 ? Math.Max(MostSeen, limits.MostBytes) : MostSeen;
        JsonLayout? open = !isAll && seen.Length <= most ? null : isArray ? JsonLayout.Array : JsonLayout.Single;
        if (lineEnd == 0) return open;
        int next = seen[lineEnd..].IndexOfAnyExcept(JsonText.WhiteSpace) + lineEnd;
        return Syntax.EndOfValue(seen[..lineEnd], isAll: false) switch
        {
            null or < 0 when isArray => JsonLayout.Array,
            >= 0 when !isArray => JsonLayout.Lines,

            // An object that the first line does not finish goes on, or was cut off and the next line starts another.
            null when next < lineEnd => open,
            null when seen[next] != '{' || seen[next - 1] != '\n' || !(Syntax.EndOfValue(seen[..(next + 1)], isAll: false) < 0) => JsonLayout.Single,
            null => JsonLayout.Lines,

            // A list may be the first of many lines, and a broken value too; then a later line starts with an object.
            _ => seen.IndexOf("\n{"u8) >= 0 ? JsonLayout.Lines : open,
        };
    }

    private bool IsTooLarge(JsonLayout whole) =>
        whole == JsonLayout.Single && buffer.Held.Length > limits.MostBytes && buffer.Held.Span.Trim(JsonText.WhiteSpace).Length > limits.MostBytes;
}
