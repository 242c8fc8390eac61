using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Practice;

/// <summary>Whether what a checklist's item names is there.</summary>
[JsonConverter(typeof(TokenJsonConverter<Presence>))]
public enum Presence
{
    /// <summary>What is known does not tell. Never treated as absent.</summary>
    Unknown,

    /// <summary>It is there, whatever the unknown answers are.</summary>
    Present,

    /// <summary>It is not there, whatever the unknown answers are.</summary>
    Absent,
}

/// <summary>The word for each, as texts have it.</summary>
internal static class PresenceWords
{
    extension(Presence presence)
    {
        public string Word => presence switch
        {
            Presence.Present => "present",
            Presence.Absent => "absent",
            _ => "unknown",
        };
    }
}
