namespace CoProduction.Coding;

/// <summary>Whether the citizens act or merely receive.</summary>
public enum Behaviour
{
    /// <summary>The citizens act.</summary>
    Active,

    /// <summary>The citizens merely receive, attend or undergo.</summary>
    Passive,
}
