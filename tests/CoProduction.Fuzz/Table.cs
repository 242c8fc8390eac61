using System.Globalization;

namespace CoProduction.Fuzz;

/// <summary>The tallies as a table.</summary>
internal static class Table
{
    public static void Write(TextWriter output, IEnumerable<(string Name, Tally Tally)> rows)
    {
        output.WriteLine("| reader | inputs | read | refused | bytes | mean ns a byte | most ns a byte | slowest, ms | its bytes |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach ((string name, Tally tally) in rows)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {tally.Read + tally.Refused} | {tally.Read} | {tally.Refused} | {tally.Bytes} | {tally.Total.TotalNanoseconds / Math.Max(1, tally.Bytes):0} | {tally.WorstPerByte:0} | {tally.Slowest.TotalMilliseconds:0.0} | {tally.BytesOfSlowest} |"));
        }
    }
}
