using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>
/// Bounds that no completion exceeds: the observed disagreement between its least and greatest, the expected one likewise, each as if the other did not matter.
/// </summary>
internal static class OuterBounds
{
    /// <summary>The bounds, or null where every completion leaves the coefficient undefined.</summary>
    public static (double Lower, double Upper)? Of(OpenTable table)
    {
        double[][] least = table.Uses(most: false);
        double[][] most = table.Uses(most: true);
        double[,] near = table.DependsOnUse ? Dissimilarity.Ordinal(least[0]) : table.Difference;
        double[,] far = table.DependsOnUse ? Dissimilarity.Ordinal(most[0]) : table.Difference;
        (double lowest, double highest) = table.ExpectedBetween(least, most, near, far);
        if (highest <= 0)
        {
            return null;
        }

        double observedLeast = table.Observed(table.Patterns.Sum(pattern => pattern.Count * LeastWithin(pattern.Allowed, near)));
        double observedGreatest = table.Observed(table.Patterns.Sum(pattern => pattern.Count * GreatestWithin(pattern.Allowed, far)));
        double lower = lowest > 0 ? Math.Max(table.Floor, 1 - (observedGreatest / lowest)) : table.Floor;
        return (lower, 1 - (observedLeast / highest));
    }

    /// <summary>The sum over ordered pairs of coders of the least difference between categories that both may choose.</summary>
    private static double LeastWithin(ulong[] allowed, double[,] difference) => Within(allowed, difference, Math.Min, double.PositiveInfinity);

    private static double GreatestWithin(ulong[] allowed, double[,] difference) => Within(allowed, difference, Math.Max, 0);

    private static double Within(ulong[] allowed, double[,] difference, Func<double, double, double> choose, double start)
    {
        double sum = 0;
        for (int one = 0; one < allowed.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                double chosen = start;
                for (ulong left = allowed[one]; left != 0; left &= left - 1)
                {
                    for (ulong right = allowed[other]; right != 0; right &= right - 1)
                    {
                        chosen = choose(chosen, difference[BitOperations.TrailingZeroCount(left), BitOperations.TrailingZeroCount(right)]);
                    }
                }

                sum += 2 * chosen;
            }
        }

        return sum;
    }
}
