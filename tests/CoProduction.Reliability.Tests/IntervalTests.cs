namespace CoProduction.Reliability.Tests;

/// <summary>What stands beside a value: its interval by formula and by resampling, and its bounds.</summary>
public sealed class IntervalTests
{
    private static readonly string[] YesNo = ["yes", "no"];

    private static readonly RatingTable Ten = RatingTable.OfCrossTable("a", "b", YesNo, [[4, 1], [2, 3]]);

    [Fact]
    public void The_interval_of_Cohens_kappa_is_a_normal_one_and_all_others_have_degrees_of_freedom()
    {
        Estimate cohen = Coefficient.CohenKappa.Of(Ten);
        Estimate fleiss = Coefficient.FleissKappa.Of(Ten);

        AssertAround(cohen.Interval(), cohen.Value, cohen.StandardError, 1.9599639845400536, 0.95);
        AssertAround(cohen.Interval(0.8), cohen.Value, cohen.StandardError, 1.2815515655446004, 0.8);
        AssertAround(fleiss.Interval(0.8), fleiss.Value, fleiss.StandardError, 1.3830287383964925, 0.8);
        Assert.Equal("Cohen's kappa 0.400, 95 % interval -0.157 to 0.957", $"{cohen}");
        Assert.Equal((10, Coefficient.CohenKappa), (cohen.UnitCount, cohen.Coefficient));
    }

    [Fact]
    public void An_interval_is_cut_off_at_one_and_nowhere_else()
    {
        ConfidenceInterval interval = Coefficient.FleissKappa.Of(Ten).Interval(0.999);

        Assert.Equal(1, interval.Upper.Value);
        Assert.True(interval.Lower.Value < -1);
    }

    [Fact]
    public void Where_there_is_no_standard_error_the_interval_says_why()
    {
        ConfidenceInterval ordinal = Coefficient.KrippendorffAlpha.With(Difference.Ordinal).Of(Ten).Interval(0.9);
        Estimate none = Coefficient.CohenKappa.Of(RatingTable.OfLabels(["a", "b"], YesNo, [["yes", null]]));

        Assert.Equal((0.9, UndefinedReason.NoPublishedFormula, UndefinedReason.NoPublishedFormula), (ordinal.Level, ordinal.Lower.Reason, ordinal.Upper.Reason));
        Assert.Equal("90 % interval undefined: no formula is published, resample instead", $"{ordinal}");
        Assert.Equal((UndefinedReason.NoUnitRatedTwice, 0), (none.StandardError.Reason, none.UnitCount));
        Assert.Equal("12.5 % interval undefined: no unit was rated by two coders", $"{none.Interval(0.125)}");
        Assert.Equal("Cohen's kappa undefined: no unit was rated by two coders", $"{none}");
        Assert.All((double[])[0, 1, -0.5, double.NaN], level => Assert.Equal(
            "level", Assert.Throws<ArgumentOutOfRangeException>(() => Coefficient.CohenKappa.Of(Ten).Interval(level)).ParamName));
    }

    [Fact]
    public void Of_two_resamples_the_standard_error_and_the_interval_are_of_their_two_values()
    {
        BootstrapEstimate estimate = Coefficient.CohenKappa.Bootstrap(Ten, new BootstrapOptions { Resamples = 2, Level = 0.5 });

        // A quarter of the way from the one value to the other, and three quarters.
        double apart = 2 * (estimate.Interval.Upper.Value!.Value - estimate.Interval.Lower.Value!.Value);
        Assert.Equal(apart / Math.Sqrt(2), estimate.StandardError.Value!.Value, 1e-12);
        Assert.True(apart > 0.01);
        Assert.Equal((2, 0.5, 0.5), (estimate.DefinedCount, estimate.Interval.Level, estimate.Options.Level));
        Assert.Equal((Coefficient.CohenKappa, Coefficient.CohenKappa.Of(Ten).Value), (estimate.Coefficient, estimate.Value));
    }

    [Fact]
    public void Fewer_than_two_resamples_with_a_value_give_no_interval()
    {
        RatingTable two = RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"], ["no", "no"]]);
        BootstrapEstimate[] estimates = [.. Enumerable.Range(1, 20).Select(seed => Coefficient.CohenKappa.Bootstrap(two, new BootstrapOptions { Resamples = 2, Seed = (ulong)seed }))];

        Assert.All(estimates, estimate => Assert.Equal(
            estimate.DefinedCount < 2 ? (UndefinedReason?)UndefinedReason.TooFewResamples : null, estimate.Interval.Lower.Reason ?? estimate.Interval.Upper.Reason ?? estimate.StandardError.Reason));
        Assert.Equal([0, 1, 2], estimates.Select(estimate => estimate.DefinedCount).Distinct().Order());
        BootstrapEstimate one = estimates.First(estimate => estimate.DefinedCount == 1);
        Assert.Equal($"Cohen's kappa 1.000, 95 % interval undefined: too few resamples have a value (defined in 1 of 2 resamples, seed {one.Options.Seed})", $"{one}");
    }

