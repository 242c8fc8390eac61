using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Who stands on the citizens' side of an activity.</summary>
[JsonConverter(typeof(TokenJsonConverter<Participants>))]
public enum Participants
{
    /// <summary>Nobody: there is no citizens' side.</summary>
    None,

    /// <summary>Individual people, alone or in informal groups.</summary>
    Individuals,

    /// <summary>Organisations: a non-profit, an association, a firm, another public body.</summary>
    Organisations,

    /// <summary>Individual people and organisations, as where people act through their own co-operative.</summary>
    Both,
}
