using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>How grave a problem is.</summary>
[JsonConverter(typeof(TokenJsonConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>It must be put right: what was described cannot be read, or cannot be true.</summary>
    Error,

    /// <summary>It is suspicious, and may be meant so.</summary>
    Warning,

    /// <summary>It is only to be noted.</summary>
    Note,
}
