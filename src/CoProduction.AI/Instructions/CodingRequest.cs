using System.Text.Json;
using Microsoft.Extensions.AI;

namespace CoProduction.AI;

/// <summary>All that is sent to a model for one text: a system message, a user message and the schema of the reply.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class CodingRequest
{
    internal CodingRequest(TextInstructions instructions, string userMessage)
    {
        Instructions = instructions;
        UserMessage = userMessage;
        TextHash = TextInstructions.HashOf(userMessage);
        Hash = TextInstructions.HashOf(instructions.Hash, TextHash);
    }

    /// <summary>The instructions that the request is made with.</summary>
    public TextInstructions Instructions { get; }

    /// <summary>The first message, from the system: the instructions.</summary>
    public string SystemMessage => Instructions.Text;

    /// <summary>The second message, from the user: the text between marks that are made of itself.</summary>
    public string UserMessage { get; }

    /// <summary>The JSON schema that the reply is bound to.</summary>
    public JsonElement Schema => Instructions.Schema;

    /// <summary>Sixteen hexadecimal digits that stand for the text alone, whatever the instructions.</summary>
    public string TextHash { get; }

    /// <summary>Sixteen hexadecimal digits that stand for the whole request.</summary>
    public string Hash { get; }

    /// <summary>How many characters are sent in all, the schema included.</summary>
    public int Length => SystemMessage.Length + UserMessage.Length + Schema.GetRawText().Length;

    /// <summary>The request as a page to read: both messages and the schema, under a heading each.</summary>
    public override string ToString() =>
        $"===== system =====\n{SystemMessage}\n===== user =====\n{UserMessage}\n===== schema of the reply =====\n{Schema.GetRawText()}\n";

    /// <summary>The two messages, for a chat client.</summary>
    internal IList<ChatMessage> ToMessages() => [new(ChatRole.System, SystemMessage), new(ChatRole.User, UserMessage)];
}
