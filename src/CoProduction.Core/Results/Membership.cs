using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>How surely an activity belongs to a kind.</summary>
[JsonConverter(typeof(TokenJsonConverter<Membership>))]
public enum Membership
{
    /// <summary>What is known does not decide.</summary>
    Possibly,

    /// <summary>Every completion of the unknown answers belongs to the kind.</summary>
    Certainly,

    /// <summary>No completion of the unknown answers belongs to the kind.</summary>
    Not,
}
