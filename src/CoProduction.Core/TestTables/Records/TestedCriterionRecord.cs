using System.Text.Json.Serialization;

namespace CoProduction.TestTables;

/// <summary>A criterion that asks a condition of a test table.</summary>
/// <remarks>Two are equal when both parts are.</remarks>
/// <param name="Id">The name of the criterion.</param>
/// <param name="Statement">What is asked, as a statement.</param>
public sealed record TestedCriterionRecord(
    [property: JsonRequired, JsonPropertyName("id")] string Id,
    [property: JsonRequired, JsonPropertyName("statement")] string Statement);
