using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CoProduction.Benchmarks;

/// <summary>What a first classification adds to a process: programs of their own, published and started again and again beside empty ones.</summary>
internal static class Startup
{
    private const int Runs = 21;

    public static void Report()
    {
        string folder = Directory.CreateTempSubdirectory("start-").FullName;
        try
        {
            foreach ((string way, string called) in new[] { ("native", "native"), ("jit", "JIT"), ("ahead", "JIT, compiled ahead (ReadyToRun)") })
            {
                string empty = Publish("Empty", way, folder);
                string first = Publish("First", way, folder);
                (double emptyTime, double firstTime) = Medians(empty, first);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{called}: empty {emptyTime:F1} ms, first classification {firstTime:F1} ms, {firstTime - emptyTime:F1} ms more"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Publish(string name, string way, string folder)
    {
        string target = Path.Combine(folder, way, name);
        string project = Path.Combine(ProjectFolder.Find(), "StartPrograms", name);
        ProcessStartInfo start = new("dotnet", [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, $"-p:Way={way}", "-o", target, "-v", "q", "-nologo",
        ]);
        Run(start);
        return Path.Combine(target, OperatingSystem.IsWindows() ? $"{name}.exe" : name);
    }

    /// <summary>The medians of whole processes in milliseconds, one run of each in turn, so that both have the same company; the first runs do not count.</summary>
    private static (double Empty, double First) Medians(string empty, string first)
    {
        Run(new(empty));
        Run(new(first));
        (double Empty, double First)[] times = [.. Enumerable.Range(0, Runs).Select(_ => (Run(new(empty)), Run(new(first))))];
        return (times.Select(time => time.Empty).Median(), times.Select(time => time.First).Median());
    }

    private static double Run(ProcessStartInfo start)
    {
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' does not start.");
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(begin).TotalMilliseconds
            : throw new InvalidOperationException($"'{start.FileName}' ended with {process.ExitCode}.");
    }
}
