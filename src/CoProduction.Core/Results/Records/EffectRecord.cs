using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>What one more answer would lead to.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
/// <param name="Answer">The answer supposed.</param>
/// <param name="Status">The status of the definition's criterion with that answer added.</param>
/// <param name="Contradicts">Whether the answer contradicts what is known already.</param>
public sealed record EffectRecord(
    [property: JsonRequired, JsonPropertyName("answer")] AnswerToken Answer,
    [property: JsonRequired, JsonPropertyName("status"), JsonConverter(typeof(TokenJsonConverter<CriterionStatus>))] CriterionStatus Status,
    [property: JsonRequired, JsonPropertyName("contradicts")] bool Contradicts);
