using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>What the citizens mean to do to the outcome of the service, judged by intent and not by effect.</summary>
[JsonConverter(typeof(TokenJsonConverter<IntendedEffect>))]
public enum IntendedEffect
{
    /// <summary>They mean to help bring the outcome about, their own included.</summary>
    Positive,

    /// <summary>They mean neither to help nor to harm.</summary>
    Neutral,

    /// <summary>They mean to harm it.</summary>
    Negative,
}
