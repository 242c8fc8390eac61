using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using CoProduction.Json;

namespace Classify;

/// <summary>Reads described activities and initiatives: one JSON object, an array of them, or NDJSON.</summary>
internal static class Input
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The records of a stream. Lines are read as the records are asked for; anything else is read whole.</summary>
    public static IEnumerable<InputRecord> Read(Stream stream)
    {
        PipeReader pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 64 * 1024));
        Stream whole = pipe.AsStream();
        if (BeginsWithLine(pipe))
        {
            return CoProductionJson.ReadRecordLines(whole);
        }

        using MemoryStream memory = new();
        whole.CopyTo(memory);
        return CoProductionJson.ReadRecords(memory.GetBuffer().AsSpan(0, (int)memory.Length));
    }

    /// <summary>Whether the first line that is not blank is an object by itself. What is looked at stays to be read.</summary>
    private static bool BeginsWithLine(PipeReader pipe)
    {
        while (true)
        {
            ReadResult result = pipe.ReadAsync().AsTask().GetAwaiter().GetResult();
            bool? answer = IsLine(result.Buffer.ToArray(), result.IsCompleted);
            pipe.AdvanceTo(result.Buffer.Start, answer is null ? result.Buffer.End : result.Buffer.Start);
            if (answer is { } isLine)
            {
                return isLine;
            }
        }
    }

    /// <summary>Null while more has to be seen.</summary>
    private static bool? IsLine(ReadOnlySpan<byte> seen, bool isAll)
    {
        ReadOnlySpan<byte> text = seen.StartsWith(Mark) ? seen[Mark.Length..] : seen;
        text = text.TrimStart(" \t\r\n"u8);
        int end = text.IndexOf((byte)'\n');
        if (end >= 0 || isAll)
        {
            return IsObject(end >= 0 ? text[..end] : text);
        }

        bool mayBeLine = text.IsEmpty || (text[0] == '{' && text.Length <= CoProductionJsonLimits.Default.MaxRecordBytes);
        return mayBeLine ? null : false;
    }

    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        Utf8JsonReader reader = new(line);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
