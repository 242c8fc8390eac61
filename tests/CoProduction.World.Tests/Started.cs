using System.Diagnostics;
using System.Reflection;

namespace CoProduction.World.Tests;

/// <summary>A program started as a process of its own.</summary>
internal static class Started
{
    private static readonly string configuration = typeof(Started).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Configuration").Value!;

    /// <summary>The tool.</summary>
    public static string Tool { get; } = Path.Combine(AppContext.BaseDirectory, "CoProduction.Cli.dll");

    /// <summary>A program of the tests, of the same build.</summary>
    public static string Test(string name)
    {
        string tests = AppContext.BaseDirectory;
        while (Path.GetFileName(tests) != "tests") tests = Path.GetDirectoryName(tests)!;
        return Path.Combine(tests, name, "bin", configuration, "net10.0", $"{name}.dll");
    }

    public static (int ExitCode, string Output) Run(string assembly, string line, params (string Name, string Value)[] variables)
    {
        ProcessStartInfo start = new("dotnet", [assembly, .. line.Split(' ')]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in variables) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
