using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>How often each category is used by the unknown ratings of each group of coders, packed into one number; and how many such states there may be.</summary>
internal sealed class StateLayout
{
    private readonly int[] firstBits;
    private readonly int[] widths;
    private readonly int categories;

    public StateLayout(OpenTable table)
    {
        categories = table.CategoryCount;
        var unknowns = new int[table.GroupCount];
        double ways = 0;
        foreach ((ulong[] allowed, int count) in table.Patterns)
        {
            int open = 0;
            for (int coder = 0; coder < allowed.Length; coder++)
            {
                if (!OpenTable.IsDefinite(allowed[coder]))
                {
                    open++;
                    int group = table.GroupOf(coder);
                    // Where uses do not matter, a state is made for one unit at a time.
                    unknowns[group] = table.CountsUses ? unknowns[group] + count : Math.Max(unknowns[group], open);
                }
            }

            ways += (table.CountsUses ? count : 1) * (table.GroupCount > 1 ? Math.Pow(categories, open) : Choose(open + categories - 1, open));
        }

        double states = table.CountsUses ? unknowns.Aggregate(1.0, (product, open) => product * Choose(open + categories - 1, open)) : 1;
        Steps = ways * states * (table.DependsOnUse ? states : 1);
        widths = Array.ConvertAll(unknowns, open => 32 - BitOperations.LeadingZeroCount((uint)open));
        firstBits = new int[widths.Length];
        for (int group = 1; group < widths.Length; group++)
        {
            firstBits[group] = firstBits[group - 1] + (widths[group - 1] * categories);
        }

        Fits = firstBits[^1] + (widths[^1] * categories) <= 128;
    }

    /// <summary>An upper bound of the steps that it takes to go through all completions by their states. It falls as ratings become known.</summary>
    public double Steps { get; }

    /// <summary>Whether a state fits into one number.</summary>
    public bool Fits { get; }

    /// <summary>One use of a category by a group.</summary>
    public UInt128 One(int group, int category) => UInt128.One << (firstBits[group] + (category * widths[group]));

    /// <summary>Adds the uses of a state to those of each group.</summary>
    public void AddTo(double[][] uses, UInt128 state)
    {
        for (int group = 0; group < uses.Length; group++)
        {
            AddTo(uses[group], state, group);
        }
    }

    /// <summary>Adds the uses of a state by all groups together.</summary>
    public void AddTo(double[] uses, UInt128 state)
    {
        for (int group = 0; group < widths.Length; group++)
        {
            AddTo(uses, state, group);
        }
    }

    private static double Choose(int from, int number)
    {
        double ways = 1;
        for (int index = 1; index <= number; index++)
        {
            ways *= (double)(from - number + index) / index;
        }

        return ways;
    }

    private void AddTo(double[] uses, UInt128 state, int group)
    {
        UInt128 mask = (UInt128.One << widths[group]) - 1;
        for (int category = 0; category < categories && widths[group] > 0; category++)
        {
            uses[category] += (double)(state >> (firstBits[group] + (category * widths[group])) & mask);
        }
    }
}
