namespace CoProduction.Reliability;

/// <summary>A confidence interval, or the reason why there is none.</summary>
/// <remarks>An immutable value; two are equal when all their parts are.</remarks>
public readonly record struct ConfidenceInterval
{
    internal ConfidenceInterval(double level, Figure lower, Figure upper) => (Level, Lower, Upper) = (level, lower, upper);

    /// <summary>The confidence level, between 0 and 1.</summary>
    public double Level { get; }

    /// <summary>The lower end, or why there is none.</summary>
    public Figure Lower { get; }

    /// <summary>The upper end, or why there is none.</summary>
    public Figure Upper { get; }

    /// <summary>The interval, as in <c>95 % interval 0.420 to 1.000</c>.</summary>
    public override string ToString() =>
        $"{Wording.Percent(Level)} interval {(Lower.IsDefined ? $"{Lower} to {Upper}" : Lower.ToString())}";

    internal static void RequireLevel(double level)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A confidence level lies between 0 and 1.");
        }
    }
}
