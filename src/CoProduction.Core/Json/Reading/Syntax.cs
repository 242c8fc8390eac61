using System.Text;
using System.Text.Json;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>Says where and why a text is not one JSON value; used only where reading it has failed.</summary>
internal static class Syntax
{
    private const int MostOfCharacter = 4;

    /// <summary>Reads any depth; without recursion, so that depth costs nothing.</summary>
    private static JsonReaderOptions AnyDepth => new() { MaxDepth = int.MaxValue };

    /// <summary>Where the first value of a text ends; null where it goes on beyond what is there of it, and -1 where it is not well formed.</summary>
    public static int? EndOfValue(ReadOnlySpan<byte> utf8, bool isAll)
    {
        Utf8JsonReader reader = new(utf8, isAll, new JsonReaderState(AnyDepth));
        try
        {
            return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : null;
        }
        catch (JsonException)
        {
            return -1;
        }
    }

    /// <summary>The first problem of a text that is not one JSON value of at most some depth.</summary>
    public static FoundProblem Diagnose(ReadOnlySpan<byte> utf8, int maxDepth, JsonPath path)
    {
        Utf8JsonReader reader = new(utf8, AnyDepth);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= maxDepth)
                {
                    return new(ProblemCodes.TooDeep, $"Objects and lists are nested deeper than {Prose.Count(maxDepth, "level", "levels")}.", path, (int)reader.TokenStartIndex);
                }
            }

            throw new ArgumentException("The text is well formed.", nameof(utf8));
        }
        catch (JsonException exception)
        {
            int offset = OffsetOf(utf8, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
            if (utf8[offset..].TrimEnd(JsonText.WhiteSpace) is [(byte)',']) offset = utf8.Length;
            return JsonText.FindInvalid(utf8.Slice(offset, Math.Min(MostOfCharacter, utf8.Length - offset)), path, isStart: offset == 0) is { Offset: 0 } invalid
                ? invalid with { Offset = offset }
                : IsComplete(reader, utf8, offset)
                ? Trailing(offset) with { Path = path }
                : Malformed(utf8, offset, (int)reader.BytesConsumed, path);
        }
    }

    /// <summary>Whether the value was complete where it broke; a number is not yet taken for one before what follows it.</summary>
    private static bool IsComplete(Utf8JsonReader reader, ReadOnlySpan<byte> utf8, int offset) => reader.CurrentDepth == 0 && (reader.TokenType switch
    {
        JsonTokenType.None => offset < utf8.Length && !char.IsAsciiDigit((char)utf8[offset]) && utf8[..offset] is [.., >= (byte)'0' and <= (byte)'9'],
        JsonTokenType.StartObject or JsonTokenType.StartArray => false,
        _ => true,
    });

    public static FoundProblem Trailing(int offset) =>
        new(ProblemCodes.TrailingText, "The JSON value is complete, and something follows it.", JsonPath.Root, offset);

    /// <summary>The problem that after another nothing more of a text was read: so many bytes, where it is known where the text ends.</summary>
    public static FoundProblem Unread(FoundProblem after, int? bytes) => after with
    {
        Code = ProblemCodes.Unread,
        Message = bytes is { } count ? $"From here on {Prose.Count(count, "byte, up to the end, is", "bytes, up to the end, are")} not read." : "From here on nothing is read.",
    };

    private static int OffsetOf(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        int offset = 0;
        for (; line > 0; line--) offset += utf8[offset..].IndexOf((byte)'\n') + 1;
        return offset + (int)byteInLine;
    }

    /// <summary>What is wrong at a byte, where reading has come as far as another.</summary>
    public static FoundProblem Malformed(ReadOnlySpan<byte> utf8, int offset, int consumed, JsonPath path) =>
        new(ProblemCodes.Malformed, Describe(utf8, offset, consumed), path, offset);

    private static string Describe(ReadOnlySpan<byte> utf8, int offset, int consumed)
    {
        if (offset >= utf8.Length) return "The text ends before the JSON value is complete.";
        Rune.DecodeFromUtf8(utf8[offset..], out Rune rune, out _);
        bool inString = utf8[consumed..].TrimStart(" \t\r\n,:"u8) is [(byte)'"', ..];
        bool isSeen = !Rune.IsControl(rune) && !rune.ToString().Any(Quoted.IsInvisible);
        string shown = isSeen ? $"'{rune}'" : $"U+{rune.Value:X4}";
        return rune.Value switch
        {
            '"' or '{' or '[' when FollowsValue(utf8[..offset]) => $"A comma is missing before {shown}.",
            < ' ' when inString => $"The control character {shown} stands unescaped in a string.",
            _ when inString => $"{shown} does not continue an escape in a string.",
            '/' => "JSON has no comments.",
            '\'' => "Names and strings stand in double quotes.",
            '}' or ']' when utf8[..offset].TrimEnd(JsonText.WhiteSpace) is [.., (byte)','] => $"There is a comma before {shown}.",
            _ => $"{shown} is not expected here.",
        };
    }

    /// <summary>Whether a whole value has just ended: then only a comma or the end of what holds it can follow.</summary>
    private static bool FollowsValue(ReadOnlySpan<byte> before) =>
        before.TrimEnd(JsonText.WhiteSpace) is [.., (byte)'"' or (byte)'}' or (byte)']' or (byte)'e' or (byte)'l' or (>= (byte)'0' and <= (byte)'9')];
}
