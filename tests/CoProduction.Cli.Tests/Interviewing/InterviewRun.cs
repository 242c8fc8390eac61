using CoProduction.Cli.Interviewing;

namespace CoProduction.Cli.Tests.Interviewing;

/// <summary>Runs the sample in this process, on text in place of the console.</summary>
internal static class InterviewRun
{
    public static readonly string[] BrudneyEngland = ["--definitions", "brudney-england-1983", "--title", "Parents help with homework"];

    public static (int ExitCode, string Output, string Error) Run(string input, params string[] args)
    {
        using StringReader reader = new(input);
        return Run(reader, args);
    }

    public static (int ExitCode, string Output, string Error) Run(TextReader input, params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        int exitCode = InterviewProgram.Run(args, input, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
