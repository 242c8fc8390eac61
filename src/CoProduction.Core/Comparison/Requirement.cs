using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>How a criterion stands to a condition on the answers, over every complete set of answers that respects the implications.</summary>
[JsonConverter(typeof(TokenJsonConverter<Requirement>))]
public enum Requirement
{
    /// <summary>The criterion can be met where the condition holds, and where it does not.</summary>
    NotRequired,

    /// <summary>The criterion can be met only where the condition holds.</summary>
    Required,

    /// <summary>The criterion cannot be met where the condition holds.</summary>
    Excluded,
}
