using System.Globalization;
using CoProduction.Reliability;
using CoProduction.Reliability.Tests;
using BruteForce = CoProduction.Reliability.Tests.BruteForce;
using RatingTables = CoProduction.Reliability.Tests.Tables;

namespace CoProduction.Proofs.Reliability;

/// <summary>
/// Bounds of tables with up to twelve unknown ratings, against every completion. COPRODUCTION_BOUNDS=200 draws so many tables instead of a few, and measures some of three categories
/// each wholly unknown.
/// </summary>
public sealed class TwelveUnknownTests
{
    private static readonly int Draws =
        int.TryParse(Environment.GetEnvironmentVariable("COPRODUCTION_BOUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out int draws) ? draws : 6;

    private static readonly Coefficient[] OfAnyCategories = [.. BruteForce.Bounded.Where(each =>
        each is { Weighting: Weighting.Identity or Weighting.Linear, Difference: Difference.Nominal })];

    [Fact]
    public void Bounds_of_drawn_tables_with_twelve_unknown_ratings_equal_brute_force()
    {
        for (int draw = 0; draw < Draws; draw++)
        {
            Xoshiro256 generator = new((ulong)draw);
            int coders = 2 + Codings.Draw(generator, draw % 3 == 0 ? 11 : 3);
            int categories = 2 + Codings.Draw(generator, SweepBounds.MostCategories - 1);

            // Two categories for each unknown rating, so that there are 4,096 completions.
            BruteForce.AssertBoundsOf(Drawn(generator, coders, categories, 12, () => TwoOf(generator, categories)), BruteForce.Bounded);
        }
    }

    [Fact]
    public void Without_weights_or_with_linear_ones_this_holds_for_any_number_of_categories()
    {
        for (int draw = 0; draw < Draws / 2; draw++)
        {
            Xoshiro256 generator = new((ulong)(draw + 1000));
            int categories = 9 + Codings.Draw(generator, Rating.MostCategories - 8);
            BruteForce.AssertBoundsOf(
                Drawn(generator, 2 + Codings.Draw(generator, 4), categories, 8, () => TwoOf(generator, categories)), OfAnyCategories);
        }
    }

    [Fact]
    public void Ratings_of_which_nothing_is_known_are_bounded_as_brute_force_has_it()
    {
        for (int draw = 0; draw < Draws; draw++)
        {
            Xoshiro256 generator = new((ulong)(draw + 2000));
            int categories = 2 + (draw % 6);
            int unknown = categories switch { 2 => 12, 3 => Draws > 100 && draw % 20 == 1 ? 12 : 7, 4 => 5, 5 => 5, _ => 4 };
            BruteForce.AssertBoundsOf(Drawn(generator, 2 + Codings.Draw(generator, 4), categories, unknown, () => 0), BruteForce.Bounded);
        }
    }

    [Fact]
    public void Twelve_unknown_ratings_are_gone_through_whatever_the_coders_and_the_categories_they_are_promised_for()
    {
        foreach (int coders in new[] { 2, 3, 4, 7, 12, 20 })
        {
            foreach (int categories in new[] { 2, 3, 5, SweepBounds.MostCategories, 30, Rating.MostCategories })
            {
                // Whole units unknown, one rating of each unit, and all by one coder.
                ulong[][] tables =
                [
                    [.. Enumerable.Range(0, 14 * coders).Select(index => index < 12 ? 0UL : 1UL)],
                    [.. Enumerable.Range(0, 14 * coders).Select(index => index < 12 * coders && index % coders == index / coders % coders ? 0UL : 1UL)],
                    [.. Enumerable.Range(0, 14 * coders).Select(index => index < 12 * coders && index % coders == 0 ? 0UL : 1UL)],
                ];
                Coefficient[] promised = categories <= SweepBounds.MostCategories ? BruteForce.Bounded : OfAnyCategories;
                Assert.All(tables, masks => Assert.All(
                    promised.Where(coefficient => coders == 2 || coefficient.Kind != CoefficientKind.CohenKappa),
                    coefficient => Assert.NotNull(Completions.ExactSearch(new OpenTable(coefficient, RatingTables.Of(coders, categories, masks)), 0))));
            }
        }
    }

    [Fact]
    public void With_any_weights_and_any_number_of_categories_they_equal_brute_force_wherever_it_can_be_had()
    {
        for (int draw = 0; draw < Draws; draw++)
        {
            Xoshiro256 generator = new((ulong)(draw + 3000));
            int categories = draw % 3 == 0 ? Rating.MostCategories : SweepBounds.MostCategories + 1 + Codings.Draw(generator, 20);
            int coders = 2 + Codings.Draw(generator, 4);
            BruteForce.AssertBoundsOf(Drawn(generator, coders, categories, Draws > 100 ? 12 : 9, () => TwoOf(generator, categories)), BruteForce.Bounded);
            BruteForce.AssertBoundsOf(Drawn(generator, coders, categories, categories > 20 ? 1 : 3, () => 0), BruteForce.Bounded);
        }
    }

    [Fact]
    public void So_many_completions_are_gone_through_whatever_the_coders_and_the_categories()
    {
        for (int draw = 0; draw < 40; draw++)
        {
            Xoshiro256 generator = new((ulong)(draw + 4000));
            int coders = 2 + Codings.Draw(generator, draw % 2 == 0 ? 11 : 2);
            int categories = SweepBounds.MostCategories + 1 + Codings.Draw(generator, Rating.MostCategories - SweepBounds.MostCategories);
            Assert.All(
                (RatingTable[])[Drawn(generator, coders, categories, 12, () => TwoOf(generator, categories)), Drawn(generator, coders, categories, 2, () => 0)],
                table => Assert.All(
                    BruteForce.Bounded.Where(coefficient => coders == 2 || coefficient.Kind != CoefficientKind.CohenKappa),
                    coefficient => Assert.NotNull(Completions.ExactSearch(new OpenTable(coefficient, table), 0))));
        }
    }

    [Fact]
    public void Where_brute_force_is_out_of_reach_too_the_bounds_are_outer_ones_and_say_so()
    {
        RatingTable table = RatingTables.Of(3, Rating.MostCategories, [.. Enumerable.Range(0, 30).Select(index => index < 12 ? 0UL : 1UL << (index * 2))]);
        CoefficientBounds bounds = Coefficient.KrippendorffAlpha.With(Difference.Ordinal).Bounds(table);

        Assert.False(bounds.IsExact);
        Assert.True(bounds.Lower.Value <= bounds.Upper.Value);
    }

    private static RatingTable Drawn(Xoshiro256 generator, int coders, int categories, int unknown, Func<ulong> unknownMask)
    {
        int units = Math.Max(4, (unknown / coders) + 1 + Codings.Draw(generator, 12));
        int[] places = [.. Enumerable.Range(0, units * coders).OrderBy(_ => generator.Next()).Take(unknown)];
        return RatingTables.Of(coders, categories, [.. Enumerable.Range(0, units * coders)
            .Select(index => places.Contains(index) ? unknownMask() : 1UL << Codings.Draw(generator, categories))]);
    }

    private static ulong TwoOf(Xoshiro256 generator, int categories)
    {
        int one = Codings.Draw(generator, categories);
        int other = (one + 1 + Codings.Draw(generator, categories - 1)) % categories;
        return (1UL << one) | (1UL << other);
    }
}
