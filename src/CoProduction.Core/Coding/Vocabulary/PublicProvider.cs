using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Whether the professional side of a service is the state, acts for it, or does neither.</summary>
[JsonConverter(typeof(TokenJsonConverter<PublicProvider>))]
public enum PublicProvider
{
    /// <summary>The state itself, at any level.</summary>
    State,

    /// <summary>Not the state, but acting for it.</summary>
    OnBehalf,

    /// <summary>Neither the state nor acting for it, or no professionals at all.</summary>
    Neither,
}
