using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CoProduction.AI;

/// <summary>A chat client that keeps the replies of another in a folder as they come, so that they can be replayed by <see cref="ReplayingChatClient"/>.</summary>
/// <remarks>It keeps replies to requests of a <see cref="TextCoder"/> with the same instructions; others pass through. Of a repeated request the last reply is kept.</remarks>
public sealed class RecordingChatClient : DelegatingChatClient
{
    private readonly string folder;
    private readonly TextInstructions instructions;
    private readonly TimeProvider clock;

    /// <summary>Records into a folder, which is made where there is none.</summary>
    /// <exception cref="ArgumentNullException">The client, the folder or the instructions are null.</exception>
    public RecordingChatClient(IChatClient innerClient, string folder, TextInstructions instructions, TimeProvider? clock = null)
        : base(innerClient)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(instructions);
        this.folder = folder;
        this.instructions = instructions;
        this.clock = clock ?? TimeProvider.System;
    }

    /// <summary>The reply of the other client, which is kept before it is given.</summary>
    /// <exception cref="ArgumentNullException">The messages are null.</exception>
    /// <exception cref="IOException">The reply cannot be written.</exception>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ChatMessage[] sent = [.. messages];
        ChatResponse response = await base.GetResponseAsync(sent, options, cancellationToken).ConfigureAwait(false);
        Keep(sent, options, response);
        return response;
    }

    /// <summary>The reply of the other client in pieces, which is kept after the last.</summary>
    /// <exception cref="ArgumentNullException">The messages are null.</exception>
    /// <exception cref="IOException">The reply cannot be written.</exception>
    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ChatMessage[] sent = [.. messages];
        List<ChatResponseUpdate> updates = [];
        await foreach (ChatResponseUpdate update in base.GetStreamingResponseAsync(sent, options, cancellationToken).ConfigureAwait(false))
        {
            updates.Add(update);
            yield return update;
        }

        Keep(sent, options, updates.ToChatResponse());
    }

    private void Keep(ChatMessage[] sent, ChatOptions? options, ChatResponse response)
    {
        if (sent is not [{ Text: var system }, { Text: var user }] || system != instructions.Text) return;
        string text = TextInstructions.HashOf(user);
        string?[] models = [response.ModelId, options?.ModelId, (GetService(typeof(ChatClientMetadata)) as ChatClientMetadata)?.DefaultModelId];
        ReplyFolder.Write(folder, new RecordedReply
        {
            TextHash = text,
            Reading = Sampling.ReadingOf(options?.Seed),
            Model = models.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? "unnamed model",
            Date = clock.GetUtcNow(),
            Questionnaire = $"{instructions.Questionnaire.Id} {instructions.Questionnaire.Version}",
            InstructionsHash = instructions.Hash,
            RequestHash = TextInstructions.HashOf(instructions.Hash, text),
            Finish = response.FinishReason?.Value,
            InputTokens = response.Usage?.InputTokenCount,
            OutputTokens = response.Usage?.OutputTokenCount,
            Refusal = response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().FirstOrDefault()?.Message,
            Reply = response.Text,
        });
    }
}
