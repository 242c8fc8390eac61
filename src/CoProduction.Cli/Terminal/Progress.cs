using System.Diagnostics;

namespace CoProduction.Cli.Terminal;

/// <summary>How far the work has come, on one line of a terminal, once it takes longer than a second.</summary>
internal sealed class Progress(TextWriter error, bool isShown)
{
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Wait;
    private int width;

    public void Report(long count)
    {
        if (isShown && watch.Elapsed >= next)
        {
            string line = $"{Words.Number(count)} records read";
            error.Write($"\r{line}");
            width = line.Length;
            next = watch.Elapsed + Pace;
        }
    }

    /// <summary>Clears the line for what is said next.</summary>
    public void Clear()
    {
        if (width > 0)
        {
            error.Write($"\r{new string(' ', width)}\r");
            width = 0;
        }
    }
}
