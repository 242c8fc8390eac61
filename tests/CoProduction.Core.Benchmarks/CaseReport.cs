using System.Globalization;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace CoProduction.Benchmarks;

/// <summary>One run of BenchmarkDotNet over every published activity, and the medians over the activities.</summary>
internal static class CaseReport
{
    public static void Print()
    {
        // Short: there are some seven hundred and fifty benchmarks, and what is told is the median of 189 medians.
        ILookup<string, double> times = Measuring
            .Of<CaseBenchmarks>(job => job.WithEvaluateOverhead(false).WithWarmupCount(2).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(10)))
            .ToLookup(each => each.Name, each => each.Nanoseconds / 1_000);
        double rival = times.Single(each => each.Key.Contains("least", StringComparison.Ordinal)).Median();
        foreach (IGrouping<string, double> each in times)
        {
            string ratio = each.Key.Contains("explanation", StringComparison.Ordinal) ? "" : $"; ratio {(each.Median() / rival).ToString("F3", CultureInfo.InvariantCulture)}";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{each.Key}: median over {each.Count()} activities {each.Median():F2} us, 95th percentile {each.Quantile(0.95):F2} us{ratio}"));
        }
    }
}
