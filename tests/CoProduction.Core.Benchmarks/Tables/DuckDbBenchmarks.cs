using BenchmarkDotNet.Attributes;
using CoProduction.Benchmarks.Rivals;

namespace CoProduction.Benchmarks.Tables;

/// <summary>Counts of the activities that each definition holds for, by DuckDB in its memory and on one thread.</summary>
public class DuckDbBenchmarks
{
    private const int PlanesAgain = 100;
    private const int BooleansAgain = 10;

    private static readonly DuckDbRival Rival = new(ColumnBenchmarks.Few);

    private Func<long[]> counted = () => [];

    [GlobalSetup(Target = nameof(OfPlanes))]
    public void PreparePlanes() => Prepare(Rival.OfPlanes(PlanesAgain), PlanesAgain);

    [Benchmark(OperationsPerInvoke = ColumnBenchmarks.Drawn * PlanesAgain, Description = "DuckDB on planes of bits, 10,240,000 activities")]
    public long[] OfPlanes() => counted();

    [GlobalSetup(Target = nameof(OfBooleans))]
    public void PrepareBooleans() => Prepare(Rival.OfBooleans(BooleansAgain), BooleansAgain);

    [Benchmark(OperationsPerInvoke = ColumnBenchmarks.Drawn * BooleansAgain, Description = "DuckDB on Boolean columns, 1,024,000 activities")]
    public long[] OfBooleans() => counted();

    private void Prepare(Func<long[]> query, int again)
    {
        counted = query;
        if (!counted().SequenceEqual(ColumnBenchmarks.Met.Select(count => count * again)))
        {
            throw new InvalidOperationException("DuckDB does not count what one activity after another counts.");
        }
    }
}
