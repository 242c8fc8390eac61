using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace CoProduction.AI.Tests.Fakes;

/// <summary>A chat client without a service: what it replies is written down in a test, and what it was asked is kept.</summary>
internal sealed class ScriptedClient(Func<int, string, CancellationToken, Task<ChatResponse>> reply) : IChatClient
{
    private int calls;

    public ScriptedClient(params string[] replies)
        : this((call, _, _) => Task.FromResult(Saying(replies[Math.Min(call, replies.Length) - 1])))
    {
    }

    public int Calls => calls;

    public List<(IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> Requests { get; } = [];

    public static ChatResponse Saying(string reply, ChatFinishReason? finish = null) => new(new ChatMessage(ChatRole.Assistant, reply))
    {
        ModelId = "scripted",
        FinishReason = finish ?? ChatFinishReason.Stop,
        Usage = new UsageDetails { InputTokenCount = 100, OutputTokenCount = 10 },
    };

    public static ChatResponse Refusing(string words) => new(new ChatMessage(ChatRole.Assistant, [new ErrorContent(words) { ErrorCode = "Refusal" }]))
    {
        ModelId = "scripted",
        FinishReason = ChatFinishReason.Stop,
    };

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ChatMessage[] sent = [.. messages];
        lock (Requests) Requests.Add((sent, options));
        return await reply(Interlocked.Increment(ref calls), sent[^1].Text, cancellationToken);
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatResponse whole = await GetResponseAsync(messages, options, cancellationToken);
        foreach (char[] part in whole.Text.Chunk(40)) yield return new ChatResponseUpdate(ChatRole.Assistant, new string(part)) { ModelId = whole.ModelId };
        yield return new ChatResponseUpdate { FinishReason = whole.FinishReason, ModelId = whole.ModelId, Contents = whole.Usage is null ? [] : [new UsageContent(whole.Usage)] };
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }
}
