using System.Diagnostics;
using System.Globalization;
using CoProduction.Reliability;

namespace CoProduction.Benchmarks;

/// <summary>How long intervals by resampling take: 1,000 resamples of 100,000 activities that two coders coded under one question of six answers.</summary>
internal static class AgreementTimes
{
    private const int Activities = 100_000;

    public static void Report()
    {
        RatingTable table = new(["Ana", "Ben"], Enumerable.Range(0, 6).Select(answer => $"answer {answer}"), Units());
        foreach (Coefficient coefficient in new[]
        {
            Coefficient.KrippendorffAlpha, Coefficient.KrippendorffAlpha.With(Difference.Ordinal), Coefficient.CohenKappa, Coefficient.GwetAC,
        })
        {
            var clock = Stopwatch.StartNew();
            BootstrapEstimate estimate = coefficient.Bootstrap(table);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalMilliseconds:0} ms: {table}; {estimate}"));
        }
    }

    /// <summary>Coders who agree on four activities of five, one rating in ten missing, the same in every run.</summary>
    private static IEnumerable<IReadOnlyList<Rating>> Units()
    {
        ulong state = 1;
        for (int unit = 0; unit < Activities; unit++)
        {
            int first = Next(6);
            int second = Next(5) > 0 ? first : Next(6);
            yield return [Next(10) == 0 ? Rating.Missing : Rating.Of(first), Next(10) == 0 ? Rating.Missing : Rating.Of(second)];
        }

        int Next(int bound)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            return (int)((state >> 33) % (ulong)bound);
        }
    }
}
