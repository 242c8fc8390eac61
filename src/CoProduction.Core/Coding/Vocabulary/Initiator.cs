namespace CoProduction.Coding;

/// <summary>Who started the activity.</summary>
public enum Initiator
{
    /// <summary>The citizens' side started it.</summary>
    Citizens,

    /// <summary>The professional side started it.</summary>
    Professionals,

    /// <summary>Both sides started it together.</summary>
    Joint,
}
