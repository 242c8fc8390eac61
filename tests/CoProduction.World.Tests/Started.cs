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
        ProcessStartInfo start = new("dotnet", [assembly, .. line.Split(' ')]);
        foreach ((string name, string value) in variables) start.Environment[name] = value;
        (int exitCode, string output, string error) = Ended(start);
        return (exitCode, output + error);
    }

    /// <summary>Starts a process, gives it its input where there is one, and returns what it has said when it has ended.</summary>
    public static (int ExitCode, string Output, string Error) Ended(ProcessStartInfo start, string? input = null)
    {
        start.RedirectStandardInput = input is not null;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }

        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
