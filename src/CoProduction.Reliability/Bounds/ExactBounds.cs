using System.Numerics;
using System.Runtime.InteropServices;

namespace CoProduction.Reliability;

/// <summary>
/// Exact bounds: unit by unit, for every state that the unknown ratings so far can be in, the least and the greatest sum of differences. Whatever has the same
/// uses has the same expected disagreement, so that no other completion matters.
/// </summary>
internal sealed class ExactBounds
{
    private readonly OpenTable table;
    private readonly StateLayout layout;
    private readonly double[][] known;
    private readonly (Way[] Ways, int Count)[] patterns;

    public ExactBounds(OpenTable table, StateLayout layout)
    {
        (this.table, this.layout) = (table, layout);
        known = table.Uses(most: false);
        // What is known comes first, while there is one state.
        patterns = [.. table.Patterns.OrderBy(pattern => pattern.Allowed.Any(allowed => !OpenTable.IsDefinite(allowed)))
            .Select(pattern => (WaysOf(pattern.Allowed), pattern.Count))];
    }

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
            double expected = table.Expected(uses, difference);
            if (expected <= 0)
            {
                continue;
            }

            // With these uses no unit can differ less, or more, than by itself: what cannot move a bound is not looked at any closer.
            (double Lower, double Upper) found = Values(table.DependsOnUse ? SpanAlone(difference, state) : span, expected);
            if (table.DependsOnUse && !(bounds?.Lower <= found.Lower && bounds?.Upper >= found.Upper))
            {
                found = Values(SpansUnder(difference, state)[state], expected);
            }

            bounds = bounds is { } before ? (Math.Min(before.Lower, found.Lower), Math.Max(before.Upper, found.Upper)) : found;
        }

        return bounds;
    }

    private (double Lower, double Upper) Values(Span span, double expected) =>
        (1 - (table.Observed(span.Greatest) / expected), 1 - (table.Observed(span.Least) / expected));

    /// <summary>The least and the greatest sum of differences where each unit may be completed by itself within the uses at the end.</summary>
    private Span SpanAlone(double[,] difference, UInt128 end)
    {
        Span sum = default;
        foreach ((Way[] ways, int count) in patterns)
        {
            Span? own = null;
            foreach (Way way in ways)
            {
                if (layout.IsWithin(way.State, end))
                {
                    Span one = way.Under(difference);
                    own = own is { } other ? other.With(one) : one;
                }
            }

            sum = new Span(sum.Least + (count * own!.Value.Least), sum.Greatest + (count * own.Value.Greatest));
        }

        return sum;
    }

    /// <summary>For every state the least and the greatest sum of differences within units; only on the way to one state at the end, where one is given.</summary>
    private Dictionary<UInt128, Span> SpansUnder(double[,] difference, UInt128? end)
    {
        Dictionary<UInt128, Span> states = new() { [0] = default };
        foreach ((Way[] all, int count) in patterns)
        {
            List<(UInt128 State, Span Span)> ways = SpansOf(all, difference);
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

    /// <summary>What each way adds to the state that is kept, and its sum of differences; where uses do not matter, one state is kept.</summary>
    private List<(UInt128 State, Span Span)> SpansOf(Way[] ways, double[,] difference)
    {
        Dictionary<UInt128, Span> spans = [];
        foreach (Way way in ways)
        {
            UInt128 kept = table.CountsUses ? way.State : 0;
            Span one = way.Under(difference);
            spans[kept] = spans.TryGetValue(kept, out Span span) ? span.With(one) : one;
        }

        return [.. spans.Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>The ways to complete one unit: what each adds to the state, and how often each category is chosen then.</summary>
    private Way[] WaysOf(ulong[] allowed)
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

        return
        [
            .. states.Select(state =>
            {
                var counts = (double[])definite.Clone();
                layout.AddTo(counts, state);
                return new Way(state, counts);
            }),
        ];
    }

    private readonly record struct Way(UInt128 State, double[] Counts)
    {
        public Span Under(double[,] difference)
        {
            double sum = Dissimilarity.Between(difference, Counts, Counts);
            return new Span(sum, sum);
        }
    }

    private readonly record struct Span(double Least, double Greatest)
    {
        public Span With(Span other) => new(Math.Min(Least, other.Least), Math.Max(Greatest, other.Greatest));
    }
}
