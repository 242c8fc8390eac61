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
    public string Write(T value, bool indented = false) => Encoding.UTF8.GetString(Bytes(value, indented).Span);

    /// <summary>The value as JSON in UTF-8, without a byte order mark.</summary>
    /// <inheritdoc cref="Write(T, bool)" path="/remarks|/exception"/>
    public byte[] WriteUtf8(T value, bool indented = false) => Bytes(value, indented).ToArray();

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
        utf8.Write(Bytes(value, indented).Span);
    }

    /// <summary>Writes a value to a stream as UTF-8, without a byte order mark and without blocking.</summary>
    /// <inheritdoc cref="Write(Stream, T, bool)" path="/exception"/>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public async Task WriteAsync(Stream utf8, T value, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        await utf8.WriteAsync(Bytes(value, indented), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The values as a JSON list.</summary>
    /// <exception cref="ArgumentNullException">The values, or one of them, are null.</exception>
    public string WriteMany(IEnumerable<T> values, bool indented = false) => Text(utf8 => WriteMany(utf8, values, indented));

    /// <summary>Writes values to a stream as a JSON list; where one is refused, the list has those before it and no end.</summary>
    /// <exception cref="ArgumentNullException">The stream, the values, or one of them, are null.</exception>
    public void WriteMany(Stream utf8, IEnumerable<T> values, bool indented = false) => WriteAll(utf8, values, indented, levels: 1);

    /// <summary>Writes values to a stream as a JSON list, as they come and without blocking; where one is refused, the list has those before it and no end.</summary>
    /// <inheritdoc cref="WriteMany(Stream, IEnumerable{T}, bool)" path="/exception"/>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public Task WriteManyAsync(Stream utf8, IAsyncEnumerable<T> values, bool indented = false, CancellationToken cancellationToken = default) =>
        WriteAllAsync(utf8, values, indented, levels: 1, cancellationToken);

    /// <summary>The values as lines with one each (NDJSON), each ended by a line feed.</summary>
    /// <exception cref="ArgumentNullException">The values, or one of them, are null.</exception>
    public string WriteLines(IEnumerable<T> values) => Text(utf8 => WriteLines(utf8, values));

    /// <summary>Writes values to a stream as lines with one each (NDJSON), each ended by a line feed; no line is left half written.</summary>
    /// <exception cref="ArgumentNullException">The stream, the values, or one of them, are null.</exception>
    public void WriteLines(Stream utf8, IEnumerable<T> values) => WriteAll(utf8, values, indented: false, levels: 0);

    /// <summary>Writes values to a stream as lines with one each (NDJSON), as they come and without blocking; no line is left half written.</summary>
    /// <inheritdoc cref="WriteLines(Stream, IEnumerable{T})" path="/exception"/>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public Task WriteLinesAsync(Stream utf8, IAsyncEnumerable<T> values, CancellationToken cancellationToken = default) =>
        WriteAllAsync(utf8, values, indented: false, levels: 0, cancellationToken);

    /// <summary>Writes a list, which is one level more than its records, or lines, which are none.</summary>
    private void WriteAll(Stream utf8, IEnumerable<T> values, bool indented, int levels)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(values);
        using RecordWriter records = new(this, indented, levels);
        foreach (T value in values) utf8.Write(records.Next(value, "\n"u8).Span);
        utf8.Write(records.End().Span);
    }

    /// <inheritdoc cref="WriteAll"/>
    private async Task WriteAllAsync(Stream utf8, IAsyncEnumerable<T> values, bool indented, int levels, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(values);
        using RecordWriter records = new(this, indented, levels);
        await foreach (T value in values.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await utf8.WriteAsync(records.Next(value, "\n"u8), cancellationToken).ConfigureAwait(false);
        }

        await utf8.WriteAsync(records.End(), cancellationToken).ConfigureAwait(false);
    }

    private ReadOnlyMemory<byte> Bytes(T value, bool indented)
    {
        using RecordWriter record = new(this, indented, levels: 0);
        return record.Next(value);
    }

    private static string Text(Action<Stream> write)
    {
        using MemoryStream utf8 = new();
        write(utf8);
        return Encoding.UTF8.GetString(utf8.GetBuffer().AsSpan(0, (int)utf8.Length));
    }

    /// <summary>Writes what a format is to read again, records or a list of them, and gives out the bytes as they come; each are good until the next.</summary>
    private sealed class RecordWriter : IDisposable
    {
        private readonly JsonFormat<T> format;
        private readonly ArrayBufferWriter<byte> buffer = new();
        private readonly Utf8JsonWriter json;

        public RecordWriter(JsonFormat<T> format, bool indented, int levels)
        {
            this.format = format;
            json = new(buffer, CoProductionJson.Writing with { Indented = indented, MaxDepth = format.Limits.MaxDepth + levels });
            if (levels > 0) json.WriteStartArray();
        }

        public ReadOnlyMemory<byte> Next(T value, ReadOnlySpan<byte> lineEnd = default)
        {
            format.Write(json, value);
            json.Flush();

            // What stands before a record of a list is none of it, and no record begins like that.
            int length = buffer.WrittenSpan.TrimStart("[,\n "u8).Length;
            if (length <= format.Limits.MaxRecordBytes) return Taken(lineEnd);
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"The record is {length} bytes long, and this format reads no more than {format.Limits.MaxRecordBytes}: use WithLimits."));
        }

        public ReadOnlyMemory<byte> End()
        {
            if (json.CurrentDepth > 0) json.WriteEndArray();
            json.Flush();
            return Taken();
        }

        public void Dispose() => json.Dispose();

        private ReadOnlyMemory<byte> Taken(ReadOnlySpan<byte> lineEnd = default)
        {
            if (json.CurrentDepth == 0)
            {
                buffer.Write(lineEnd);
                json.Reset();
            }

            ReadOnlyMemory<byte> taken = buffer.WrittenMemory;
            buffer.ResetWrittenCount();
            return taken;
        }
    }
}
