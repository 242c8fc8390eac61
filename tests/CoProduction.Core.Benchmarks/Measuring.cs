using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace CoProduction.Benchmarks;

/// <summary>The one way in which all is measured that takes less than a second: by BenchmarkDotNet, in this process.</summary>
/// <remarks>A process for each benchmark, which is its ordinary way, would have to be built and would load all data anew. What is told is the median of nine iterations.</remarks>
internal static class Measuring
{
    /// <summary>The benchmarks of a class in the order in which they are written, for each of its parameters.</summary>
    /// <param name="change">What is other than usual.</param>
    /// <param name="parameters">The only parameters that are wanted, where not all are.</param>
    /// <exception cref="InvalidOperationException">A benchmark could not be measured, as where its outputs are not those of the others.</exception>
    public static IReadOnlyList<Measured> Of<T>(Func<Job, Job>? change = null, string? parameters = null)
    {
        Job usual = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithGcForce(false)
            .WithWarmupCount(10)
            .WithIterationCount(9)
            .WithIterationTime(TimeInterval.FromMilliseconds(150));
        AccumulationLogger log = new();
        Summary summary = BenchmarkRunner.Run<T>(ManualConfig.CreateEmpty()
            .AddJob(change is null ? usual : change(usual))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddFilter(new SimpleFilter(each => parameters is null || ParametersOf(each) == parameters))
            .AddLogger(log));
        return [.. summary.Reports.Select(report => Of(report, log))];
    }

    private static Measured Of(BenchmarkReport report, AccumulationLogger log)
    {
        string name = report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');
        double median = report.ResultStatistics?.Median ?? throw new InvalidOperationException($"{name}: not measured.\n{log.GetLog()}");
        return new(name, ParametersOf(report.BenchmarkCase), median, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
    }

    private static string ParametersOf(BenchmarkCase each) => string.Join(", ", each.Parameters.Items.Select(item => Convert.ToString(item.Value, CultureInfo.InvariantCulture)));
}
