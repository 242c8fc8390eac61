using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>Whether an activity is co-production under one definition.</summary>
[JsonConverter(typeof(TokenJsonConverter<Verdict>))]
public enum Verdict
{
    /// <summary>What is known does not decide, or the answers contradict each other. Never treated as no.</summary>
    Undetermined,

    /// <summary>Every completion of the unknown answers satisfies the definition.</summary>
    CoProduction,

    /// <summary>No completion of the unknown answers satisfies the definition.</summary>
    NotCoProduction,
}
