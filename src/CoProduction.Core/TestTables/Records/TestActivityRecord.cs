using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.TestTables;

/// <summary>One activity of a test table.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
/// <param name="Number">Its number in the table, from 1.</param>
/// <param name="Verdict">Whether it counts.</param>
/// <param name="Answers">One answer to each question that the definition asks.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TestActivityRecord(
    [property: JsonRequired, JsonPropertyName("number")] int Number,
    [property: JsonRequired, JsonPropertyName("verdict"), JsonConverter(typeof(TokenJsonConverter<Verdict>))] Verdict Verdict,
    [property: JsonRequired, JsonPropertyName("answers")] AnswersRecord Answers);
