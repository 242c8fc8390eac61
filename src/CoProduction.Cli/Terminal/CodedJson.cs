using System.Text.Json;

namespace CoProduction.Cli.Terminal;

/// <summary>Whether JSON holds codings: its first record says who coded it.</summary>
internal static class CodedJson
{
    private const string Coder = "coder";

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether some bytes begin a coding, be it one object, an array or lines; false where its coder stands beyond them.</summary>
    public static bool Begins(ReadOnlySpan<byte> head)
    {
        Utf8JsonReader json = new(head.StartsWith(ByteOrderMark) ? head[ByteOrderMark.Length..] : head, isFinalBlock: false, default);
        try
        {
            bool isList = json.Read() && json.TokenType == JsonTokenType.StartArray;
            int depth = isList ? 2 : 1;
            while (json.Read() && !(json.TokenType == JsonTokenType.EndObject && json.CurrentDepth < depth))
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == depth && json.ValueTextEquals(Coder)) return true;
            }
        }
        catch (JsonException)
        {
            // Whoever reads it tells what is wrong.
        }

        return false;
    }
}