    [Fact]
    public void A_resample_without_a_unit_that_was_rated_twice_has_no_value()
    {
        BootstrapEstimate estimate = Coefficient.PercentAgreement.Bootstrap(
            RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"], ["no", null]]), new BootstrapOptions { Resamples = 40 });

        // Three quarters of all resamples hold the unit that both rated.
        Assert.InRange(estimate.DefinedCount, 20, 39);
        Assert.Equal((0, 1, 1), (estimate.StandardError.Value, estimate.Interval.Lower.Value, estimate.Interval.Upper.Value));
    }

    [Fact]
    public void Nothing_is_resampled_where_there_is_no_value()
    {
        BootstrapEstimate none = Coefficient.CohenKappa.Bootstrap(RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"]]));

        Assert.Equal((0, UndefinedReason.OneCategoryUsed, UndefinedReason.OneCategoryUsed), (none.DefinedCount, none.StandardError.Reason, none.Interval.Upper.Reason));
        Assert.Equal("Cohen's kappa undefined: only one category was used, so that no disagreement was to be expected", $"{none}");
    }

    [Fact]
    public void Bounds_of_what_has_no_value_say_why_and_how_much_is_unknown()
    {
        RatingTable one = RatingTable.OfLabels(["a"], YesNo, [["yes"], [null], [null]]);
        RatingTable three = RatingTable.OfLabels(["a", "b", "c"], YesNo, [["yes", null, null]]);
        RatingTable single = RatingTable.OfLabels(["a", "b"], ["yes"], [["yes", null], [null, null]]);
        (RatingTable Table, Coefficient Coefficient, UndefinedReason Reason, int Unknown)[] cases =
        [
            (one, Coefficient.PercentAgreement, UndefinedReason.FewerThanTwoCoders, 2), (one, Coefficient.CohenKappa, UndefinedReason.FewerThanTwoCoders, 2),
            (three, Coefficient.CohenKappa, UndefinedReason.MoreThanTwoCoders, 2), (RatingTable.OfLabels(["a", "b"], YesNo, []), Coefficient.GwetAC, UndefinedReason.NothingRated, 0),
            (single, Coefficient.FleissKappa, UndefinedReason.OneCategoryOffered, 3),
            (RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"]]), Coefficient.FleissKappa, UndefinedReason.OneCategoryUsed, 0),
        ];

        Assert.All(cases, each =>
        {
            CoefficientBounds bounds = each.Coefficient.Bounds(each.Table);
            Assert.Equal((each.Reason, each.Reason, each.Unknown), (bounds.Lower.Reason, bounds.Upper.Reason, bounds.UnknownCount));
            Assert.Equal((true, true, each.Coefficient), (bounds.IsExact, bounds.MayBeUndefined, bounds.Coefficient));
            Assert.Equal($"{each.Coefficient} {new Figure(each.Reason)}", $"{bounds}");
        });
        Assert.Equal("Percent agreement 1.000 to 1.000 over 0 unknown ratings (exact)", $"{Coefficient.PercentAgreement.Bounds(RatingTable.OfLabels(["a", "b"], ["yes"], [["yes", "yes"]]))}");
        Assert.Equal("Fleiss's kappa -0.333 to 1.000 over 1 unknown rating (exact)", $"{Coefficient.FleissKappa.Bounds(RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"], ["no", null]]))}");
    }

    [Fact]
    public void Differences_between_sets_are_bounded_as_the_nominal_one()
    {
        RatingTable table = Tables.Of(2, 3, [1, 4, 2, 2, 1, 6, 4, 0]);
        CoefficientBounds nominal = Coefficient.KrippendorffAlpha.Bounds(table);

        Assert.All((Difference[])[Difference.Jaccard, Difference.Masi], difference => Assert.Equal($"{nominal}", $"{Coefficient.KrippendorffAlpha.With(difference).Bounds(table)}"));
        Assert.Equal(Coefficient.KrippendorffAlpha, nominal.Coefficient);
        Assert.NotEqual($"{nominal}", $"{Coefficient.KrippendorffAlpha.With(Difference.Interval).Bounds(table)}");
    }

    private static void AssertAround(ConfidenceInterval interval, Figure value, Figure error, double errors, double level)
    {
        Assert.Equal(value.Value!.Value - (errors * error.Value!.Value), interval.Lower.Value!.Value, 1e-9);
        Assert.Equal(Math.Min(1, value.Value.Value + (errors * error.Value.Value)), interval.Upper.Value!.Value, 1e-9);
        Assert.Equal(level, interval.Level);
    }
}
