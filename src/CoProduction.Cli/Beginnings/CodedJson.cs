using System.Text.Json;

namespace CoProduction.Cli.Beginnings;

/// <summary>Whether JSON holds codings: its first record says who coded it. What was looked at is not looked at again when more of the text has come.</summary>
internal sealed class CodedJson
{
    private const string Coder = "coder";

    private JsonBeginning known = JsonBeginning.Open;
    private JsonReaderState state;
    private int taken;
    private int depth;
    private bool isBegun;
    private bool hasElement;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether some bytes begin an object or an array.</summary>
    public static bool IsBegun(ReadOnlySpan<byte> head) => TextOf(head) is [(byte)'{' or (byte)'[', ..];

    /// <summary>What some bytes begin, be it one object, an array or lines; what stands after the first record changes nothing.</summary>
    public static JsonBeginning Of(ReadOnlySpan<byte> head) => new CodedJson().Take(head);

    /// <summary>What some bytes begin, which go on from those that were taken before.</summary>
    public JsonBeginning Take(ReadOnlySpan<byte> head)
    {
        if (known != JsonBeginning.Open || !HasBegun(head)) return known;
        Utf8JsonReader json = new(head[taken..], isFinalBlock: false, state);
        try
        {
            known = Follow(ref json);
        }
        catch (JsonException)
        {
            // Whoever reads it tells what is wrong.
            known = JsonBeginning.Other;
        }

        (taken, state) = (taken + (int)json.BytesConsumed, json.CurrentState);
        return known;
    }

    private bool HasBegun(ReadOnlySpan<byte> head)
    {
        if (isBegun || (head.Length < ByteOrderMark.Length && ByteOrderMark.StartsWith(head))) return isBegun;
        ReadOnlySpan<byte> text = TextOf(head);
        taken = head.Length - text.Length;
        isBegun = IsBegun(text);
        if (!isBegun && !text.IsEmpty) known = JsonBeginning.Other;
        return isBegun;
    }

    private JsonBeginning Follow(ref Utf8JsonReader json)
    {
        while (json.Read())
        {
            if (depth == 0)
            {
                depth = json.TokenType == JsonTokenType.StartArray ? 2 : 1;
            }
            else if (depth == 2 && !hasElement)
            {
                hasElement = true;
                if (json.TokenType != JsonTokenType.StartObject) return json.TokenType == JsonTokenType.EndArray ? JsonBeginning.Described : JsonBeginning.Other;
            }
            else if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray && json.CurrentDepth < depth)
            {
                return JsonBeginning.Described;
            }
            else if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == depth && json.ValueTextEquals(Coder))
            {
                return JsonBeginning.Coded;
            }
        }

        return JsonBeginning.Open;
    }

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> head) => (head.StartsWith(ByteOrderMark) ? head[ByteOrderMark.Length..] : head).TrimStart(" \t\r\n"u8);
}
