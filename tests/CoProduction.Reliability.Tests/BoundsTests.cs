using FsCheck.Xunit;

namespace CoProduction.Reliability.Tests;

[Properties(Arbitrary = [typeof(Tables)], MaxTest = 150)]
public sealed class BoundsTests
{
    private const double Near = 1e-9;

    private static readonly Coefficient[] Bounded = [.. DataSet.Variants.Where(each => each.Difference is not (Difference.Jaccard or Difference.Masi))];

    [Property]
    public void Bounds_equal_brute_force_over_all_completions(RatingTable drawn)
    {
        RatingTable table = WithUnknowns(drawn, most: 7);

        Assert.All(Bounded, coefficient =>
        {
            CoefficientBounds bounds = coefficient.Bounds(table);
            (double? least, double? greatest, bool hasUndefined) = BruteForce(coefficient, table);

            Assert.True(bounds.IsExact);
            Assert.Equal(least.HasValue, bounds.Lower.IsDefined);
            Assert.Equal(least ?? 0, bounds.Lower.Value ?? 0, Near);
            Assert.Equal(greatest ?? 0, bounds.Upper.Value ?? 0, Near);
            Assert.Equal(hasUndefined, bounds.MayBeUndefined);
        });
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(2, 3)]
    public void Bounds_equal_brute_force_where_twelve_ratings_are_unknown(int coders, int categories)
    {
        // Twelve unknown ratings, each of two categories at most for three, so that brute force ends.
        ulong[] masks =
        [
            .. Enumerable.Range(0, 12).SelectMany(unit => Enumerable.Range(0, coders).Select(coder =>
                coder == unit % coders ? (categories == 2 ? 0 : 3UL << (unit % 2)) : 1UL << ((unit * unit) + coder) % categories)),
        ];
        RatingTable table = Tables.Of(coders, categories, masks);

        Assert.All([Coefficient.KrippendorffAlpha, Coefficient.CongerKappa, Coefficient.GwetAC, Coefficient.FleissKappa.With(Weighting.Linear)], coefficient =>
        {
            CoefficientBounds bounds = coefficient.Bounds(table);
            (double? least, double? greatest, _) = BruteForce(coefficient, table);

            Assert.Equal(12, bounds.UnknownCount);
            Assert.True(bounds.IsExact);
            Assert.Equal(least!.Value, bounds.Lower.Value!.Value, Near);
            Assert.Equal(greatest!.Value, bounds.Upper.Value!.Value, Near);
        });
    }

    [Property(MaxTest = 12)]
    public void Any_table_of_up_to_twelve_unknown_ratings_of_two_categories_is_bounded_as_brute_force_has_it(RatingTable drawn)
    {
        // Each unit is there twice, its ratings of two categories, and as many of them unknown as there may be.
        int left = 12;
        RatingTable table = new(drawn.Coders, ["yes", "no"], Tables.Units(drawn).Concat(Tables.Units(drawn)).Select(unit => (IReadOnlyList<Rating>)
            [.. unit.Select((rating, coder) => rating.IsDefinite && (rating.Categories[0] + coder) % 3 > 0 || left-- <= 0
                ? Rating.Of(rating.IsMissing ? 0 : rating.Categories[0] % 2) : Rating.Missing)]));

        Assert.All(Coefficient.All.Where(coefficient => coefficient != Coefficient.PercentAgreement), coefficient => AssertBruteForce(coefficient, table));
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(3, 6)]
    public void Twelve_unknown_ratings_of_many_categories_are_bounded_exactly_for_every_coefficient(int coders, int categories)
    {
        // Two categories for each, so that brute force ends.
        Xoshiro256 generator = new((ulong)coders);
        ulong[] masks = [.. Enumerable.Range(0, 15 * coders).Select(index => index % coders == (index / coders) % coders && index < 12 * coders
            ? TwoOf(generator, categories) : 1UL << Codings.Draw(generator, categories))];

        Assert.All(Bounded, coefficient => AssertBruteForce(coefficient, Tables.Of(coders, categories, masks)));

        static ulong TwoOf(Xoshiro256 generator, int categories)
        {
            int one = Codings.Draw(generator, categories);
            return (1UL << one) | (1UL << ((one + 1 + Codings.Draw(generator, categories - 1)) % categories));
        }
    }

    [Fact]
    public void Twelve_unknown_ratings_by_two_coders_in_six_categories_or_three_in_five_are_always_gone_through()
    {
        foreach (int coders in new[] { 2, 3 })
        {
            foreach (int categories in Enumerable.Range(2, coders == 2 ? 5 : 4))
            {
                // Whole units unknown, and one rating of each unit.
                ulong[][] tables =
                [
                    [.. Enumerable.Repeat(0UL, 12), .. Enumerable.Repeat(1UL, coders)],
                    [.. Enumerable.Range(0, 12 * coders).Select(index => index % coders == index / coders % coders ? 0UL : 1UL)],
                    [.. Enumerable.Range(0, 12 * coders).Select(index => index % coders == 0 ? 0UL : 1UL)],
                ];
                Assert.All(tables, masks => Assert.All(Bounded.Where(coefficient => coders == 2 || coefficient.Kind != CoefficientKind.CohenKappa), coefficient =>
                {
                    StateLayout layout = new(new OpenTable(coefficient, Tables.Of(coders, categories, masks)));
                    Assert.True(layout.Fits && layout.Steps <= Completions.MostSteps, $"{coefficient}, {coders} coders, {categories} categories: {layout.Steps}");
                }));
            }
        }
    }

