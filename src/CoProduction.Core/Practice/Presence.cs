namespace CoProduction.Practice;

/// <summary>Whether what a checklist's item names is there.</summary>
public enum Presence
{
    /// <summary>What is known does not tell. Never treated as absent.</summary>
    Unknown,

    /// <summary>It is there, whatever the unknown answers are.</summary>
    Present,

    /// <summary>It is not there, whatever the unknown answers are.</summary>
    Absent,
}
