namespace CoProduction.Coding;

/// <summary>How long the relationship lasts.</summary>
public enum Duration
{
    /// <summary>A single occasion or a brief episode.</summary>
    OneOff,

    /// <summary>A regular and continuing relationship.</summary>
    Regular,
}
