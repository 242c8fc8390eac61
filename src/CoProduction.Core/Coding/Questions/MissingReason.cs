using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>Why a question has no answer.</summary>
[JsonConverter(typeof(TokenJsonConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>Nobody asked.</summary>
    NotAsked,

    /// <summary>Somebody asked, and the description does not tell.</summary>
    CannotTell,

    /// <summary>Several coders answered, and differently.</summary>
    CodersDisagree,
}
