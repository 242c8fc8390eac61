using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace CoProduction.AI;

/// <summary>A reply that was kept: unedited, with the model, the day, and the hashes of what it replied to.</summary>
/// <remarks>Two are equal when all of their parts are. As JSON it is one object; unknown properties of later versions are read over.</remarks>
public sealed record RecordedReply
{
    private const string Key = "coproduction.recorded";

    /// <summary>The hash of the text that was sent, whatever the instructions: by it the reply is found again.</summary>
    [JsonPropertyName("text")]
    public required string TextHash { get; init; }

    /// <summary>Which reading of the text it was, counted from 1.</summary>
    [JsonPropertyName("reading")]
    public required int Reading { get; init; }

    /// <summary>The model as the service calls it.</summary>
    [JsonPropertyName("model")]
    public required string Model { get; init; }

    /// <summary>When the reply came.</summary>
    [JsonPropertyName("date")]
    public required DateTimeOffset Date { get; init; }

    /// <summary>The questionnaire and its version, as in <c>codebook 1.0</c>.</summary>
    [JsonPropertyName("questionnaire")]
    public required string Questionnaire { get; init; }

    /// <summary>The hash of the instructions and the schema.</summary>
    [JsonPropertyName("instructions")]
    public required string InstructionsHash { get; init; }

    /// <summary>The hash of the whole request.</summary>
    [JsonPropertyName("request")]
    public required string RequestHash { get; init; }

    /// <summary>Why the reply ended, such as <c>stop</c> or <c>length</c>.</summary>
    /// <value>Null by default, where nobody says.</value>
    [JsonPropertyName("finish")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Finish { get; init; }

    /// <summary>Tokens of what was sent.</summary>
    /// <value>Null by default, where nobody counted.</value>
    [JsonPropertyName("input")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? InputTokens { get; init; }

    /// <summary>Tokens of the reply.</summary>
    /// <value>Null by default, where nobody counted.</value>
    [JsonPropertyName("output")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? OutputTokens { get; init; }

    /// <summary>What the model refused by.</summary>
    /// <value>Null by default, where it did not refuse.</value>
    [JsonPropertyName("refusal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Refusal { get; init; }

    /// <summary>The reply, letter by letter.</summary>
    [JsonPropertyName("reply")]
    public required string Reply { get; init; }

    /// <summary>Reads a recorded reply from JSON.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="JsonException">The JSON is no recorded reply.</exception>
    public static RecordedReply Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, RecordingJson.Default.RecordedReply) ?? throw new JsonException("A recorded reply is an object.");
    }

    /// <summary>The recorded reply as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, RecordingJson.Default.RecordedReply);

    /// <summary>The text's hash, the reading and the model.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{TextHash}, reading {Reading}, by {Model} on {Date:yyyy-MM-dd}");

    /// <summary>The recording that a response was replayed from; null where it is fresh.</summary>
    internal static RecordedReply? In(ChatResponse response) => response.AdditionalProperties?.GetValueOrDefault(Key) as RecordedReply;

    /// <summary>The response that was recorded.</summary>
    internal ChatResponse ToResponse()
    {
        ChatMessage message = new(ChatRole.Assistant, Reply);
        if (Refusal is not null) message.Contents.Add(new ErrorContent(Refusal) { ErrorCode = "Refusal" });
        return new ChatResponse(message)
        {
            ModelId = Model,
            CreatedAt = Date,
            FinishReason = Finish is null ? ChatFinishReason.Stop : new ChatFinishReason(Finish),
            Usage = InputTokens is null && OutputTokens is null ? null : new UsageDetails { InputTokenCount = InputTokens, OutputTokenCount = OutputTokens },
            AdditionalProperties = new() { [Key] = this },
        };
    }
}
