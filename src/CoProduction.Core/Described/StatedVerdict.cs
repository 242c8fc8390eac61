using System.Text.Json.Serialization;
using CoProduction.Literature;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>What a publication says of an activity: kept beside the answers for comparison, and never used in reasoning.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
public sealed record StatedVerdict
{
    /// <summary>The id of the definition that the verdict is stated for, such as <c>whitaker-1980</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("definition")]
    public required string Definition { get; init => field = Required.Value(value); }

    /// <summary>The verdict stated; <see cref="Verdict.Undetermined"/> where the author says partly, or leaves it open.</summary>
    [JsonPropertyName("verdict")]
    public required Verdict Verdict { get; init; }

    /// <summary>The id of the publication that states it, such as <c>whitaker-1980</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("work")]
    public required string Work { get; init => field = Required.Value(value); }

    /// <summary>The place in the publication, such as <c>p. 244</c>.</summary>
    /// <value>Null where it is not known.</value>
    [JsonPropertyName("locator")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Locator { get; init; }

    /// <summary>How the statement was seen.</summary>
    /// <value><see cref="Provenance.Primary"/> by default.</value>
    [JsonPropertyName("provenance")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Provenance Provenance { get; init; }
}
