namespace CoProduction.Coding;

/// <summary>What the citizens mean to do to the outcome of the service, judged by intent and not by effect.</summary>
public enum IntendedEffect
{
    /// <summary>They mean to help bring the outcome about, their own included.</summary>
    Positive,

    /// <summary>They mean neither to help nor to harm.</summary>
    Neutral,

    /// <summary>They mean to harm it.</summary>
    Negative,
}
