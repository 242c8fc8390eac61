using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;

namespace CoProduction.Cli.Terminal;

/// <summary>Runs a command by its line of arguments: what is wrong with them is told in a sentence each, and no failure shows a stack trace.</summary>
internal static class CommandRun
{
    private const string TraceVariable = "COPRODUCTION_TRACE";

    /// <summary>A command that stands alone has the options for help and for the version that it otherwise inherits.</summary>
    public static Command Alone(Command command)
    {
        command.Add(new HelpOption());
        command.Add(new VersionOption());
        return command;
    }

    public static int Run(Command command, IReadOnlyList<string> args, ConsoleStreams console)
    {
        (CultureInfo culture, CultureInfo uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        string name = NameOf(command);
        try
        {
            return Run(command, args, console, out name);
        }
        catch (Exception exception) when (StandardOutput.HasLostItsReader(exception))
        {
            return ExitCodes.ReaderLeft;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // A disk may be full, or the output may be closed.
            console.Error.WriteLine($"{name}: {Line.Single(exception.Message)}");
            return ExitCodes.NothingDone;
        }
        catch (NotSupportedException exception)
        {
            // A definition may be too large for what is asked of it: it is told which where that is known.
            console.Error.WriteLine($"{name}: {Line.Single(exception.Message)}");
            return ExitCodes.NothingDone;
        }
        catch (Exception exception)
        {
            console.Error.WriteLine(FaultIn(name, exception));
            return ExitCodes.Fault;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static int Run(Command command, IReadOnlyList<string> args, ConsoleStreams console, out string name)
    {
        name = NameOf(command);
        ((HelpAction)command.Options.OfType<HelpOption>().Single().Action!).MaxWidth = console.Display.Width;
        command.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        ParseResult parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        name = NameOf(parsed.CommandResult.Command);
        if (parsed.Errors.Count == 0)
        {
            int exitCode = parsed.Invoke(new InvocationConfiguration
            {
                Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
            });
            console.Output.Flush();
            return exitCode;
        }

        foreach (string message in parsed.Errors.Select(parseError => parseError.Message).Distinct())
        {
            console.Error.WriteLine($"{name}: {Line.Single(message)}");
        }

        console.Error.WriteLine($"{name}: --help shows the usage");
        return ExitCodes.NothingDone;
    }

    private static string NameOf(Command command) => command is RootCommand ? ToolProgram.Name : command.Name;

    /// <summary>What is said of a fault of the program's own; all that is known of it where somebody looks for it.</summary>
    private static string FaultIn(string name, Exception exception) => Environment.GetEnvironmentVariable(TraceVariable) == "1"
        ? $"{name}: {Line.Plain(exception.ToString())}"
        : $"{name}: a fault of this program ({exception.GetType().Name}: {Line.Single(exception.Message)}); to report it, run it again with {TraceVariable}=1 "
            + "and send what it says then, with the command and the file, to where the program is from";
}
