using System.Diagnostics;
using System.Text;

namespace CoProduction.Cli.Tests;

/// <summary>The tool run in this process, or as a process of its own that can be stopped.</summary>
internal static class Tool
{
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "CoProduction.Cli.dll");

    public static (int ExitCode, string Output, string Error) Run(string input, params string[] args)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = ToolProgram.Run(args, stream, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a line of the shell, in which <c>$TOOL</c> is the command.</summary>
    public static (int ExitCode, string Output, string Error) Shell(string line, string folder)
    {
        ProcessStartInfo start = new("sh", ["-c", line.Replace("$TOOL", $"dotnet \"{Assembly}\"", StringComparison.Ordinal)])
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
