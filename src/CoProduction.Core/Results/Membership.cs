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

/// <summary>The word for each, as texts have it.</summary>
internal static class MembershipWords
{
    extension(Membership membership)
    {
        public string Word => membership switch
        {
            Membership.Certainly => "certainly",
            Membership.Not => "not",
            _ => "possibly",
        };
    }
}
