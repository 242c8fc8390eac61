namespace CoProduction.Validation;

/// <summary>The greatest sizes that validation lets pass in an initiative; its texts have the limits of <see cref="ActivityLimits"/>.</summary>
public static class InitiativeLimits
{
    /// <summary>The greatest number of activities.</summary>
    public const int Activities = 1_000;
}
