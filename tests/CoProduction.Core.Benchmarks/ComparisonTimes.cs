using System.Diagnostics;
using System.Globalization;
using CoProduction.Comparison;
using CoProduction.Definitions;

namespace CoProduction.Benchmarks;

/// <summary>How long it takes to compare all definitions with each other: as the first thing a program does, and once more.</summary>
internal static class ComparisonTimes
{
    public static void Report()
    {
        Print("first, conditions compiled on the way");
        Print("again");
    }

    private static void Print(string which)
    {
        var clock = Stopwatch.StartNew();
        var map = DefinitionMap.Of(DefinitionCatalog.Definitions);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{which}: {clock.Elapsed.TotalMilliseconds:0} ms; {map}"));
    }
}
