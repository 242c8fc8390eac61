using System.Numerics;
using System.Runtime.InteropServices;

namespace CoProduction.Reliability;

/// <summary>
/// Exact bounds: unit by unit, for every state that the unknown ratings so far can be in, the least and the greatest sum of differences. Whatever has the same
/// uses has the same expected disagreement, so that no other completion matters.
/// </summary>
internal sealed class ExactBounds(OpenTable table, StateLayout layout)
{
    private readonly double[][] known = table.Uses(most: false);

    // What is known comes first, while there is one state.
    private readonly (ulong[] Allowed, int Count)[] patterns = [.. table.Patterns.OrderBy(pattern => pattern.Allowed.Any(allowed => !OpenTable.IsDefinite(allowed)))];

    /// <summary>The bounds over the completions for which the coefficient is defined, or null where there is none.</summary>
    public (double Lower, double Upper)? Find()
    {
        (double Lower, double Upper)? bounds = null;
        Dictionary<UInt128, Span> states = SpansUnder(table.Difference, null);
        foreach ((UInt128 state, Span span) in states)
        {
            double[][] uses = [.. known.Select(group => (double[])group.Clone())];
            if (table.CountsUses)
            {
                layout.AddTo(uses, state);
            }

            double[,] difference = table.DependsOnUse ? Dissimilarity.Ordinal(uses[0]) : table.Difference;
            (double least, double greatest) = table.DependsOnUse ? SpansUnder(difference, state)[state] : span;
            double expected = table.Expected(uses, difference);
            if (expected > 0)
            {
                double lower = 1 - (table.Observed(greatest) / expected);
                double upper = 1 - (table.Observed(least) / expected);
                bounds = bounds is { } before ? (Math.Min(before.Lower, lower), Math.Max(before.Upper, upper)) : (lower, upper);
            }
        }

        return bounds;
    }

    /// <summary>For every state the least and the greatest sum of differences within units; only on the way to one state at the end, where one is given.</summary>
    private Dictionary<UInt128, Span> SpansUnder(double[,] difference, UInt128? end)
    {
        Dictionary<UInt128, Span> states = new() { [0] = default };
        foreach ((ulong[] allowed, int count) in patterns)
        {
            List<(UInt128 State, Span Span)> ways = WaysOf(allowed, difference);
            if (ways is [(var _, var only)] && ways[0].State == 0)
            {
                foreach (UInt128 state in states.Keys)
                {
                    ref Span span = ref CollectionsMarshal.GetValueRefOrNullRef(states, state);
                    span = new Span(span.Least + (count * only.Least), span.Greatest + (count * only.Greatest));
                }

                continue;
            }

            for (int unit = 0; unit < count; unit++)
            {
                states = Next(states, ways, end);
            }
        }

        return states;
    }

    private Dictionary<UInt128, Span> Next(Dictionary<UInt128, Span> states, List<(UInt128 State, Span Span)> ways, UInt128? end)
    {
        Dictionary<UInt128, Span> next = new(states.Count * 2);
        foreach ((UInt128 state, Span before) in states)
        {
            foreach ((UInt128 added, Span way) in ways)
            {
                if (end is { } last && !layout.IsWithin(state + added, last)) continue;
                Span after = new(before.Least + way.Least, before.Greatest + way.Greatest);
                ref Span span = ref CollectionsMarshal.GetValueRefOrAddDefault(next, state + added, out bool exists);
                span = exists ? span.With(after) : after;
            }
        }

        return next;
    }

    /// <summary>The ways to complete one unit: what each adds to the state, and its sum of differences.</summary>
    private List<(UInt128 State, Span Span)> WaysOf(ulong[] allowed, double[,] difference)
    {
        var definite = new double[table.CategoryCount];
        HashSet<UInt128> states = [0];
        for (int coder = 0; coder < allowed.Length; coder++)
        {
            if (OpenTable.IsDefinite(allowed[coder]))
            {
                definite[BitOperations.TrailingZeroCount(allowed[coder])]++;
                continue;
            }

            HashSet<UInt128> longer = [];
            for (ulong rest = allowed[coder]; rest != 0; rest &= rest - 1)
            {
                UInt128 one = layout.One(table.GroupOf(coder), BitOperations.TrailingZeroCount(rest));
                longer.UnionWith(states.Select(state => state + one));
            }

            states = longer;
        }

        Dictionary<UInt128, Span> ways = [];
        foreach (UInt128 state in states)
        {
            var counts = (double[])definite.Clone();
            layout.AddTo(counts, state);
            double sum = Dissimilarity.Between(difference, counts, counts);
            UInt128 kept = table.CountsUses ? state : 0;
            ways[kept] = ways.TryGetValue(kept, out Span span) ? span.With(new Span(sum, sum)) : new Span(sum, sum);
        }

        return [.. ways.Select(pair => (pair.Key, pair.Value))];
    }

    private readonly record struct Span(double Least, double Greatest)
    {
        public Span With(Span other) => new(Math.Min(Least, other.Least), Math.Max(Greatest, other.Greatest));
    }
}
