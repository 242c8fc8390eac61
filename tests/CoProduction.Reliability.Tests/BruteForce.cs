namespace CoProduction.Reliability.Tests;

/// <summary>Bounds by measuring every completion of a table.</summary>
internal static class BruteForce
{
    private const double Near = 1e-9;

    /// <summary>Every coefficient that has bounds of its own.</summary>
    public static Coefficient[] Bounded { get; } = [.. DataSet.Variants.Where(each => each.Difference is not (Difference.Jaccard or Difference.Masi))];

    public static void AssertBoundsOf(RatingTable table, IReadOnlyList<Coefficient> coefficients, bool alsoUndefined = false)
    {
        (double? Least, double? Greatest, bool HasUndefined)[] expected = ExtremesOf(table, coefficients);
        for (int index = 0; index < coefficients.Count; index++)
        {
            CoefficientBounds bounds = coefficients[index].Bounds(table);
            Assert.True(bounds.IsExact, bounds.ToString());
            AssertNear(expected[index].Least, bounds.Lower.Value);
            AssertNear(expected[index].Greatest, bounds.Upper.Value);
            Assert.True(alsoUndefined ? bounds.MayBeUndefined == expected[index].HasUndefined : bounds.MayBeUndefined || !expected[index].HasUndefined);
        }
    }

    public static void AssertNear(double? expected, double? actual)
    {
        Assert.Equal(expected.HasValue, actual.HasValue);
        Assert.Equal(expected ?? 0, actual ?? 0, Near);
    }

    /// <summary>For each coefficient its least and its greatest value over all completions, and whether some completion leaves it undefined.</summary>
    public static (double? Least, double? Greatest, bool HasUndefined)[] ExtremesOf(RatingTable table, IReadOnlyList<Coefficient> coefficients)
    {
        var extremes = new (double? Least, double? Greatest, bool HasUndefined)[coefficients.Count];
        foreach (RatingTable complete in CompletionsOf(table))
        {
            for (int index = 0; index < coefficients.Count; index++)
            {
                // The value that the coefficient has, without the standard error that is of no use here.
                Tally tally = new(coefficients[index], complete);
                Figure value = Disagreement.In(tally, tally.Units).Value;
                ref (double? Least, double? Greatest, bool HasUndefined) own = ref extremes[index];
                own.HasUndefined |= !value.IsDefined;
                own.Least = value.Value is { } one && !(one >= own.Least) ? one : own.Least;
                own.Greatest = value.Value is { } other && !(other <= own.Greatest) ? other : own.Greatest;
            }
        }

        return extremes;
    }

    public static IEnumerable<RatingTable> CompletionsOf(RatingTable table)
    {
        Rating[][] units = Tables.Units(table);
        (int Unit, int Coder, int[] Allowed)[] open =
        [
            .. from unit in Enumerable.Range(0, units.Length)
               from coder in Enumerable.Range(0, table.Coders.Count)
               let rating = units[unit][coder]
               where !rating.IsDefinite
               select (unit, coder, rating.IsMissing ? Enumerable.Range(0, table.Categories.Count).ToArray() : [.. rating.Categories]),
        ];
        long ways = open.Aggregate(1L, (product, cell) => product * cell.Allowed.Length);
        for (long way = 0; way < ways; way++)
        {
            long rest = way;
            foreach ((int unit, int coder, int[] allowed) in open)
            {
                units[unit][coder] = Rating.Of(allowed[rest % allowed.Length]);
                rest /= allowed.Length;
            }

            yield return Tables.With(table, units);
        }
    }
}
