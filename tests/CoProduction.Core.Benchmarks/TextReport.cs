using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CoProduction.Benchmarks;

/// <summary>One run of BenchmarkDotNet over the ways of reading lines, per record and beside a bare pass.</summary>
internal static class TextReport
{
    public static void Print()
    {
        foreach ((string name, double median, double ratio, long bytes) in Rows())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {median / 1_000:F2} us and {bytes} B a record; ratio {ratio:F2}"));
        }
    }

    /// <summary>Each way, in nanoseconds a record, beside the first, and in bytes a record.</summary>
    public static IEnumerable<(string Name, double Median, double Ratio, long Bytes)> Rows()
    {
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(9))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance);
        Summary summary = BenchmarkRunner.Run<TextBenchmarks>(config);
        TextBenchmarks benchmarks = new();
        benchmarks.Prepare();
        double bare = 0;
        foreach (BenchmarkReport report in summary.Reports)
        {
            string name = report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
            double median = report.ResultStatistics?.Median / benchmarks.Records ?? throw new InvalidOperationException($"{name}: not measured.");
            bare = bare == 0 ? median : bare;
            long bytes = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / benchmarks.Records;
            yield return (name, median, median / bare, bytes);
        }
    }
}
