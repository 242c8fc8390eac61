using CoProduction.Literature;

namespace CoProduction.Reliability;

/// <summary>A coefficient's value for a table, with a standard error and an interval from resampling its units.</summary>
/// <remarks>
/// Units are drawn with replacement, as many as there are, with all their ratings; the interval holds the middle of the values of the resamples
/// (the percentile interval of Efron 1979). It takes the units for a sample of many and the coders as given. Immutable, and compared by reference.
/// </remarks>
public sealed class BootstrapEstimate
{
    internal BootstrapEstimate(Coefficient coefficient, Figure value, double[] sorted, BootstrapOptions options)
    {
        Coefficient = coefficient;
        Value = value;
        Options = options;
        DefinedCount = sorted.Length;
        if (!value.IsDefined || sorted.Length < 2)
        {
            Figure none = new(value.Reason ?? UndefinedReason.TooFewResamples);
            StandardError = none;
            Interval = new ConfidenceInterval(options.Level, none, none);
            return;
        }

        double mean = sorted.Average();
        StandardError = new Figure(Math.Sqrt(sorted.Sum(each => (each - mean) * (each - mean)) / (sorted.Length - 1)));
        double tail = (1 - options.Level) / 2;
        Interval = new ConfidenceInterval(
            options.Level, new Figure(Quantiles.OfSorted(sorted, tail)), new Figure(Quantiles.OfSorted(sorted, 1 - tail)));
    }

    /// <summary>Where the interval is published.</summary>
    public static Citation Source => Sources.Efron;

    /// <summary>The coefficient.</summary>
    public Coefficient Coefficient { get; }

    /// <summary>The value for the table itself, or why there is none.</summary>
    public Figure Value { get; }

    /// <summary>The standard deviation of the values of the resamples, or why there is none.</summary>
    public Figure StandardError { get; }

    /// <summary>The interval, or why there is none.</summary>
    public ConfidenceInterval Interval { get; }

    /// <summary>In how many resamples the coefficient was defined: the interval and the standard error are of these alone.</summary>
    public int DefinedCount { get; }

    /// <summary>How the table was resampled.</summary>
    public BootstrapOptions Options { get; }

    /// <summary>The value with its interval, as in <c>Cohen's kappa 0.796, 95 % interval 0.686 to 0.895 (1000 resamples, seed 1)</c>.</summary>
    public override string ToString() => Value.IsDefined
        ? $"{Coefficient} {Value}, {Interval} ({Draws}, seed {Options.Seed})"
        : $"{Coefficient} {Value}";

    private string Draws => DefinedCount == Options.Resamples
        ? Wording.Count(Options.Resamples, "resample")
        : $"defined in {Wording.Number(DefinedCount)} of {Wording.Count(Options.Resamples, "resample")}";
}