    [Property]
    public void Outer_bounds_hold_the_exact_ones(RatingTable table) => Assert.All(Bounded, coefficient =>
    {
        CoefficientBounds exact = coefficient.Bounds(table);
        CoefficientBounds outer = Completions.Bound(coefficient, table, mostSteps: -1);
        if (exact is { IsExact: true, Lower.IsDefined: true })
        {
            Assert.False(outer.IsExact);
            Assert.True(outer.Lower.Value <= exact.Lower.Value + Near);
            Assert.True(outer.Upper.Value >= exact.Upper.Value - Near);
        }
    });

    [Property]
    public void An_added_answer_never_widens_a_bound(RatingTable table, uint choice)
    {
        Rating[][] units = Tables.Units(table);
        (int Unit, int Coder)[] open =
        [
            .. from unit in Enumerable.Range(0, units.Length)
               from coder in Enumerable.Range(0, table.Coders.Count)
               where !units[unit][coder].IsDefinite
               select (unit, coder),
        ];
        if (open.Length == 0)
        {
            return;
        }

        (int where, int who) = open[choice % open.Length];
        Rating before = units[where][who];
        int[] allowed = before.IsMissing ? [.. Enumerable.Range(0, table.Categories.Count)] : [.. before.Categories];
        units[where][who] = Rating.Of(allowed[choice / open.Length % allowed.Length]);
        RatingTable more = Tables.With(table, units);

        Assert.All(Bounded, coefficient => Assert.All([Completions.MostSteps, -1], steps =>
        {
            CoefficientBounds wide = Completions.Bound(coefficient, table, steps);
            CoefficientBounds narrow = Completions.Bound(coefficient, more, steps);
            if (narrow.Lower.IsDefined)
            {
                Assert.True(wide.Lower.Value <= narrow.Lower.Value + Near);
                Assert.True(wide.Upper.Value >= narrow.Upper.Value - Near);
                Assert.True(narrow.IsExact || !wide.IsExact);
            }
        }));
    }

    [Property]
    public void Without_unknown_ratings_both_bounds_are_the_value(RatingTable drawn)
    {
        RatingTable table = WithUnknowns(drawn, most: 0);

        Assert.All(Bounded, coefficient =>
        {
            Figure value = coefficient.Of(table).Value;
            Assert.Equal(value.Reason, coefficient.Bounds(table).Lower.Reason);
            Assert.Equal(value.Value ?? 0, coefficient.Bounds(table).Lower.Value ?? 0, Near);
            Assert.Equal(value.Value ?? 0, coefficient.Bounds(table).Upper.Value ?? 0, Near);
        });
    }

    [Fact]
    public void Many_unknown_ratings_are_bounded_exactly_where_they_are_of_few_categories()
    {
        ulong[] masks = [.. Enumerable.Range(0, 2000).Select(index => index % 5 == 0 ? 0UL : 1UL << (index / 2 % 2))];

        CoefficientBounds bounds = Coefficient.KrippendorffAlpha.Bounds(Tables.Of(2, 2, masks));

        Assert.True(bounds.IsExact);
        Assert.Equal(400, bounds.UnknownCount);
        Assert.Equal(1, bounds.Upper.Value);
        Assert.InRange(bounds.Lower.Value!.Value, 0.1, 0.3);
    }

    [Fact]
    public void Bounds_say_whether_they_are_exact()
    {
        RatingTable table = DataSet.TableOf("kripp-4x12");

        Assert.Equal("Fleiss's kappa 0.462 to 0.781 over 7 unknown ratings (exact)", Coefficient.FleissKappa.Bounds(table).ToString());
        Assert.EndsWith("(outer bounds)", Completions.Bound(Coefficient.FleissKappa, table, -1).ToString(), StringComparison.Ordinal);
    }

    private static void AssertBruteForce(Coefficient coefficient, RatingTable table)
    {
        CoefficientBounds bounds = coefficient.Bounds(table);
        (double? least, double? greatest, bool hasUndefined) = BruteForce(coefficient, table);

        Assert.True(bounds.IsExact, coefficient.ToString());
        Assert.Equal(least.HasValue, bounds.Lower.IsDefined);
        Assert.Equal(least ?? 0, bounds.Lower.Value ?? 0, Near);
        Assert.Equal(greatest ?? 0, bounds.Upper.Value ?? 0, Near);
        Assert.True(bounds.MayBeUndefined || !hasUndefined);
    }

    private static (double? Least, double? Greatest, bool HasUndefined) BruteForce(Coefficient coefficient, RatingTable table)
    {
        double? least = null;
        double? greatest = null;
        bool hasUndefined = false;
        foreach (RatingTable complete in CompletionsOf(table))
        {
            Figure value = coefficient.Of(complete).Value;
            hasUndefined |= !value.IsDefined;
            least = value.Value is { } one && !(one >= least) ? one : least;
            greatest = value.Value is { } other && !(other <= greatest) ? other : greatest;
        }

        return (least, greatest, hasUndefined);
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

    /// <summary>The table with at most so many unknown ratings: any further one is given its first category.</summary>
    private static RatingTable WithUnknowns(RatingTable table, int most)
    {
        int left = table.Categories.Count > 2 ? Math.Min(most, 5) : most;
        return Tables.With(table, Tables.Units(table).Select(unit => unit.Select(rating =>
            rating.IsDefinite || left-- > 0 ? rating : Rating.Of(rating.IsMissing ? 0 : rating.Categories[0])).ToArray()));
    }
}
