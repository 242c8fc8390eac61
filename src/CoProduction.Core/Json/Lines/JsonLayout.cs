namespace CoProduction.Json;

/// <summary>How a text holds several activities.</summary>
internal enum JsonLayout
{
    /// <summary>It is one object, on one line or many.</summary>
    Single,

    /// <summary>It is a list.</summary>
    Array,

    /// <summary>Every line is an object.</summary>
    Lines,
}

/// <summary>Finds out how a text holds several records, also where some of them are broken.</summary>
internal static class JsonLayouts
{
    // Where what has been seen of a stream leaves it open, no more than this is looked at.
    private const int MostSeen = 1024 * 1024;

    /// <summary>The layout of a text from its first byte that is not white space; null while more of it has to be seen.</summary>
    public static JsonLayout? Of(ReadOnlySpan<byte> seen, bool isAll)
    {
        if (JsonText.OtherEncoding(seen) is not null) return JsonLayout.Single;
        bool isArray = seen[0] == '[';
        JsonLayout? open = !isAll && seen.Length <= MostSeen ? null : isArray ? JsonLayout.Array : JsonLayout.Single;
        int lineEnd = seen.IndexOf((byte)'\n') + 1;
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
}
