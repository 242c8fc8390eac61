namespace CoProduction.Benchmarks;

/// <summary>What is told of times that were measured several times.</summary>
internal static class Quantiles
{
    /// <summary>The time in the middle.</summary>
    public static double Median(this IEnumerable<double> times) => times.Quantile(0.5);

    /// <summary>The time that a share of all does not exceed.</summary>
    public static double Quantile(this IEnumerable<double> times, double share)
    {
        double[] all = [.. times.Order()];
        return all[(int)(share * (all.Length - 1))];
    }
}
