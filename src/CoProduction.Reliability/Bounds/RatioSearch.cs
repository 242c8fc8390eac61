namespace CoProduction.Reliability;

/// <summary>
/// Exact bounds of 1 − observed / expected: whichever completion makes observed − ratio · expected best has a better ratio than the one assumed, until there is
/// none (the method of Dinkelbach). What differs is how that completion is found.
/// </summary>
internal abstract class RatioSearch(OpenCells cells)
{
    /// <summary>The greatest number of unknown ratings that are gone through one by one.</summary>
    public const int MostCells = 12;

    private const double Better = 1e-14;

    protected OpenCells Open => cells;

    /// <summary>The bounds over the completions for which the coefficient is defined, or null where there is none.</summary>
    public (double Lower, double Upper)? Find()
    {
        // Wherever some completion uses two categories, this one does.
        double? any = Shares(Some(0, cells.ExpectedScale < 0 ? -1 : 1));
        return any is { } ratio ? (1 - Extreme(ratio, 1), 1 - Extreme(ratio, -1)) : null;
    }

    /// <summary>The sums of differences, observed and expected, of a completion for which so much of the one and so much of the other is greatest.</summary>
    protected abstract (double Observed, double Expected) Best(double observed, double expected);

    /// <summary>The same of a completion that no change of one rating makes better.</summary>
    protected abstract (double Observed, double Expected) Some(double observed, double expected);

    /// <summary>The greatest ratio, or with −1 the least, from that of some completion.</summary>
    private double Extreme(double ratio, int sign)
    {
        while (Shares(Best(sign * cells.ObservedScale, -sign * ratio * cells.ExpectedScale)) is { } next && sign * (next - ratio) > Better * Math.Max(1, Math.Abs(ratio)))
        {
            ratio = next;
        }

        return ratio;
    }

    private double? Shares((double Observed, double Expected) sums) =>
        cells.ExpectedStart + (cells.ExpectedScale * sums.Expected) is > 0 and var expected ? cells.ObservedScale * sums.Observed / expected : null;
}
