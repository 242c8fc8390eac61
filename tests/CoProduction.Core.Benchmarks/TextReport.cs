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
            double median = report.ResultStatistics?.Median / 1_000 / benchmarks.Records ?? throw new InvalidOperationException($"{name}: not measured.");
            bare = bare == 0 ? median : bare;
            long bytes = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / benchmarks.Records;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {median:F2} us and {bytes} B a record; ratio {median / bare:F2}"));
        }
    }
}
