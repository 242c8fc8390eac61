using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CoProduction.AI;

/// <summary>A chat client that gives recorded replies, found by the text alone, and reaches no network.</summary>
/// <remarks>
/// A reply that was made with other instructions than those of now is given all the same: what was read with it says so. Safe for use by several threads.
/// </remarks>
public sealed class ReplayingChatClient : IChatClient
{
    private readonly Dictionary<(string Text, int Reading), RecordedReply> replies = [];

    /// <summary>Replays the recordings of a folder.</summary>
    /// <exception cref="ArgumentNullException">The folder is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A file of the folder is no recorded reply or cannot be read, or two reply to the same reading of a text.</exception>
    public ReplayingChatClient(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        foreach (RecordedReply reply in ReplyFolder.Read(folder)) replies[(reply.TextHash, reply.Reading)] = reply;
    }

    /// <summary>Replays some recordings; of two for the same text and reading, the later one.</summary>
    /// <exception cref="ArgumentNullException">The list or a recording is null.</exception>
    public ReplayingChatClient(IEnumerable<RecordedReply> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        foreach (RecordedReply reply in recorded)
        {
            ArgumentNullException.ThrowIfNull(reply, nameof(recorded));
            replies[(reply.TextHash, reply.Reading)] = reply;
        }
    }

    /// <summary>How many readings of a request's text are recorded, from the first on without a gap.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public int ReadingsOf(CodingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        int count = 0;
        while (replies.ContainsKey((request.TextHash, count + 1))) count++;
        return count;
    }

    /// <summary>The recorded reply to the text of the last message, for the reading that the seed is of.</summary>
    /// <exception cref="ArgumentNullException">The messages are null.</exception>
    /// <exception cref="TextCodingException">No such reply is recorded.</exception>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<ChatResponse>(cancellationToken);
        int reading = Sampling.ReadingOf(options?.Seed);
        string text = TextInstructions.HashOf(messages.LastOrDefault()?.Text ?? "");
        return replies.TryGetValue((text, reading), out RecordedReply? reply)
            ? Task.FromResult(reply.ToResponse())
            : throw new TextCodingException(TextProblemCodes.NotRecorded, $"No reply to this text is recorded for reading {reading}.");
    }

    /// <summary>The recorded reply in pieces.</summary>
    /// <exception cref="ArgumentNullException">The messages are null.</exception>
    /// <exception cref="TextCodingException">No such reply is recorded.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatResponse response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (ChatResponseUpdate update in response.ToChatResponseUpdates()) yield return update;
    }

    /// <summary>This client where it is asked for by its type and no key; otherwise null.</summary>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Does nothing: there is nothing to let go of.</summary>
    public void Dispose()
    {
    }
}
