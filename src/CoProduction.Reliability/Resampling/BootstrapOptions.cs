namespace CoProduction.Reliability;

/// <summary>How a table is resampled.</summary>
/// <remarks>Two are equal when all their parts are.</remarks>
public sealed record BootstrapOptions
{
    /// <summary>How many times the units are drawn anew: from 2 to 1,000,000.</summary>
    /// <value>1,000 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of that range.</exception>
    public int Resamples
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000);
            field = value;
        }
    } = 1_000;

    /// <summary>What the draws start from: the same table, resamples and seed give the same interval on every machine and under every runtime.</summary>
    /// <value>1 by default.</value>
    public ulong Seed { get; init; } = 1;

    /// <summary>The confidence level, between 0 and 1.</summary>
    /// <value>0.95 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public double Level
    {
        get;
        init
        {
            ConfidenceInterval.RequireLevel(value);
            field = value;
        }
    } = 0.95;
}
