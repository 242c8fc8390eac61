using System.Diagnostics;

namespace CoProduction.World.Tests.Cli;

/// <summary>A shell, and in it the tool as a process of its own that can be stopped.</summary>
internal static class Shell
{
    public static bool IsThere => OperatingSystem.IsLinux();

    /// <summary>Runs a line of the shell, in which <c>$TOOL</c> is the command.</summary>
    public static (int ExitCode, string Output, string Error) Run(string line, string folder)
    {
        ProcessStartInfo start = new("sh", ["-c", line.Replace("$TOOL", $"dotnet \"{Started.Tool}\"", StringComparison.Ordinal)])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
