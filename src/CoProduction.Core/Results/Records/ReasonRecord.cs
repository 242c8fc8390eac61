using System.Text.Json.Serialization;

namespace CoProduction;

/// <summary>A smallest set of given answers that by itself forces a verdict.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Answers">The answers, and no others.</param>
/// <param name="Criteria">The paths of the criteria by which they do.</param>
/// <param name="Text">The answers in words.</param>
public sealed record ReasonRecord(
    [property: JsonRequired, JsonPropertyName("answers")] AnswersRecord Answers,
    IReadOnlyList<string> Criteria,
    [property: JsonRequired, JsonPropertyName("text")] string Text)
{
    /// <summary>The paths of the criteria by which they do.</summary>
    [JsonPropertyName("criteria")]
    public IReadOnlyList<string> Criteria { get; init => field = Values.List(value); } = Values.List(Criteria);
}
