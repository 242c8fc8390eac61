using System.Text.Json.Serialization;

namespace CoProduction;

/// <summary>What a definition asked when a result was made with it.</summary>
/// <remarks>Two are equal when both parts are.</remarks>
/// <param name="Revision">How often it had been corrected, counted from 1.</param>
/// <param name="Hash">Its <see cref="Definition.ContentHash"/>.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DefinitionVersion(
    [property: JsonRequired, JsonPropertyName("revision")] int Revision,
    [property: JsonRequired, JsonPropertyName("hash")] string Hash);
