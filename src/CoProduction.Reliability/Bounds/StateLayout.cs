using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>How often each category is used by the unknown ratings of each group of coders, packed into one number; and how many such states there may be.</summary>
internal sealed class StateLayout
{
    /// <summary>The greatest number of states that are kept at once: some hundred megabytes.</summary>
    private const double MostStates = 2.5e6;

    private readonly int[] firstBits;
    private readonly int[] widths;
    private readonly int categories;
    private readonly UInt128 guards;

    public StateLayout(OpenTable table)
    {
        categories = table.CategoryCount;
        var unknowns = new int[table.GroupCount];
        double ways = 0;
        int mostOpen = 0;
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

            mostOpen = Math.Max(mostOpen, open);
            ways += (table.CountsUses ? count : 1) * (table.GroupCount > 1 ? Math.Pow(categories, open) : Choose(open + categories - 1, open));
        }

        double states = table.CountsUses ? unknowns.Aggregate(1.0, (product, open) => product * Choose(open + categories - 1, open)) : 1;
        // Before the last ratings there are fewer states, by so much that each way costs a share only of those at the end.
        Steps = table.DependsOnUse ? StepsWithin(unknowns[0], mostOpen) : ways * states / (table.CountsUses ? categories : 1);
        // The bit above each number is for comparing all numbers at once.
        widths = Array.ConvertAll(unknowns, open => 32 - BitOperations.LeadingZeroCount((uint)open) + (table.DependsOnUse ? 1 : 0));
        firstBits = new int[widths.Length];
        for (int group = 1; group < widths.Length; group++)
        {
            firstBits[group] = firstBits[group - 1] + (widths[group - 1] * categories);
        }

        Fits = firstBits[^1] + (widths[^1] * categories) <= 128 && states <= MostStates;
        for (int category = 0; table.DependsOnUse && Fits && category < categories; category++)
        {
            guards |= UInt128.One << (((category + 1) * widths[0]) - 1);
        }
    }

    /// <summary>About how many steps it takes to go through all completions by their states. It falls as ratings become known.</summary>
    public double Steps { get; }

    /// <summary>Whether a state fits into one number, and all states into memory.</summary>
    public bool Fits { get; }

    /// <summary>Whether no category is used more often in one state than in another, where the differences depend on use.</summary>
    public bool IsWithin(UInt128 state, UInt128 other) => (((other | guards) - state) & guards) == guards;

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

    /// <summary>All states that lie within some state at the end, times the ways of a unit for each of its ratings.</summary>
    private double StepsWithin(int unknowns, int mostOpen)
    {
        double ways = categories;
        for (int open = 2; open <= mostOpen; open++)
        {
            ways = Math.Max(ways, Choose(open + categories - 1, open) / open);
        }

        return ways * Choose(unknowns + (2 * categories) - 1, unknowns);
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
