using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Literature;

/// <summary>Where a claim about a work was read.</summary>
/// <remarks>There is no default provenance: a citation always states one.</remarks>
[JsonConverter(typeof(TokenJsonConverter<Provenance>))]
public enum Provenance
{
    /// <summary>Read in the work itself.</summary>
    Primary,

    /// <summary>Read in another work, which the citation names.</summary>
    Reported,

    /// <summary>A reconstruction by this library, marked as such wherever it is shown.</summary>
    Reading,
}
