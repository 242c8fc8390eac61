using System.Diagnostics;
using System.Globalization;
using CoProduction.Fuzz.Readers;

namespace CoProduction.Fuzz;

/// <summary>Inputs as large as a reader takes, each of one thing again and again, and an eighth of each before: whether time grows with the bytes, and no faster.</summary>
internal sealed class HeavyRun(IReadOnlyList<Reader> readers, int bytes, TextWriter output)
{
    /// <summary>A second may take so many bytes at the least.</summary>
    private const double PerSecond = 1_000_000;

    /// <summary>Eight times the bytes may take so many times as long: what grows with their square takes 64.</summary>
    private const int MostGrowth = 16;

    /// <summary>Reads all, prints a line for each, and returns 1 where something is wrong.</summary>
    public int Run()
    {
        int wrong = 0;
        int count = 0;
        output.WriteLine("| reader | of what | bytes | an eighth, ms | whole, ms | growth |");
        output.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (Reader reader in readers)
        {
            foreach ((string name, Func<int, byte[]> make) in HeavyInputs.Of(reader.Name))
            {
                count++;
                reader.Read(make(2000));
                TimeSpan eighth = Time(reader, make(bytes / 8), out string? flaw);
                byte[] input = make(bytes);
                TimeSpan whole = eighth > 3 * Limits.Longest ? TimeSpan.MaxValue : Time(reader, input, out flaw);
                bool isSlow = whole > Limits.Longest * Math.Max(1, bytes / PerSecond) || (whole > Limits.Longest / 2 && whole > eighth * MostGrowth);
                if (isSlow || flaw is not null) wrong++;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {reader.Name} | {name} | {input.Length} | {eighth.TotalMilliseconds:0} | {(whole == TimeSpan.MaxValue ? -1 : whole.TotalMilliseconds):0} | {whole / eighth:0.0} |{(isSlow ? " SLOW" : "")}{(flaw is null ? "" : $" WRONG {flaw}")}"));
                output.Flush();
            }
        }

        output.WriteLine($"{count} inputs, {wrong} with something wrong");
        return wrong == 0 ? 0 : 1;
    }

    private static TimeSpan Time(Reader reader, byte[] input, out string? flaw)
    {
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.UserTime;
        long start = Stopwatch.GetTimestamp();
        try
        {
            Reading reading = reader.Read(input);
            flaw = Documented.Flaw(isRead: true, reading.Problems);
        }
        catch (Exception exception)
        {
            flaw = string.Join(' ', exception.ToString().Split('\n').Take(3));
        }

        return new[] { Stopwatch.GetElapsedTime(start), Environment.CpuUsage.UserTime - before }.Min();
    }
}
