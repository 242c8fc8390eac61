using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Whether a benefit comes of an activity, and whether anybody means it.</summary>
[JsonConverter(typeof(TokenJsonConverter<BenefitIntent>))]
public enum BenefitIntent
{
    /// <summary>Somebody benefits, and it is meant.</summary>
    Intended,

    /// <summary>Somebody benefits, though nobody means it.</summary>
    Unintended,

    /// <summary>Nobody benefits.</summary>
    None,
}
