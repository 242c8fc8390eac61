using System.Text;

namespace CoProduction.Cli.Terminal;

/// <summary>What a command works on: the console of the process, or streams of a caller's.</summary>
internal sealed class ConsoleStreams
{
    /// <summary>How many letters are held back before they are written.</summary>
    public const int OutputSize = 16 * 1024;

    public Stream Input { get; init; } = Stream.Null;

    /// <summary>The input read line by line.</summary>
    public TextReader Lines
    {
        get => field ??= new StreamReader(Input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        init;
    }

    public required TextWriter Output { get; init; }

    /// <summary>The file that the output goes to, where it is one.</summary>
    public OutputFile? File { get; init; }

    public required TextWriter Error { get; init; }

    public Display Display { get; init; } = new();

    /// <summary>Whether somebody types the input.</summary>
    public bool IsTyped { get; init; }

    /// <summary>Whether somebody sits at a terminal, and both types and reads.</summary>
    public bool IsTerminal => IsTyped && Display.IsTerminal;

    /// <summary>Reads a key, where there is a keyboard and a screen that can be drawn on.</summary>
    public Func<ConsoleKeyInfo>? ReadKey { get; init; }

    /// <summary>Whether standard error is a terminal, so that progress may be shown there.</summary>
    public bool ShowsProgress { get; init; }

    public Stopping Stopping { get; } = new();

    /// <summary>The streams of the process: always UTF-8, whatever the machine's locale.</summary>
    public static ConsoleStreams Open()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        bool hasKeys = !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

        // Not disposed: disposing after a broken pipe would fail a second time.
        ConsoleStreams streams = new()
        {
            Input = StandardInput.Open(),
            Output = new StreamWriter(StandardOutput.Open(), utf8, OutputSize),
            File = OutputFile.Open(),
            Error = new SureWriter(Console.OpenStandardError()),
            Display = Display.OfConsole(),
            IsTyped = !Console.IsInputRedirected,
            ReadKey = hasKeys ? () => Console.ReadKey(intercept: true) : null,
            ShowsProgress = !Console.IsErrorRedirected,
        };
        streams.Stopping.Listen();
        return streams;
    }
}
