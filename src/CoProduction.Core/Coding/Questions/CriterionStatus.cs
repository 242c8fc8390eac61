using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>How a condition stands under what is known, over every completion of the unknown answers that respects the implications.</summary>
[JsonConverter(typeof(TokenJsonConverter<CriterionStatus>))]
public enum CriterionStatus
{
    /// <summary>Some completions meet it and some do not, or the answers contradict each other and there is no completion.</summary>
    Open,

    /// <summary>Every completion meets it.</summary>
    Met,

    /// <summary>No completion meets it.</summary>
    NotMet,
}
