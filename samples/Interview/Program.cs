using System.CommandLine;
using System.Globalization;
using System.Text;

namespace InterviewSample;

/// <summary>The console program: asks of an activity only what still matters, and ends with its classification and its file.</summary>
public static class Program
{
    /// <summary>Runs on the console's own streams.</summary>
    public static int Main(string[] args)
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        using StreamReader input = new(Console.OpenStandardInput(), utf8);
        using StreamWriter output = new(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        using StreamWriter error = new(Console.OpenStandardError(), utf8) { AutoFlush = true };
        bool isTerminal = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        return Run(args, input, output, error, isTerminal, isTyped: !Console.IsInputRedirected);
    }

    /// <summary>Runs on streams of the caller's and returns the exit code, one of <see cref="ExitCodes"/>.</summary>
    /// <remarks>Input that nobody types is read to its end, also where nothing is left to ask.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int Run(
        IReadOnlyList<string> args, TextReader input, TextWriter output, TextWriter error, bool isTerminal = false, bool isTyped = false)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            InterviewCommand command = new((request) => new Session(request, input, new Screen(output, isTerminal), error, isTyped).Run());
            ParseResult parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count == 0)
            {
                return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            }

            foreach (string message in parsed.Errors.Select(each => each.Message).Distinct())
            {
                error.WriteLine($"interview: {message}");
            }

            return ExitCodes.NotBegun;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"interview: {exception.Message}");
            return ExitCodes.NotBegun;
        }
    }
}
