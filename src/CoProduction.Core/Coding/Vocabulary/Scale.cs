using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Who acts, by number.</summary>
[JsonConverter(typeof(TokenJsonConverter<Scale>))]
public enum Scale
{
    /// <summary>One person or family at a time.</summary>
    Individual,

    /// <summary>Several people together.</summary>
    Group,

    /// <summary>The members of a community at large.</summary>
    Community,
}
