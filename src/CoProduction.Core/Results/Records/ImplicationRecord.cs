using System.Text.Json.Serialization;

namespace CoProduction;

/// <summary>A rule between answers that a contradiction breaks.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
/// <param name="Id">The permanent name of the rule.</param>
/// <param name="Premise">The condition that makes it apply.</param>
/// <param name="Conclusion">The condition that must then hold.</param>
/// <param name="Reason">Why the one follows from the other.</param>
public sealed record ImplicationRecord(
    [property: JsonRequired, JsonPropertyName("id")] string Id,
    [property: JsonRequired, JsonPropertyName("premise")] string Premise,
    [property: JsonRequired, JsonPropertyName("conclusion")] string Conclusion,
    [property: JsonRequired, JsonPropertyName("reason")] string Reason);
