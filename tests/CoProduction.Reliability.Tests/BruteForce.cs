namespace CoProduction.Reliability.Tests;

/// <summary>Bounds by measuring every completion of a table.</summary>
internal static class BruteForce
{
    private const double Near = 1e-9;

    /// <summary>Every coefficient that has bounds of its own.</summary>
    public static Coefficient[] Bounded { get; } = [.. DataSet.Variants.Where(each => each.Difference is not (Difference.Jaccard or Difference.Masi))];

    public static void AssertBoundsOf(RatingTable table, IReadOnlyList<Coefficient> coefficients, bool alsoUndefined = false)
    {
        var least = new double?[coefficients.Count];
        var greatest = new double?[coefficients.Count];
        var hasUndefined = new bool[coefficients.Count];
        foreach (RatingTable complete in CompletionsOf(table))
        {
            for (int index = 0; index < coefficients.Count; index++)
            {
                Figure value = coefficients[index].Of(complete).Value;
                hasUndefined[index] |= !value.IsDefined;
                least[index] = value.Value is { } one && !(one >= least[index]) ? one : least[index];
                greatest[index] = value.Value is { } other && !(other <= greatest[index]) ? other : greatest[index];
            }
        }

        for (int index = 0; index < coefficients.Count; index++)
        {
            CoefficientBounds bounds = coefficients[index].Bounds(table);
            Assert.True(bounds.IsExact, bounds.ToString());
            Assert.Equal(least[index].HasValue, bounds.Lower.IsDefined);
            Assert.Equal(least[index] ?? 0, bounds.Lower.Value ?? 0, Near);
            Assert.Equal(greatest[index] ?? 0, bounds.Upper.Value ?? 0, Near);
            Assert.True(alsoUndefined ? bounds.MayBeUndefined == hasUndefined[index] : bounds.MayBeUndefined || !hasUndefined[index]);
        }
    }

    private static IEnumerable<RatingTable> CompletionsOf(RatingTable table)
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
