using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>
/// Goes through the categories in order, and for each through every set of unknown ratings that may be of it: for differences that are the same between any two categories, or that grow
/// evenly, what a category adds depends on the set alone, and what lies between it and the next on those up to it. It takes 3ⁿ steps a category, whatever the coders and units.
/// </summary>
internal sealed class SubsetBounds : RatioSearch
{
    private readonly int categories;
    private readonly int subsets;
    private readonly (double Observed, double Expected)[][] parts;
    private readonly (double Observed, double Expected)[][] cuts;
    private readonly double observedStart;
    private readonly double expectedStart;
    private readonly int[] allowing;

    public SubsetBounds(OpenCells cells)
        : base(cells)
    {
        OpenTable table = cells.Table;
        categories = table.CategoryCount;
        subsets = 1 << cells.Cells.Length;
        bool isEven = table.Steps == DifferenceSteps.Even;
        bool isEvenExpected = isEven && table.Kind != CoefficientKind.GwetAC;
        allowing = [.. Enumerable.Range(0, categories).Select(category => SetOf(cell => cell.Allows(category)))];
        double ratings = (double)table.UnitCount * table.CoderCount;
        observedStart = cells.ObservedInClosed + (isEven ? 0 : (double)cells.KnownInUnits.Length * table.CoderCount * table.CoderCount);
        expectedStart = isEvenExpected ? 0 : ratings * ratings - (table.GroupCount > 1 ? ratings * table.UnitCount : 0);
        Counter counter = new(this);
        parts = new (double, double)[categories][];
        cuts = new (double, double)[categories][];
        for (int category = 0; category < categories; category++)
        {
            parts[category] = Sums(set => (isEven ? 0 : counter.AlikeInUnits(set), isEvenExpected ? 0 : counter.AlikeInUses(set)), counter, category, upTo: false);
            cuts[category] = isEven && category < categories - 1
                ? Sums(set => (counter.CutInUnits(set), isEvenExpected ? counter.CutInUses(set) : 0), counter, category, upTo: true)
                : [];
        }
    }

    /// <summary>Whether the differences of a table are such that sets of ratings are all that matters.</summary>
    public static bool Suits(OpenTable table) => !table.DependsOnUse && table.Steps is DifferenceSteps.Alike or DifferenceSteps.Even;

    protected override (double Observed, double Expected) Best(double observed, double expected)
    {
        double[] best = new double[subsets];
        Array.Fill(best, double.NegativeInfinity);
        best[0] = 0;
        var chosen = new int[categories][];
        for (int category = 0; category < categories; category++)
        {
            double[] worth = Array.ConvertAll(parts[category], part => (observed * part.Observed) + (expected * part.Expected));
            (best, chosen[category]) = Next(best, worth, allowing[category]);
            for (int set = 0; set < cuts[category].Length; set++)
            {
                best[set] += (observed * cuts[category][set].Observed) + (expected * cuts[category][set].Expected);
            }
        }

        (double Observed, double Expected) sums = (observedStart, expectedStart);
        int left = subsets - 1;
        for (int category = categories - 1; category >= 0; category--)
        {
            (double Observed, double Expected) part = parts[category][chosen[category][left]];
            (double Observed, double Expected) cut = cuts[category] is { Length: > 0 } own ? own[left] : default;
            sums = (sums.Observed + part.Observed + cut.Observed, sums.Expected + part.Expected + cut.Expected);
            left ^= chosen[category][left];
        }

        return sums;
    }

    protected override (double Observed, double Expected) Some(double observed, double expected) => Best(observed, expected);

    private (double[] Best, int[] Chosen) Next(double[] before, double[] worth, int allowed)
    {
        var best = new double[subsets];
        var chosen = new int[subsets];
        Array.Fill(best, double.NegativeInfinity);
        for (int set = 0; set < subsets; set++)
        {
            // Every set within this one, down to the empty one.
            for (int part = set & allowed; ; part = (part - 1) & set & allowed)
            {
                if (before[set ^ part] + worth[part] > best[set])
                {
                    (best[set], chosen[set]) = (before[set ^ part] + worth[part], part);
                }

                if (part == 0) break;
            }
        }

        return (best, chosen);
    }

    private (double Observed, double Expected)[] Sums(Func<int, (double, double)> sums, Counter counter, int category, bool upTo)
    {
        counter.Know(category, upTo);
        return [.. Enumerable.Range(0, subsets).Select(sums)];
    }

    private int SetOf(Predicate<OpenCell> belongs)
    {
        int set = 0;
        for (int cell = 0; cell < Open.Cells.Length; cell++)
        {
            set |= belongs(Open.Cells[cell]) ? 1 << cell : 0;
        }

        return set;
    }

    /// <summary>Counts the ratings of a category, or of all up to it, that are known or in a set.</summary>
    private sealed class Counter(SubsetBounds bounds)
    {
        private readonly int[] unitSets = [.. Enumerable.Range(0, bounds.Open.KnownInUnits.Length).Select(unit => bounds.SetOf(cell => cell.Unit == unit))];
        private readonly int[] groupSets = [.. Enumerable.Range(0, bounds.Open.KnownUses.Length).Select(group => bounds.SetOf(cell => cell.Group == group))];
        private double[] inUnits = [];
        private double[] uses = [];

        private OpenTable Table => bounds.Open.Table;

        public void Know(int category, bool upTo)
        {
            inUnits = Array.ConvertAll(bounds.Open.KnownInUnits, Counted);
            uses = Array.ConvertAll(bounds.Open.KnownUses, Counted);
            double Counted(double[] counts) => upTo ? counts.Take(category + 1).Sum() : counts[category];
        }

        /// <summary>Pairs of the same category within units, each rating with itself included, to be taken away.</summary>
        public double AlikeInUnits(int set) => -Sum(inUnits, unitSets, set, count => count * count);

        /// <summary>Pairs of the same category over all units, of different coders where each counts by itself, to be taken away.</summary>
        public double AlikeInUses(int set)
        {
            double all = Sum(uses, groupSets, set, count => count);
            return -(all * all) + (groupSets.Length > 1 ? Sum(uses, groupSets, set, count => count * count) : 0);
        }

        /// <summary>Ordered pairs within units of which one is up to the category and the other beyond.</summary>
        public double CutInUnits(int set) => Sum(inUnits, unitSets, set, count => 2 * count * (Table.CoderCount - count));

        /// <summary>The same over all units, of different coders where each counts by itself.</summary>
        public double CutInUses(int set)
        {
            double all = Sum(uses, groupSets, set, count => count);
            return (2 * all * (((double)Table.UnitCount * Table.CoderCount) - all))
                - (groupSets.Length > 1 ? Sum(uses, groupSets, set, count => 2 * count * (Table.UnitCount - count)) : 0);
        }

        private static double Sum(double[] known, int[] sets, int set, Func<double, double> value)
        {
            double sum = 0;
            for (int index = 0; index < known.Length; index++)
            {
                sum += value(known[index] + BitOperations.PopCount((uint)(sets[index] & set)));
            }

            return sum;
        }
    }
}
