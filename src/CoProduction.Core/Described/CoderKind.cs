using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>What gave the answers of a coding.</summary>
[JsonConverter(typeof(TokenJsonConverter<CoderKind>))]
public enum CoderKind
{
    /// <summary>Somebody who read the description.</summary>
    Person,

    /// <summary>A language model or another program that read the description.</summary>
    Model,

    /// <summary>The implications of a questionnaire, from the answers of others.</summary>
    Implication,

    /// <summary>A rule that makes one coding of several, such as a majority.</summary>
    Rule,
}
