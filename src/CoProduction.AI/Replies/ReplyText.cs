using System.Text.Json;
using CoProduction.Wording;

namespace CoProduction.AI;

/// <summary>The JSON of a reply, or why there is none.</summary>
internal static class ReplyText
{
    /// <summary>The longest reply that is read.</summary>
    public const int MaxLength = 1_000_000;

    private const int MaxDepth = 16;
    private const string Mark = "```";

    /// <summary>The reply as JSON.</summary>
    /// <exception cref="TextCodingException">The reply is empty, too long or no JSON.</exception>
    public static JsonDocument Parse(string reply)
    {
        string json = Unwrapped(reply.Trim('\uFEFF').Trim());
        if (json.Length == 0) throw new TextCodingException(TextProblemCodes.EmptyReply, "The reply is empty.");
        if (json.Length > MaxLength) throw new TextCodingException(TextProblemCodes.ReplyTooLong, $"The reply has {json.Length} characters; {MaxLength} are read at most.");
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException error)
        {
            throw new TextCodingException(TextProblemCodes.NotJson, $"The reply is no JSON; it begins {Quoted.Of(json)}.", error);
        }
    }

    /// <summary>The reply without the marks of a code block around it, which many models cannot help.</summary>
    private static string Unwrapped(string reply)
    {
        if (!reply.StartsWith(Mark, StringComparison.Ordinal) || !reply.EndsWith(Mark, StringComparison.Ordinal) || reply.Length < 2 * Mark.Length) return reply;
        string inside = reply[Mark.Length..^Mark.Length];
        return (inside.StartsWith("json", StringComparison.OrdinalIgnoreCase) ? inside["json".Length..] : inside).Trim();
    }
}
