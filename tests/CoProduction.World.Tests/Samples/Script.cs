using System.Diagnostics;

namespace CoProduction.World.Tests.Samples;

/// <summary>A script, built over this library and run as a process of its own.</summary>
internal static class Script
{
    public static string At(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");

    public static (int ExitCode, string Output, string Error) Run(string name, string input, params string[] arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        (int exitCode, string output, string error) = Started.Ended(new ProcessStartInfo(host, [At(name), .. arguments]), input);
        return (exitCode, output.ReplaceLineEndings("\n"), error.ReplaceLineEndings("\n"));
    }
}
