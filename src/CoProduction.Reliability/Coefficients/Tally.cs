using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>A table made ready for one coefficient: what each coder chose in each pattern as a number, and how far the coders of a pattern differ.</summary>
internal sealed class Tally
{
    public Tally(Coefficient coefficient, RatingTable table)
    {
        Coefficient = coefficient;
        CoderCount = table.Coders.Count;
        OfferedCount = table.Categories.Count;
        bool isSets = coefficient.Kind == CoefficientKind.KrippendorffAlpha && coefficient.Difference is Difference.Jaccard or Difference.Masi;
        ulong[] sets = isSets
            ? [.. table.Patterns.SelectMany(pattern => pattern.Ratings).Where(rating => !rating.IsMissing).Select(rating => rating.Mask).Distinct().Order()]
            : [];
        ValueCount = isSets ? sets.Length : OfferedCount;
        Units = [.. table.Patterns.Select(pattern => pattern.Count)];
        Values =
        [
            .. table.Patterns.Select(pattern => pattern.Ratings.Select(rating =>
                isSets ? (rating.IsMissing ? -1 : Array.BinarySearch(sets, rating.Mask))
                : rating.IsDefinite ? BitOperations.TrailingZeroCount(rating.Mask) : -1).ToArray()),
        ];
        Counts = Array.ConvertAll(Values, CountsOf);
        Raters = Array.ConvertAll(Values, values => values.Count(value => value >= 0));
        if (!DependsOnUse)
        {
            Differences = isSets ? Dissimilarity.BetweenSets(coefficient.Difference, sets)
                : coefficient.Kind == CoefficientKind.KrippendorffAlpha ? Dissimilarity.Between(coefficient.Difference, ValueCount)
                : Dissimilarity.Of(coefficient.Weighting, ValueCount);
            Disagreements = DisagreementsUnder(Differences);
        }
    }

    public Coefficient Coefficient { get; }

    public int CoderCount { get; }

    /// <summary>How many categories coders could choose from.</summary>
    public int OfferedCount { get; }

    /// <summary>How many values there are: the categories, or the sets that were used.</summary>
    public int ValueCount { get; }

    /// <summary>How many units each pattern has.</summary>
    public int[] Units { get; }

    /// <summary>For each pattern and coder the value, or −1 where the rating is missing.</summary>
    public int[][] Values { get; }

    /// <summary>For each pattern and value, how many coders chose it.</summary>
    public double[][] Counts { get; }

    /// <summary>For each pattern, how many coders chose a value.</summary>
    public int[] Raters { get; }

    /// <summary>How far any two values differ, where that does not depend on their use.</summary>
    public double[,] Differences { get; } = new double[0, 0];

    /// <summary>For each pattern the sum of the differences over all ordered pairs of its coders, where these do not depend on the use of values.</summary>
    public double[] Disagreements { get; } = [];

    /// <summary>Whether differences depend on how often each value is used.</summary>
    public bool DependsOnUse => Coefficient.Kind == CoefficientKind.KrippendorffAlpha && Coefficient.Difference == Difference.Ordinal;

    public double[] DisagreementsUnder(double[,] difference) =>
        Array.ConvertAll(Counts, counts => Dissimilarity.Between(difference, counts, counts));

    private double[] CountsOf(int[] values)
    {
        var counts = new double[ValueCount];
        foreach (int value in values.Where(value => value >= 0))
        {
            counts[value]++;
        }

        return counts;
    }
}
