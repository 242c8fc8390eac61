using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>How long the relationship lasts.</summary>
[JsonConverter(typeof(TokenJsonConverter<Duration>))]
public enum Duration
{
    /// <summary>A single occasion or a brief episode.</summary>
    OneOff,

    /// <summary>A regular and continuing relationship.</summary>
    Regular,
}
