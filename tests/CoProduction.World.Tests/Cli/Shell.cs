using System.Diagnostics;

namespace CoProduction.World.Tests.Cli;

/// <summary>A shell, and in it the tool as a process of its own that can be stopped.</summary>
internal static class Shell
{
    public static bool IsThere => OperatingSystem.IsLinux();

    /// <summary>Runs a line of the shell, in which <c>$TOOL</c> is the command.</summary>
    public static (int ExitCode, string Output, string Error) Run(string line, string folder) => Started.Ended(
        new ProcessStartInfo("sh", ["-c", line.Replace("$TOOL", $"dotnet \"{Started.Tool}\"", StringComparison.Ordinal)]) { WorkingDirectory = folder });
}
