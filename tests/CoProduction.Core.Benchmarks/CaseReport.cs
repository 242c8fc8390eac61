using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters.Csv;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace CoProduction.Benchmarks;

/// <summary>One run of BenchmarkDotNet over every published activity, and the medians over the activities.</summary>
internal static class CaseReport
{
    public static void Print()
    {
        // Short and in one process: there are some seven hundred and fifty benchmarks, and what is told is the median of 189 medians.
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default
                .WithToolchain(InProcessEmitToolchain.Instance)
                .WithEvaluateOverhead(false)
                .WithGcForce(false)
                .WithWarmupCount(2)
                .WithIterationCount(7)
                .WithIterationTime(TimeInterval.FromMilliseconds(10)))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Median)
            .AddExporter(CsvExporter.Default)
            .AddLogger(NullLogger.Instance);
        Summary summary = BenchmarkRunner.Run<CaseBenchmarks>(config);
        Dictionary<string, double[]> times = summary.Reports
            .GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''))
            .ToDictionary(
                group => group.Key,
                group => group.Select(report => report.ResultStatistics?.Median / 1_000 ?? throw new InvalidOperationException($"{group.Key}: not measured.")).ToArray());
        double rival = Explanation.Quantile(times.Single(each => each.Key.Contains("least", StringComparison.Ordinal)).Value, 0.5);
        foreach ((string name, double[] each) in times)
        {
            double median = Explanation.Quantile(each, 0.5);
            string ratio = name.Contains("explanation", StringComparison.Ordinal) ? "" : $"; ratio {(median / rival).ToString("F3", CultureInfo.InvariantCulture)}";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: median over {each.Length} activities {median:F2} us, 95th percentile {Explanation.Quantile(each, 0.95):F2} us{ratio}"));
        }
    }
}
