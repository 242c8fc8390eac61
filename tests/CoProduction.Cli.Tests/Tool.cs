using System.Text;

namespace CoProduction.Cli.Tests;

/// <summary>The tool run in this process; as one of its own it is run by the tests of the world.</summary>
internal static class Tool
{
    public static (int ExitCode, string Output, string Error) Run(string input, params string[] args)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = ToolProgram.Run(args, stream, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
