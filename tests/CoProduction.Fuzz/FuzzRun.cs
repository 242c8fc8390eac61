using System.Diagnostics;
using System.Globalization;
using CoProduction.Fuzz.Readers;

namespace CoProduction.Fuzz;

/// <summary>Inputs one after another, each to a reader; first those that something was once wrong with.</summary>
internal sealed class FuzzRun(IReadOnlyList<Reader> readers, int seed, TextWriter output)
{
    private const int MostFound = 20;

    // A reader of a larger share stands in the turn more often.
    private readonly Reader[] turns = [.. readers.SelectMany(reader => Enumerable.Range(0, reader.Share).Select(turn => (Reader: reader, Place: (turn + 0.5) / reader.Share))).OrderBy(each => each.Place).Select(each => each.Reader)];
    private readonly Dictionary<Reader, Tally> tallies = readers.ToDictionary(reader => reader, _ => new Tally());
    private readonly Dictionary<string, int> kinds = [];
    private int found;

    public long First { get; init; }

    public long Count { get; init; }

    /// <summary>How long it may take; without an end by default.</summary>
    public TimeSpan? Longest { get; init; }

    public string? Folder { get; init; }

    /// <summary>Reads all, prints a table, and returns 1 where something is wrong.</summary>
    public int Run()
    {
        var watch = Stopwatch.StartNew();
        foreach (Reader reader in readers)
        {
            // What is compiled and looked up once is no part of the time that an input takes.
            foreach (byte[] text in reader.Seeds) Try(reader, text, "a seed", -1);
            foreach ((string name, byte[] input) in SeedFiles.OnceWrong(reader.Name)) Try(reader, input, name, -1);
            tallies[reader] = new Tally();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seeds, and what once went wrong: {found} with something wrong, {watch.Elapsed.TotalSeconds:0} s"));

        long number = First;
        for (; number < First + Count && kinds.Count < MostFound && !(watch.Elapsed > Longest); number++)
        {
            Reader reader = turns[number % turns.Length];
            Try(reader, reader.Input(seed, number), string.Create(CultureInfo.InvariantCulture, $"--reader {reader.Name} --seed {seed}"), number);
        }

        Table.Write(output, readers.Select(reader => (reader.Name, tallies[reader])));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{number - First} inputs of seed {seed} from number {First} on, {readers.Count} readers, {watch.Elapsed.TotalSeconds:0} s: {found} with something wrong, {tallies.Values.Count(tally => tally.Slowest > Limits.Longest)} readers over {Limits.Longest.TotalSeconds} s"));
        return found == 0 ? 0 : 1;
    }

    private void Try(Reader reader, byte[] input, string what, long number)
    {
        Random random = Reader.RandomOf(seed + 1, number);
        string? flaw;
        try
        {
            long start = Stopwatch.GetTimestamp();
            Reading reading = reader.Read(input);
            TimeSpan taken = Stopwatch.GetElapsedTime(start);
            if (taken > Limits.Longest || tallies[reader].IsRecord(input, taken)) taken = ShortestOf(reader, input, taken);
            tallies[reader].Add(input, reading.IsRead, taken);
            flaw = taken > Limits.Longest ? string.Create(CultureInfo.InvariantCulture, $"it took {taken.TotalSeconds:0.00} s") : reader.Flaw(input, reading, random);
        }
        catch (Exception exception)
        {
            flaw = exception.ToString();
        }

        if (flaw is not null) Report(reader, input, what, number, flaw);
    }

    /// <summary>Another program may have had the machine, or memory was being tidied up: what took longest so far is tried again, and the shortest time counts, of the clock or of the processor.</summary>
    private static TimeSpan ShortestOf(Reader reader, byte[] input, TimeSpan taken)
    {
        for (int turn = 0; turn < 3; turn++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            reader.Read(input);
            TimeSpan clock = Stopwatch.GetElapsedTime(start);
            TimeSpan processor = Environment.CpuUsage.TotalTime - before;
            taken = new[] { taken, clock, processor > TimeSpan.Zero ? processor : clock }.Min();
        }

        return taken;
    }

    private void Report(Reader reader, byte[] input, string what, long number, string flaw)
    {
        found++;

        // Of a kind the first is told, with where it was; the rest are counted.
        string kind = $"{reader.Name}: {string.Join('\n', flaw.Split('\n').Take(4))}";
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        if (kinds[kind] > 1) return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"WRONG {what}, number {number}, {input.Length} bytes: {kind}"));
        if (Folder is null) return;
        Directory.CreateDirectory(Path.Combine(Folder, reader.Name));
        File.WriteAllBytes(Path.Combine(Folder, reader.Name, string.Create(CultureInfo.InvariantCulture, $"{seed}-{number}")), input);
    }
}
