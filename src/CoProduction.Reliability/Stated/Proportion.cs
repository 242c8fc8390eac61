using CoProduction.Literature;

namespace CoProduction.Reliability;

/// <summary>So many of so many, with an interval for the share.</summary>
/// <remarks>An immutable value; two are equal when both counts are.</remarks>
public readonly record struct Proportion
{
    internal Proportion(int count, int total) => (Count, Total) = (count, total);

    /// <summary>Where the interval is published.</summary>
    public static Citation Source => Sources.Wilson;

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>Of how many.</summary>
    public int Total { get; }

    /// <summary>The share, or that there is none of nothing.</summary>
    public Figure Share => Total == 0 ? new Figure(UndefinedReason.NothingRated) : new Figure((double)Count / Total);

    /// <summary>The score interval of Wilson (1927), which stays between 0 and 1 and holds for small numbers too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public ConfidenceInterval Interval(double level = 0.95)
    {
        ConfidenceInterval.RequireLevel(level);
        if (Share.Value is not { } share)
        {
            return new ConfidenceInterval(level, Share, Share);
        }

        double errors = Quantiles.Normal(1 - ((1 - level) / 2));
        double squared = errors * errors / Total;
        double centre = (share + (squared / 2)) / (1 + squared);
        double half = Math.Sqrt((share * (1 - share) * squared) + (squared * squared / 4)) / (1 + squared);
        return new ConfidenceInterval(level, new Figure(Math.Max(0, centre - half)), new Figure(Math.Min(1, centre + half)));
    }

    /// <summary>The counts with the share, as in <c>53 of 60 (0.883, 95 % interval 0.778 to 0.942)</c>.</summary>
    public override string ToString() =>
        $"{Wording.Number(Count)} of {Wording.Number(Total)}" + (Total == 0 ? "" : $" ({Share}, {Interval()})");
}
