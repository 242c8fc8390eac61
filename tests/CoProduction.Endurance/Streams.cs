using System.Diagnostics;
using System.Globalization;

namespace CoProduction.Endurance;

/// <summary>More than the memory holds, through every reader and writer that reads or writes as it goes.</summary>
internal static class Streams
{
    private const long MostGrowth = 8 * 1024 * 1024;

    public static int Run(long bytes, IReadOnlyList<string> only, TextWriter output)
    {
        bool isFlat = true;
        output.WriteLine("| through | bytes | records | s | MB a second | held, at most, KiB |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (Passage passage in Readers.All.Concat(Writers.All).Where(each => only.Count == 0 || only.Contains(each.Name)))
        {
            Memory memory = new();
            var watch = Stopwatch.StartNew();
            (long taken, long records) = passage.Go(bytes, memory);
            isFlat &= memory.Growth <= MostGrowth && taken >= bytes;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {passage.Name} | {taken} | {records} | {watch.Elapsed.TotalSeconds:0.0} | {taken / 1e6 / watch.Elapsed.TotalSeconds:0} | {memory.Growth / 1024} |"));
        }

        output.WriteLine(isFlat ? "What is held does not grow." : "What is held GROWS, or not all was read.");
        return isFlat ? 0 : 1;
    }
}
