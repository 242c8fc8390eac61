using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Practice;

/// <summary>The steps of Think Local Act Personal's ladder of participation; the members rise in order.</summary>
[JsonConverter(typeof(TokenJsonConverter<LadderRung>))]
public enum LadderRung
{
    /// <summary>Users are there and have no say.</summary>
    Coercion,

    /// <summary>Users are taught how the service works.</summary>
    Educating,

    /// <summary>Users are told what was decided.</summary>
    Informing,

    /// <summary>Users are asked for views, without power to change anything.</summary>
    Consultation,

    /// <summary>Users can sway some decisions, as far as providers allow.</summary>
    Engagement,

    /// <summary>Users shape the design with real influence and do not see it through.</summary>
    CoDesign,

    /// <summary>Users and professionals share power as equals, from design to delivery.</summary>
    CoProduction,
}
