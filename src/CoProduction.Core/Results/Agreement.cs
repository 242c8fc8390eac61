using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>How far the definitions applied agree on an activity or an initiative.</summary>
[JsonConverter(typeof(TokenJsonConverter<Agreement>))]
public enum Agreement
{
    /// <summary>None counts it where another does not, and at least one is undetermined.</summary>
    Open,

    /// <summary>It counts under every definition.</summary>
    AllCount,

    /// <summary>It counts under none.</summary>
    NoneCounts,

    /// <summary>It counts under at least one and does not under another.</summary>
    Contested,
}
