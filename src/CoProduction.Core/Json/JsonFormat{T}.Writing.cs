using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoProduction.Json;

/// <content>Writing in the canonical form: the contract's order, answers in their questionnaire's order, and nothing that is unknown or absent.</content>
public sealed partial class JsonFormat<T>
{
    /// <summary>The value as JSON.</summary>
    /// <remarks>
    /// What is written can be read back by this format and is equal, but half of a surrogate pair becomes U+FFFD, and evidence that says nothing is
    /// left out. What this format would not read is refused.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">A title is blank, the value is on another questionnaire, or it is longer than <see cref="Limits"/> allow.</exception>
    /// <exception cref="InvalidOperationException">The value is nested deeper than <see cref="Limits"/> allow.</exception>
    public string Write(T value, bool indented = false) => Encoding.UTF8.GetString(Bytes(json => WriteRecord(json, value), indented).WrittenSpan);

    /// <summary>Writes a value as the next of a writer, by whose options letters are escaped and lines are broken.</summary>
    /// <exception cref="ArgumentNullException">The writer or the value is null.</exception>
    public void Write(Utf8JsonWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        shape.Write(writer, value);
    }

    /// <summary>Writes a value to a stream as UTF-8, without a byte order mark.</summary>
    /// <exception cref="ArgumentNullException">The stream or the value is null.</exception>
    public void Write(Stream utf8, T value, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        utf8.Write(Bytes(json => WriteRecord(json, value), indented).WrittenSpan);
    }

    /// <summary>Writes a value to a stream as UTF-8, without a byte order mark and without blocking.</summary>
    /// <exception cref="ArgumentNullException">The stream or the value is null.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public async Task WriteAsync(Stream utf8, T value, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        await utf8.WriteAsync(Bytes(json => WriteRecord(json, value), indented).WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The values as a JSON list.</summary>
    /// <exception cref="ArgumentNullException">The values, or one of them, are null.</exception>
    public string WriteMany(IEnumerable<T> values, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Encoding.UTF8.GetString(Bytes(
            json =>
            {
                json.WriteStartArray();
                foreach (T value in values) WriteRecord(json, value);
                json.WriteEndArray();
            },
            indented, levels: 1).WrittenSpan);
    }

    /// <summary>Writes values to a stream as lines with one each (NDJSON), each ended by a line feed; no line is left half written.</summary>
    /// <exception cref="ArgumentNullException">The stream, the values, or one of them, are null.</exception>
    public void WriteLines(Stream utf8, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(values);
        foreach (T value in values) utf8.Write(Line(value).Span);
    }

    /// <summary>Writes values to a stream as lines with one each (NDJSON), as they come and without blocking; no line is left half written.</summary>
    /// <exception cref="ArgumentNullException">The stream, the values, or one of them, are null.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public async Task WriteLinesAsync(Stream utf8, IAsyncEnumerable<T> values, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(values);
        await foreach (T value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await utf8.WriteAsync(Line(value), cancellationToken).ConfigureAwait(false);
        }
    }

    private ArrayBufferWriter<byte> Bytes(Action<Utf8JsonWriter> write, bool indented, int levels = 0)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter json = new(buffer, Options(indented, levels));
        write(json);
        json.Flush();
        return buffer;
    }

    // A list is one level more.
    private JsonWriterOptions Options(bool indented, int levels = 0) =>
        JsonOutput.Options(indented) with { MaxDepth = Limits.MaxDepth + levels };

    /// <summary>Writes what this format is to read again as a record, by itself or in a list.</summary>
    private void WriteRecord(Utf8JsonWriter json, T value)
    {
        long start = json.BytesCommitted + json.BytesPending;
        Write(json, value);
        int separator = json.CurrentDepth == 0 ? 0 : (start > 1 ? 1 : 0) + (json.Options.Indented ? 3 : 0);
        long length = json.BytesCommitted + json.BytesPending - start - separator;
        if (length <= Limits.MaxRecordBytes) return;
        throw new ArgumentException(string.Create(
            CultureInfo.InvariantCulture, $"The record is {length} bytes long, and this format reads no more than {Limits.MaxRecordBytes}: use WithLimits."));
    }

    private ReadOnlyMemory<byte> Line(T value)
    {
        ArrayBufferWriter<byte> buffer = Bytes(json => WriteRecord(json, value), indented: false);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
