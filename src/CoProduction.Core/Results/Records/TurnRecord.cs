using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>A smallest change of answers that would turn a verdict.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Verdict">The verdict after it.</param>
/// <param name="Changes">What to change or to answer: all of it is needed.</param>
/// <param name="Text">The change in a sentence.</param>
public sealed record TurnRecord(
    [property: JsonRequired, JsonPropertyName("verdict"), JsonConverter(typeof(TokenJsonConverter<Verdict>))] Verdict Verdict,
    IReadOnlyList<ChangeRecord> Changes,
    [property: JsonRequired, JsonPropertyName("text")] string Text)
{
    /// <summary>What to change or to answer: all of it is needed.</summary>
    [JsonPropertyName("changes")]
    public IReadOnlyList<ChangeRecord> Changes { get; init => field = Values.List(value); } = Values.List(Changes);
}
