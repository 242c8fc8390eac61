using System.Text;

namespace CoProduction.Cli.Terminal;

/// <summary>The streams of the process: always UTF-8, whatever the machine's locale.</summary>
internal sealed class ConsoleStreams
{
    private ConsoleStreams()
    {
    }

    public required Stream Input { get; init; }

    /// <summary>The input read line by line.</summary>
    public TextReader Lines => new StreamReader(Input, Encoding.UTF8);

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public required Display Display { get; init; }

    /// <summary>Whether somebody sits at a terminal, and both types and reads.</summary>
    public static bool IsTerminal => IsTyped && !Console.IsOutputRedirected;

    /// <summary>Whether somebody types the input.</summary>
    public static bool IsTyped => !Console.IsInputRedirected;

    public static ConsoleStreams Open()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
        {
            Console.OutputEncoding = utf8;
        }

        // Not disposed: disposing after a broken pipe would fail a second time.
        return new ConsoleStreams
        {
            Input = Console.OpenStandardInput(),
            Output = new StreamWriter(Console.OpenStandardOutput(), utf8),
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            Display = Display.OfConsole(),
        };
    }
}
