using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Who started the activity.</summary>
[JsonConverter(typeof(TokenJsonConverter<Initiator>))]
public enum Initiator
{
    /// <summary>The citizens' side started it.</summary>
    Citizens,

    /// <summary>The professional side started it.</summary>
    Professionals,

    /// <summary>Both sides started it together.</summary>
    Joint,
}
