using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CoProduction.Json;

/// <summary>JSON as UTF-8: how it is made from a string, where it starts, and where it stops being UTF-8.</summary>
internal static class JsonText
{
    public static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    public static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>A string as UTF-8, or null where no array could hold it; half of a surrogate pair becomes three bytes that are not, so that it is found and reported.</summary>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    public static byte[]? Encode(string json)
    {
        ArgumentNullException.ThrowIfNull(json);

        // Half of the longest string is all that the framework counts; a surrogate pair that is parted would be counted longer than it is.
        int half = json.Length / 2;
        half += half > 0 && char.IsSurrogatePair(json[half - 1], json[half]) ? 1 : 0;
        long length = (long)Encoding.UTF8.GetByteCount(json.AsSpan(0, half)) + Encoding.UTF8.GetByteCount(json.AsSpan(half));
        if (length > Array.MaxLength) return null;
        byte[] utf8 = new byte[length];
        int written = 0;
        ReadOnlySpan<char> rest = json;
        while (true)
        {
            OperationStatus status = Utf8.FromUtf16(rest, utf8.AsSpan(written), out int read, out int count, replaceInvalidSequences: false);
            written += count;
            if (status == OperationStatus.Done) return utf8;
            char lone = rest[read];
            utf8[written++] = (byte)(0b1110_0000 | (lone >> 12));
            utf8[written++] = (byte)(0b1000_0000 | ((lone >> 6) & 0b11_1111));
            utf8[written++] = (byte)(0b1000_0000 | (lone & 0b11_1111));
            rest = rest[(read + 1)..];
        }
    }

    public static bool IsBlank(ReadOnlySpan<byte> utf8) => !utf8.ContainsAnyExcept(WhiteSpace);

    /// <summary>The name of another encoding of Unicode, by its byte order mark or by the zeros beside the first letter; null where a text has neither.</summary>
    public static string? OtherEncoding(ReadOnlySpan<byte> text) => text switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>The problem at the first byte that is not UTF-8, or null where all are.</summary>
    public static FoundProblem? FindInvalid(ReadOnlySpan<byte> utf8, JsonPath path, bool isStart = true)
    {
        if (isStart && OtherEncoding(utf8) is { } other) return new(ProblemCodes.InvalidUtf8, $"The text is {other}; it has to be UTF-8.", path, 0);
        if (Utf8.IsValid(utf8)) return null;
        int offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out int length) == OperationStatus.Done) offset += length;
        bool isSurrogate = utf8[offset] == 0xED && offset + 1 < utf8.Length && utf8[offset + 1] >= 0xA0;
        return isSurrogate
            ? new FoundProblem(ProblemCodes.LoneSurrogate, "Half of a surrogate pair is no character.", path, offset)
            : new FoundProblem(ProblemCodes.InvalidUtf8, "The text is not valid UTF-8.", path, offset);
    }
}
