using System.Diagnostics;
using System.Globalization;
using CoProduction.Wording;

namespace CoProduction.Cli.Terminal;

/// <summary>How far the work has come, on one line of a terminal, once it takes longer than a second: a bar where the length of what is read is known.</summary>
internal sealed class Progress(TextWriter error, bool isShown, Func<double?>? share = null)
{
    private const int Steps = 20;

    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Wait;
    private int width;

    /// <summary>The line for a number of records, and for how much was read of what there is, from 0 to 1, where that is known.</summary>
    public static string LineOf(long count, double? share)
    {
        string records = $"{Prose.Count(count, "record", "records")} read";
        if (share is not { } part) return records;
        int done = (int)(Math.Clamp(part, 0, 1) * Steps);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', done)}{new string('.', Steps - done)}] {Math.Floor(100 * part),3} %, {records}");
    }

    public void Report(long count)
    {
        if (isShown && watch.Elapsed >= next)
        {
            string line = LineOf(count, share?.Invoke());
            error.Write($"\r{line.PadRight(width)}");
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
