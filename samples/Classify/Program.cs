using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Classify;

/// <summary>The console program: reads described activities and says, definition by definition, whether they are co-production.</summary>
public static class Program
{
    /// <summary>Runs on the console's own streams.</summary>
    public static int Main(string[] args)
    {
        // Always UTF-8, whatever the machine's locale. Not disposed: disposing after a broken pipe would fail a second time.
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        StreamWriter output = new(Console.OpenStandardOutput(), utf8);
        StreamWriter error = new(Console.OpenStandardError(), utf8) { AutoFlush = true };
        return Run(args, Console.OpenStandardInput(), output, error, Display.OfConsole());
    }

    /// <summary>Runs on streams of the caller's and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <exception cref="ArgumentNullException">An argument other than the display is null.</exception>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error, Display? display = null)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        (CultureInfo culture, CultureInfo uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            return RunCommand(args, input, output, error, display ?? new Display());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The reader of a pipe may have left, a disk may be full, or the output may be closed.
            error.WriteLine($"classify: {exception.Message}");
            return ExitCodes.NothingRead;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static int RunCommand(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error, Display display)
    {
        Job job = new(input, output, error, display);
        ParseResult parsed = new ClassifyCommand(job.Run, display).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (string message in parsed.Errors.Select(parseError => parseError.Message).Distinct())
            {
                error.WriteLine($"classify: {Line.Single(message)}");
            }

            error.WriteLine("classify: --help shows the usage");
            return ExitCodes.NothingRead;
        }

        int exitCode = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        output.Flush();
        return exitCode;
    }
}
