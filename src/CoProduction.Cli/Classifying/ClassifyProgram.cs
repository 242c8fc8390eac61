using System.CommandLine;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Classifying;

/// <summary>The command that reads described activities and says, definition by definition, whether they are co-production.</summary>
public static class ClassifyProgram
{
    private const string Sample = "dotnet run --project samples/Classify --";

    /// <summary>Runs on the console's own streams, and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <exception cref="ArgumentNullException">The arguments are null.</exception>
    public static int OnConsole(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Run(args, ConsoleStreams.Open());
    }

    /// <summary>Runs on streams of the caller's, and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the display is null.</exception>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error, Display? display = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        return Run(args, new ConsoleStreams { Input = input, Output = output, Error = error, Display = display ?? new Display() });
    }

    internal static Command Command(string invocation, ConsoleStreams console) => new ClassifyCommand(invocation, new ClassifyJob(console).Run);

    private static int Run(IReadOnlyList<string> args, ConsoleStreams console) => CommandRun.Run(CommandRun.Alone(Command(Sample, console)), args, console);
}
