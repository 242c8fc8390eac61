using System.CommandLine;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Classifying;

/// <summary>The command that reads described activities and says, definition by definition, whether they are co-production.</summary>
public static class ClassifyProgram
{
    /// <summary>Runs on the console's own streams, and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <exception cref="ArgumentNullException">The arguments are null.</exception>
    public static int OnConsole(IReadOnlyList<string> args)
    {
        ConsoleStreams console = ConsoleStreams.Open();
        return Run(args, console.Input, console.Output, console.Error, console.Display);
    }

    /// <summary>Runs on streams of the caller's, and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the display is null.</exception>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error, Display? display = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        Display shown = display ?? new Display();
        return CommandRun.Run(CommandRun.Alone(Command(input, output, error, shown)), args, output, error, shown);
    }

    internal static Command Command(Stream input, TextWriter output, TextWriter error, Display display) =>
        new ClassifyCommand(new ClassifyJob(input, output, error, display).Run);
}
