using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Whether the citizens act or merely receive.</summary>
[JsonConverter(typeof(TokenJsonConverter<Behaviour>))]
public enum Behaviour
{
    /// <summary>The citizens act.</summary>
    Active,

    /// <summary>The citizens merely receive, attend or undergo.</summary>
    Passive,
}
