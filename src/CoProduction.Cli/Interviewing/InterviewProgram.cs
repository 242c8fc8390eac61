using System.CommandLine;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Interviewing;

/// <summary>The command that asks of an activity only what still matters, and ends with its classification and its file.</summary>
public static class InterviewProgram
{
    private const string Sample = "dotnet run --project samples/Interview --";

    /// <summary>Runs on the console's own streams, and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <exception cref="ArgumentNullException">The arguments are null.</exception>
    public static int OnConsole(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Run(args, ConsoleStreams.Open());
    }

    /// <summary>Runs on streams of the caller's, and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <remarks>Input that nobody types is read to its end, also where nothing is left to ask.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int Run(
        IReadOnlyList<string> args, TextReader input, TextWriter output, TextWriter error, bool isTerminal = false, bool isTyped = false)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        return Run(args, new ConsoleStreams
        {
            Lines = input, Output = output, Error = error, IsTyped = isTyped || isTerminal, Display = new Display { IsTerminal = isTerminal },
        });
    }

    internal static Command Command(string invocation, ConsoleStreams console) =>
        new InterviewCommand(invocation, request => new Session(request, console).Run());

    private static int Run(IReadOnlyList<string> args, ConsoleStreams console) => CommandRun.Run(CommandRun.Alone(Command(Sample, console)), args, console);
}
