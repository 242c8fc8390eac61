using System.Text.Json.Serialization;

namespace CoProduction.Coding;

/// <summary>What an answer rests on, or why there is none.</summary>
/// <remarks>Two pieces of evidence are equal when all of their parts are equal.</remarks>
public sealed record Evidence
{
    /// <summary>The words of the description, or of another document, that the answer rests on.</summary>
    /// <value>Null where none are given.</value>
    [JsonPropertyName("excerpt")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Excerpt { get; init; }

    /// <summary>The coder's own words on why the answer is what it is.</summary>
    /// <value>Null where none are given.</value>
    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary>Why the question has no answer.</summary>
    /// <value>Null where it has one, or where no reason is given.</value>
    [JsonPropertyName("missing")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MissingReason? Missing { get; init; }
}
