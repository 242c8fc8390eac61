using FsCheck.Xunit;

namespace CoProduction.Reliability.Tests;

[Properties(Arbitrary = [typeof(Tables)], MaxTest = 300)]
public sealed class CoefficientLaws
{
    [Property]
    public void The_order_of_units_does_not_matter(RatingTable table)
    {
        RatingTable other = Tables.With(table, Tables.Units(table).Reverse());

        Assert.All(DataSet.Variants, coefficient =>
        {
            Assert.Equal(coefficient.Of(table).Value, coefficient.Of(other).Value);
            Assert.Equal(coefficient.Of(table).StandardError, coefficient.Of(other).StandardError);
        });
    }

    [Property]
    public void The_order_of_coders_does_not_matter(RatingTable table)
    {
        RatingTable other = table.Only([.. table.Coders.Reverse()]);

        Assert.All(DataSet.Variants, coefficient =>
        {
            AssertNear(coefficient.Of(table).Value, coefficient.Of(other).Value);
            AssertNear(coefficient.Of(table).StandardError, coefficient.Of(other).StandardError);
        });
    }

    [Fact]
    public void A_standard_error_that_is_nought_is_nought_whoever_is_the_first_coder()
    {
        int noughts = 0;
        foreach (int drawn in Enumerable.Range(0, 16 * 16 * 16))
        {
            // Every table of two coders, three units and four categories.
            RatingTable table = Tables.Of(2, 4, [.. Enumerable.Range(0, 6).Select(place => 1UL << ((drawn >> (2 * place)) & 3))]);
            RatingTable other = table.Only([.. table.Coders.Reverse()]);
            foreach (Weighting weighting in Enum.GetValues<Weighting>())
            {
                Coefficient kappa = Coefficient.CohenKappa.With(weighting);
                double error = kappa.Of(table).StandardError.Value ?? 1;
                Assert.Equal(error, kappa.Of(other).StandardError.Value ?? 1, 1e-12);
                Assert.False(error is > 1e-12 and < 1e-4, $"{weighting}: {error} in table {drawn}");
                noughts += error < 1e-12 ? 1 : 0;
            }
        }

        Assert.True(noughts > 1_000, $"{noughts}");
    }

    [Property(MaxTest = 30)]
    public void The_order_of_coders_and_of_units_does_not_move_an_interval_by_resampling(RatingTable table)
    {
        RatingTable other = Tables.With(table, Tables.Units(table).Reverse()).Only([.. table.Coders.Reverse()]);
        BootstrapOptions options = new() { Resamples = 50, Seed = 7 };

        Assert.All(Coefficient.All, coefficient =>
        {
            AssertNear(coefficient.Bootstrap(table, options).Interval.Lower, coefficient.Bootstrap(other, options).Interval.Lower);
            AssertNear(coefficient.Bootstrap(table, options).Interval.Upper, coefficient.Bootstrap(other, options).Interval.Upper);
        });
    }

    [Property]
    public void The_names_and_the_order_of_nominal_categories_do_not_matter(RatingTable table)
    {
        int last = table.Categories.Count - 1;
        RatingTable other = new(
            table.Coders,
            table.Categories.Reverse().Select(name => name.ToUpperInvariant()),
            Tables.Units(table).Select(unit => (IReadOnlyList<Rating>)
                [.. unit.Select(rating => Rating.AnyOf([.. rating.Categories.Select(category => last - category)]))]));

        Assert.All(DataSet.Variants.Where(coefficient => coefficient.Difference is not (Difference.Ordinal or Difference.Interval)), coefficient =>
            AssertNear(coefficient.Of(table).Value, coefficient.Of(other).Value));
    }

    [Property]
    public void No_value_lies_above_one_and_none_is_one_but_where_all_agree(RatingTable table) => Assert.All(DataSet.Variants, coefficient =>
    {
        if (coefficient.Of(table).Value.Value is { } value)
        {
            Assert.True(value <= 1);
            bool isAgreed = Tables.Units(table).All(unit => unit.Where(rating => rating.IsDefinite).Distinct().Count() < 2);
            if (coefficient.Difference is not (Difference.Jaccard or Difference.Masi))
            {
                Assert.Equal(isAgreed, value == 1);
            }
        }
    });

    [Property]
    public void Weights_make_no_difference_between_two_categories(RatingTable table)
    {
        if (table.Categories.Count == 2)
        {
            Assert.All(Coefficient.All.Where(coefficient => coefficient != Coefficient.KrippendorffAlpha), coefficient =>
                Assert.All(Enum.GetValues<Weighting>(), weighting =>
                    AssertNear(coefficient.Of(table).Value, coefficient.With(weighting).Of(table).Value)));
            AssertNear(
                Coefficient.KrippendorffAlpha.Of(table).Value, Coefficient.KrippendorffAlpha.With(Difference.Ordinal).Of(table).Value);
        }
    }

    [Property]
    public void With_two_coders_and_no_missing_rating_Congers_kappa_is_Cohens(RatingTable table)
    {
        RatingTable pair = Tables.With(table, Tables.Units(table).Where(unit => unit[0].IsDefinite && unit[1].IsDefinite)).Only(table.Coders[0], table.Coders[1]);

        Assert.All(Enum.GetValues<Weighting>(), weighting =>
            AssertNear(Coefficient.CohenKappa.With(weighting).Of(pair).Value, Coefficient.CongerKappa.With(weighting).Of(pair).Value));
    }

    private static void AssertNear(Figure expected, Figure actual)
    {
        Assert.Equal(expected.Reason, actual.Reason);
        Assert.Equal(expected.Value ?? 0, actual.Value ?? 0, 1e-9);
    }
}
