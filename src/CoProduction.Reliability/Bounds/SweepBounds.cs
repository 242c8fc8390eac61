using System.Numerics;
using System.Runtime.InteropServices;

namespace CoProduction.Reliability;

/// <summary>
/// Goes through the unknown ratings one after another. Of those already chosen, the ones that meet what is still to come in the same way (they are of units and coders that are done with, or of the
/// same one that is not) can be exchanged for each other: only how often each category is among them matters. What cannot become better than the best known is dropped.
/// </summary>
internal sealed class SweepBounds : RatioSearch
{
    /// <summary>The greatest number of categories with which all completions of twelve unknown ratings are gone through, however little is known of them.</summary>
    public const int MostCategories = 8;

    private readonly CellSums sums;
    private readonly Arrangement[] arrangements;
    private (double Observed, double Expected)? last;

    private SweepBounds(OpenCells cells)
        : base(cells)
    {
        sums = new CellSums(cells);
        arrangements = [.. Enumerable.Range(0, cells.Cells.Length + 1).Select(count => Arrangement.Of(cells, count))];
        Steps = Enumerable.Range(0, cells.Cells.Length).Sum(next => StatesAfter(next) * (next + 1) * cells.Cells[next..].Sum(cell => (double)BitOperations.PopCount(cell.Allowed)));
    }

    /// <summary>About the most steps that one way through the ratings takes. It falls as ratings become known.</summary>
    public double Steps { get; }

    /// <summary>The way by units, or by coders: where all completions are gone through, the one on which fewer of either are open, so that more is dropped; else the shorter.</summary>
    public static SweepBounds Of(OpenTable table)
    {
        SweepBounds byUnit = new(new OpenCells(table));
        SweepBounds byCoder = new(new OpenCells(table, isByCoder: true));
        bool isByCoder = table.CategoryCount <= MostCategories
            ? byUnit.Open.Cells.Select(cell => cell.Unit).Distinct().Count() > byUnit.Open.Cells.Select(cell => cell.Group).Distinct().Count()
            : byCoder.Steps < byUnit.Steps;
        return isByCoder ? byCoder : byUnit;
    }

    protected override (double Observed, double Expected) Best(double observed, double expected)
    {
        CellWorths worths = new(sums, observed, expected);
        Way best = WayOf(SumsOf(worths.Climbed()), worths);
        if (last is { } earlier && worths.Of(earlier) > best.Worth)
        {
            best = WayOf(earlier, worths);
        }

        Span<byte> chosen = stackalloc byte[MostCells];
        Dictionary<UInt128, Way> ways = new() { [0] = WayOf(sums.Known, worths) };
        Arrangement before = arrangements[0];
        for (int next = 0; next < Open.Cells.Length; next++)
        {
            Arrangement after = arrangements[next + 1];
            Dictionary<UInt128, Way> longer = new(ways.Count);
            foreach ((UInt128 state, Way way) in ways)
            {
                before.Unpack(state, chosen);
                if (way.Worth + worths.MostToCome(next, before, chosen) <= best.Worth) continue;
                for (int category = 0; category < Open.Table.CategoryCount; category++)
                {
                    if (!Open.Cells[next].Allows(category)) continue;
                    chosen[next] = (byte)category;
                    (double Observed, double Expected) added = sums.Added(next, before, chosen);
                    Way one = new(way.Worth + worths.Of(added), way.Observed + added.Observed, way.Expected + added.Expected);
                    ref Way kept = ref CollectionsMarshal.GetValueRefOrAddDefault(longer, after.Pack(chosen), out bool exists);
                    kept = exists && kept.Worth >= one.Worth ? kept : one;
                }
            }

            (ways, before) = (longer, after);
        }

        best = ways.Values.Append(best).MaxBy(way => way.Worth);
        last = (best.Observed, best.Expected);
        return last.Value;
    }

    protected override (double Observed, double Expected) Some(double observed, double expected) => SumsOf(new CellWorths(sums, observed, expected).Climbed());

    private (double Observed, double Expected) SumsOf(byte[] chosen)
    {
        (double Observed, double Expected) all = sums.Known;
        for (int next = 0; next < chosen.Length; next++)
        {
            (double Observed, double Expected) added = sums.Added(next, arrangements[next], chosen);
            all = (all.Observed + added.Observed, all.Expected + added.Expected);
        }

        return all;
    }

    /// <summary>The most states after so many ratings: for each class of ratings that can be exchanged, how often each category is chosen in it.</summary>
    private double StatesAfter(int count)
    {
        double states = 1;
        foreach (Arrangement.Class alike in arrangements[count].Classes)
        {
            double ordered = 1;
            double unordered = 1;
            int categories = BitOperations.PopCount(alike.Cells.Aggregate(0UL, (all, cell) => all | Open.Cells[cell].Allowed));
            foreach ((int index, int cell) in alike.Cells.Index())
            {
                ordered *= BitOperations.PopCount(Open.Cells[cell].Allowed);
                unordered *= (double)(categories + index) / (index + 1);
            }

            states *= Math.Min(ordered, unordered);
        }

        return states;
    }

    private static Way WayOf((double Observed, double Expected) both, CellWorths worths) => new(worths.Of(both), both.Observed, both.Expected);

    /// <summary>A way to choose some ratings: what it is worth, and both sums of differences.</summary>
    private readonly record struct Way(double Worth, double Observed, double Expected);
}
