using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Finds out how a text holds several records, also where some of them are broken.</summary>
internal static class JsonLayouts
{
    // Where what has been seen of a stream leaves it open, no more than this is looked at.
    private const int MostSeen = 1024 * 1024;

    /// <summary>The layout of a text from its first byte that is not white space; null while more of it has to be seen.</summary>
    public static JsonLayout? Of(ReadOnlySpan<byte> seen, bool isAll)
    {
        if (JsonText.IsUtf16(seen)) return JsonLayout.Single;
        int lineEnd = seen.IndexOf((byte)'\n') + 1;
        bool isArray = seen is [(byte)'[', ..];
        isAll |= seen.Length > MostSeen;
        if (lineEnd == 0)
        {
            return !isAll ? null : isArray ? JsonLayout.Array : EndOfValue(seen) >= 0 ? JsonLayout.Lines : JsonLayout.Single;
        }

        // A list may be the first of many lines, and a broken value too; then a later line starts with an object.
        JsonLayout alone = isArray ? JsonLayout.Array : JsonLayout.Single;
        return EndOfValue(seen[..lineEnd]) switch
        {
            null when isArray => JsonLayout.Array,
            null => OfUnfinished(seen, lineEnd, isAll),
            >= 0 when !isArray => JsonLayout.Lines,
            < 0 when isArray => JsonLayout.Array,
            _ when seen.IndexOf("\n{"u8) >= 0 => JsonLayout.Lines,
            _ => isAll ? alone : null,
        };
    }

    /// <summary>Whether an object that the first line does not finish goes on, or was cut off and the next line starts another.</summary>
    private static JsonLayout? OfUnfinished(ReadOnlySpan<byte> seen, int lineEnd, bool isAll)
    {
        int next = seen[lineEnd..].IndexOfAnyExcept(JsonText.WhiteSpace) + lineEnd;
        if (next < lineEnd)
        {
            return isAll ? JsonLayout.Single : null;
        }

        bool isCutOff = seen[next] == '{' && seen[next - 1] == '\n' && EndOfValue(seen[..(next + 1)]) < 0;
        return isCutOff ? JsonLayout.Lines : JsonLayout.Single;
    }

    /// <summary>Where the first value ends; null where it goes on beyond what is seen, and -1 where it is not well formed.</summary>
    private static int? EndOfValue(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, new JsonReaderState(Syntax.AnyDepth));
        try
        {
            return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : null;
        }
        catch (JsonException)
        {
            return -1;
        }
    }
}
