using FsCheck.Xunit;

namespace CoProduction.Reliability.Tests;

[Properties(Arbitrary = [typeof(Tables)], MaxTest = 150)]
public sealed class BoundsTests
{
    private const double Near = 1e-9;

    private static readonly Coefficient[] Bounded = BruteForce.Bounded;

    [Property]
    public void Bounds_equal_brute_force_over_all_completions(RatingTable drawn)
    {
        RatingTable table = WithUnknowns(drawn, most: 7);

        BruteForce.AssertBoundsOf(table, Bounded, alsoUndefined: true);
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

    /// <summary>The table with at most so many unknown ratings: any further one is given its first category.</summary>
    private static RatingTable WithUnknowns(RatingTable table, int most)
    {
        int left = table.Categories.Count > 2 ? Math.Min(most, 5) : most;
        return Tables.With(table, Tables.Units(table).Select(unit => unit.Select(rating =>
            rating.IsDefinite || left-- > 0 ? rating : Rating.Of(rating.IsMissing ? 0 : rating.Categories[0])).ToArray()));
    }
}
