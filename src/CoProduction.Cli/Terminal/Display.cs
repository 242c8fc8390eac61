namespace CoProduction.Cli.Terminal;

/// <summary>What the output is shown on. A file or a pipe is 120 columns wide and has no colour, on every machine.</summary>
public sealed record Display
{
    private const int Narrowest = 20;
    private const int NarrowestOfTables = 60;

    /// <summary>The number of columns.</summary>
    /// <value>120 by default.</value>
    public int Width { get; init; } = 120;

    /// <summary>The number of columns for tables, which are never narrower than 60: on less a terminal breaks their lines, and nothing of them is lost.</summary>
    internal int TableWidth => Math.Max(Width, NarrowestOfTables);

    /// <summary>Whether colours may be used.</summary>
    /// <value>False by default.</value>
    public bool HasColour { get; init; }

    /// <summary>Whether there is a terminal, or only a file or a pipe.</summary>
    /// <value>False by default.</value>
    public bool IsTerminal { get; init; }

    /// <summary>The terminal where there is one; colourless where the environment variable NO_COLOR says so.</summary>
    public static Display OfConsole()
    {
        if (Console.IsOutputRedirected)
        {
            return new Display();
        }

        bool colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Display { Width = Math.Max(Console.WindowWidth, Narrowest), HasColour = colour, IsTerminal = true };
    }
}
