using System.Diagnostics;
using System.Globalization;
using CoProduction.Coding;

namespace CoProduction.Benchmarks;

/// <summary>What the first verdicts cost in a process that has done nothing yet: run it in a fresh process each time.</summary>
internal static class Startup
{
    public static void Report()
    {
        long start = Stopwatch.GetTimestamp();
        Classifier classifier = Classifier.Default;
        TimeSpan loading = Stopwatch.GetElapsedTime(start);

        start = Stopwatch.GetTimestamp();
        var verdicts = new Verdict[classifier.Definitions.Count];
        classifier.Assess(Answers.Unknown, verdicts);
        TimeSpan compiling = Stopwatch.GetElapsedTime(start);

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"loading the catalogue {loading.TotalMilliseconds:F1} ms, compiling {verdicts.Length} definitions {compiling.TotalMilliseconds:F1} ms"));
    }
}
