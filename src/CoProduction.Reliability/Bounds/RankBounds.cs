using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>
/// Exact bounds where differences depend on use, by every completion. The ordinal difference of two categories is the square of how far their middle ranks lie apart, so that a
/// completion is measured in one walk over the categories and one over the units. Ratings of a unit that may be the same can be exchanged, and are chosen in order.
/// </summary>
internal sealed class RankBounds
{
    private readonly OpenTable table;
    private readonly (int[] Categories, int Count)[] units;
    private readonly List<Cell> cells = [];
    private readonly double[] uses;
    private readonly double[] ranks;
    private (double Lower, double Upper)? bounds;

    public RankBounds(OpenTable table)
    {
        this.table = table;
        uses = table.Uses(most: false)[0];
        ranks = new double[table.CategoryCount];
        List<(int[] Categories, int Count)> all = [];
        foreach ((ulong[] allowed, int count) in table.Patterns)
        {
            int[] known = Array.ConvertAll(allowed, one => OpenTable.IsDefinite(one) ? BitOperations.TrailingZeroCount(one) : -1);
            if (!known.Contains(-1))
            {
                all.Add((known, count));
                continue;
            }

            for (int unit = 0; unit < count; unit++)
            {
                all.Add(([.. known], 1));
                cells.AddRange(CellsOf(allowed, all.Count - 1, cells.Count));
            }
        }

        units = [.. all];
    }

    /// <summary>About how many steps it takes to go through all completions. It falls as ratings become known.</summary>
    public static double StepsOf(OpenTable table)
    {
        double ways = 1;
        foreach ((ulong[] allowed, int count) in table.Patterns)
        {
            foreach (IGrouping<ulong, ulong> alike in allowed.Where(one => !OpenTable.IsDefinite(one)).GroupBy(one => one))
            {
                ways *= Math.Pow(WaysOf(BitOperations.PopCount(alike.Key), alike.Count()), count);
            }
        }

        return ways * (table.CategoryCount + ((double)table.Patterns.Length * table.CoderCount));
    }

    /// <summary>The bounds over the completions for which the coefficient is defined, or null where there is none.</summary>
    public (double Lower, double Upper)? Find()
    {
        bounds = null;
        Choose(0);
        return bounds;
    }

    /// <summary>How many sets of so many there are, each of some categories, that are again and again the same.</summary>
    private static double WaysOf(int categories, int number)
    {
        double ways = 1;
        for (int index = 1; index <= number; index++) ways *= (double)(categories + index - 1) / index;
        return ways;
    }

    private static IEnumerable<Cell> CellsOf(ulong[] allowed, int unit, int before)
    {
        int[] open = [.. Enumerable.Range(0, allowed.Length).Where(coder => !OpenTable.IsDefinite(allowed[coder])).OrderBy(coder => allowed[coder])];
        foreach ((int index, int coder) in open.Index())
        {
            bool isAlike = index > 0 && allowed[open[index - 1]] == allowed[coder];
            yield return new Cell(unit, coder, allowed[coder], isAlike ? before + index - 1 : -1);
        }
    }

    private void Choose(int next)
    {
        if (next == cells.Count)
        {
            Measure();
            return;
        }

        Cell cell = cells[next];
        int least = cell.Alike < 0 ? 0 : units[cell.Unit].Categories[cells[cell.Alike].Coder];
        for (int category = least; category < ranks.Length; category++)
        {
            if ((cell.Allowed >> category & 1) == 0) continue;
            units[cell.Unit].Categories[cell.Coder] = category;
            uses[category]++;
            Choose(next + 1);
            uses[category]--;
        }
    }

    private void Measure()
    {
        double below = 0;
        Sums whole = default;
        for (int category = 0; category < ranks.Length; category++)
        {
            ranks[category] = below + (uses[category] / 2);
            below += uses[category];
            whole = whole.With(ranks[category], uses[category]);
        }

        double expected = table.ExpectedOf(whole.Differences(below));
        if (expected <= 0) return;
        double within = 0;
        foreach ((int[] categories, int count) in units)
        {
            Sums unit = default;
            foreach (int category in categories) unit = unit.With(ranks[category], 1);
            within += count * unit.Differences(categories.Length);
        }

        double value = 1 - (table.Observed(within) / expected);
        bounds = bounds is { } before ? (Math.Min(before.Lower, value), Math.Max(before.Upper, value)) : (value, value);
    }

    /// <summary>The sum of ranks and that of their squares.</summary>
    private readonly record struct Sums(double Plain, double Squared)
    {
        public Sums With(double rank, double count) => new(Plain + (count * rank), Squared + (count * rank * rank));

        /// <summary>The sum of the squared differences of all ordered pairs of so many.</summary>
        public double Differences(double count) => 2 * ((count * Squared) - (Plain * Plain));
    }

    /// <summary>An unknown rating, and the place of the one before it that it can be exchanged with, or −1.</summary>
    private sealed record Cell(int Unit, int Coder, ulong Allowed, int Alike);
}
