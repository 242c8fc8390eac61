using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>How much say the citizens have in decisions about the service; the members rise in order.</summary>
[JsonConverter(typeof(TokenJsonConverter<Power>))]
public enum Power
{
    /// <summary>Plainly no say.</summary>
    None,

    /// <summary>They are told what was decided.</summary>
    Informed,

    /// <summary>They are asked for views, without a share in the decision.</summary>
    Consulted,

    /// <summary>They can sway some decisions, as far as professionals allow.</summary>
    Influence,

    /// <summary>Citizens and professionals decide together.</summary>
    Shared,

    /// <summary>Citizens decide, and professionals cannot overrule them within the scope.</summary>
    CitizenLed,
}
