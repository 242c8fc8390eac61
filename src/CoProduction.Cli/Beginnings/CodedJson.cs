using System.Text.Json;

namespace CoProduction.Cli.Beginnings;

/// <summary>Whether JSON holds codings: its first record says who coded it.</summary>
internal static class CodedJson
{
    private const string Coder = "coder";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether some bytes begin an object or an array.</summary>
    public static bool IsBegun(ReadOnlySpan<byte> head) => TextOf(head) is [(byte)'{' or (byte)'[', ..];

    /// <summary>What some bytes begin, be it one object, an array or lines; what stands after the first record changes nothing.</summary>
    public static JsonBeginning Of(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = TextOf(head);
        if (text.IsEmpty) return JsonBeginning.Open;
        if (text[0] is not ((byte)'{' or (byte)'[')) return JsonBeginning.Other;
        Utf8JsonReader json = new(text, isFinalBlock: false, default);
        try
        {
            bool isList = json.Read() && json.TokenType == JsonTokenType.StartArray;
            int depth = isList ? 2 : 1;
            if (isList && json.Read() && json.TokenType != JsonTokenType.StartObject) return json.TokenType == JsonTokenType.EndArray ? JsonBeginning.Described : JsonBeginning.Other;
            while (json.Read())
            {
                if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && json.CurrentDepth < depth) return JsonBeginning.Described;
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == depth && json.ValueTextEquals(Coder)) return JsonBeginning.Coded;
            }
        }
        catch (JsonException)
        {
            // Whoever reads it tells what is wrong.
            return JsonBeginning.Other;
        }

        return JsonBeginning.Open;
    }

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> head) => (head.StartsWith(ByteOrderMark) ? head[ByteOrderMark.Length..] : head).TrimStart(" \t\r\n"u8);
}
