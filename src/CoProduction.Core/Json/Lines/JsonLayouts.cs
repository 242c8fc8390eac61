using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Finds out how a text holds several activities, also where some of them are broken.</summary>
internal static class JsonLayouts
{
    public static JsonLayout Of(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.Trim(JsonText.WhiteSpace);
        bool isArray = utf8 is [(byte)'[', ..];
        bool hasFurtherObjects = utf8.IndexOf("\n{"u8) >= 0;
        int end = EndOfFirstValue(utf8);

        // A broken value may be the first line of many; then a later line starts with an object.
        bool areLines = end < 0
            ? !isArray && hasFurtherObjects
            : end < utf8.Length && !utf8[..end].Contains((byte)'\n') && (!isArray || hasFurtherObjects);
        return areLines ? JsonLayout.Lines : isArray ? JsonLayout.Array : JsonLayout.Single;
    }

    /// <summary>Where the first value ends, or -1 where it is not well formed.</summary>
    private static int EndOfFirstValue(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, Syntax.AnyDepth);
        try
        {
            reader.Read();
            reader.Skip();
            return (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return -1;
        }
    }
}
