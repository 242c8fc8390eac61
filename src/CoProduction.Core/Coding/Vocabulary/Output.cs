using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>What the activity produces.</summary>
[JsonConverter(typeof(TokenJsonConverter<Output>))]
public enum Output
{
    /// <summary>A service that public bodies provide, fund, commission or regulate.</summary>
    PublicService,

    /// <summary>An outcome the public wants though nobody provides it as a service.</summary>
    PublicOutcome,

    /// <summary>Neither a public service nor an outcome the public wants.</summary>
    Neither,
}
