using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.AI;

/// <summary>What a model is told before it reads a text: rules, the questions of a questionnaire with their guidance and answers, and the form of the reply.</summary>
/// <remarks>
/// Made from the questionnaire alone, so that any can be used, and the same wherever and whenever that is the same. Immutable, and compared by reference.
/// The texts to be coded have no part in it: see <see cref="RequestFor"/>.
/// </remarks>
public sealed class TextInstructions
{
    /// <summary>The version of the rules and of the form of the reply; what the questionnaire adds has its own.</summary>
    public const string FormatVersion = "1";

    private const int HashDigits = 16;

    private TextInstructions(Questionnaire questionnaire)
    {
        Questionnaire = questionnaire;
        Text = InstructionText.Of(questionnaire);
        Schema = ReplySchema.Of(questionnaire);
        Hash = HashOf(FormatVersion, Text, Schema.GetRawText());
    }

    /// <summary>The questionnaire whose questions are asked.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The instructions as they are sent, in Markdown.</summary>
    public string Text { get; }

    /// <summary>The JSON schema that replies are bound to: no question and no answer but those of the questionnaire.</summary>
    public JsonElement Schema { get; }

    /// <summary>Sixteen hexadecimal digits that stand for the instructions and the schema: with another wording they are others.</summary>
    public string Hash { get; }

    /// <summary>The instructions for a questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    /// <exception cref="InvalidOperationException">The questionnaire is not built yet.</exception>
    public static TextInstructions For(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return new TextInstructions(questionnaire);
    }

    /// <summary>All that is sent for one text: the instructions, the text as data between marks of its own, and the schema.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public CodingRequest RequestFor(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new CodingRequest(this, Fence.Around(Legible.Of(text)));
    }

    /// <summary>The questionnaire and the hash, as in <c>instructions 1 for codebook 1.0 (0123456789abcdef)</c>.</summary>
    public override string ToString() => $"instructions {FormatVersion} for {Questionnaire.Id} {Questionnaire.Version} ({Hash})";

    /// <summary>Sixteen hexadecimal digits for some texts, each with its length before it.</summary>
    internal static string HashOf(params ReadOnlySpan<string> parts)
    {
        StringBuilder all = new();
        foreach (string part in parts) all.Append(part.Length).Append(':').Append(part).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())))[..HashDigits];
    }
}
