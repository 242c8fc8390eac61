using System.Text.Json;
using Microsoft.Extensions.AI;

namespace CoProduction.AI;

/// <summary>The requests of one reading: the first, and others while no reply can be used or the service fails, as the options allow.</summary>
internal sealed class Conversation(
    IChatClient client, CodingRequest request, TextCoderOptions options, SourceText source, int reading, IProgress<CodingProgress>? progress)
{
    public int Reading => reading;

    public CodingRequest Request => request;

    /// <summary>What all requests so far have cost.</summary>
    public TokenUsage Usage { get; private set; }

    /// <summary>The model that replied, as far as anybody says which.</summary>
    public string ModelOf(ChatResponse response) =>
        NameOf(response.ModelId, options.Model, (client.GetService(typeof(ChatClientMetadata)) as ChatClientMetadata)?.DefaultModelId);

    /// <summary>The first name that is one; a model that bears none is called so.</summary>
    public static string NameOf(params ReadOnlySpan<string?> names)
    {
        foreach (string? name in names)
        {
            if (!string.IsNullOrWhiteSpace(name)) return name;
        }

        return "unnamed model";
    }

    /// <summary>Asks until a reply can be read.</summary>
    /// <exception cref="TextCodingException">The service fails, or no reply can be used.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public async Task<T> AskAsync<T>(Func<ChatResponse, JsonElement, T> read, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                ChatResponse response = await ReplyAsync(attempt, cancellationToken).ConfigureAwait(false);
                Count(response.Usage);
                RequireWhole(response);
                using JsonDocument json = ReplyText.Parse(response.Text);
                return read(response, json.RootElement);
            }
            catch (TextCodingException failure) when (attempt < options.Attempts && failure.Code != TextProblemCodes.NotRecorded)
            {
                // The reply could not be used: the next request has another seed.
            }
            catch (Exception failure) when (failure is not TextCodingException && !cancellationToken.IsCancellationRequested)
            {
                Count(null);
                if (attempt >= options.Attempts || options.DelayAfter(failure, attempt) is not { } delay) throw Failed(failure);
                await Task.Delay(delay, options.Clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static TextCodingException Failed(Exception failure) => failure is TimeoutException
        ? new TextCodingException(TextProblemCodes.TimedOut, failure.Message, failure)
        : new TextCodingException(TextProblemCodes.ServiceFailed, $"The service gave no reply: {failure.Message}", failure);

    private static void RequireWhole(ChatResponse response)
    {
        if (response.FinishReason == ChatFinishReason.ContentFilter) throw new TextCodingException(TextProblemCodes.Refused, "A filter of the service withheld the reply.");
        if (response.Messages.SelectMany(message => message.Contents).OfType<ErrorContent>().FirstOrDefault() is { } refusal)
        {
            throw new TextCodingException(TextProblemCodes.Refused, $"The model refused to reply: {refusal.Message}");
        }

        if (response.FinishReason == ChatFinishReason.Length) throw new TextCodingException(TextProblemCodes.CutOff, "The reply was cut off before its end.");
    }

    private async Task<ChatResponse> ReplyAsync(int attempt, CancellationToken cancellationToken)
    {
        using CancellationTokenSource late = new(options.Timeout, options.Clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            return progress is null
                ? await client.GetResponseAsync(request.ToMessages(), OptionsFor(attempt), either.Token).ConfigureAwait(false)
                : await StreamAsync(attempt, either.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (late.IsCancellationRequested && !cancellationToken.IsCancellationRequested && failure is not TextCodingException)
        {
            throw new TimeoutException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The service did not reply within {options.Timeout.TotalSeconds:0.##} seconds."), failure);
        }
    }

    private async Task<ChatResponse> StreamAsync(int attempt, CancellationToken cancellationToken)
    {
        List<ChatResponseUpdate> updates = [];
        int characters = 0;
        progress!.Report(new CodingProgress(source, reading, attempt, characters));
        await foreach (ChatResponseUpdate update in client.GetStreamingResponseAsync(request.ToMessages(), OptionsFor(attempt), cancellationToken).ConfigureAwait(false))
        {
            updates.Add(update);
            characters += update.Text.Length;
            progress.Report(new CodingProgress(source, reading, attempt, characters));
        }

        return updates.ToChatResponse();
    }

    private ChatOptions OptionsFor(int attempt)
    {
        ChatOptions chat = new()
        {
            ModelId = options.Model,
            Seed = Sampling.SeedOf(reading, attempt),
            ResponseFormat = options.SendsSchema ? ChatResponseFormat.ForJsonSchema(request.Schema, ReplySchema.Name) : ChatResponseFormat.Json,
            AdditionalProperties = options.SendsSchema ? new() { ["strict"] = true } : null,
        };
        options.Configure?.Invoke(chat);
        return chat;
    }

    private void Count(UsageDetails? usage) => Usage += new TokenUsage
    {
        Requests = 1,
        Input = usage?.InputTokenCount ?? 0,
        Output = usage?.OutputTokenCount ?? 0,
        Uncounted = usage is null ? 1 : 0,
    };
}
