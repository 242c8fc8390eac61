namespace CoProduction.Reliability.Tests;

public sealed class CoefficientTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Expected =>
        DataSet.All.SelectMany(set => set.Expected.Keys.Select(id => new TheoryDataRow<string, string>(set.Id, id)));

    public static IEnumerable<TheoryDataRow<string, string>> Printed =>
        DataSet.All.SelectMany(set => set.Printed.Keys.Select(id => new TheoryDataRow<string, string>(set.Id, id)));

    public static IEnumerable<TheoryDataRow<string, string>> PrintedErrors =>
        DataSet.All.SelectMany(set => set.PrintedErrors.Keys.Select(id => new TheoryDataRow<string, string>(set.Id, id)));

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_coefficient_equals_the_value_worked_out_pair_by_pair(string dataSet, string coefficient)
    {
        DataSet set = DataSet.All.Single(each => each.Id == dataSet);

        Assert.Equal(set.Expected[coefficient], DataSet.CoefficientOf(coefficient).Of(set.Table).Value.Value!.Value, 1e-9);
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_coefficient_equals_the_value_printed_in_a_publication(string dataSet, string coefficient)
    {
        DataSet set = DataSet.All.Single(each => each.Id == dataSet);

        Assert.Equal(set.Printed[coefficient], DataSet.CoefficientOf(coefficient).Of(set.Table).Value.Value!.Value, set.PrintedTolerance);
    }

    [Theory]
    [MemberData(nameof(PrintedErrors))]
    public void A_standard_error_equals_the_one_that_is_printed(string dataSet, string coefficient)
    {
        DataSet set = DataSet.All.Single(each => each.Id == dataSet);

        Assert.Equal(set.PrintedErrors[coefficient], DataSet.CoefficientOf(coefficient).Of(set.Table).StandardError.Value!.Value, 5.1e-6);
    }

    [Fact]
    public void The_golden_numbers_of_the_first_two_of_Krippendorffs_coders_are_met()
    {
        RatingTable pair = DataSet.TableOf("kripp-4x8").Only("coder 1", "coder 2");
        Estimate kappa = Coefficient.CohenKappa.Of(pair);

        Assert.Equal(0.8222222222222222, kappa.Value.Value!.Value, 1e-9);
        Assert.Equal(0.1644, kappa.StandardError.Value!.Value, 5e-5);
        Assert.Equal(0.875, Coefficient.CohenKappa.With(Weighting.Linear).Of(pair).Value.Value!.Value, 1e-9);
        Assert.Equal(0.9259259259259259, Coefficient.CohenKappa.With(Weighting.Quadratic).Of(pair).Value.Value!.Value, 1e-9);
    }

    [Theory]
    [InlineData("conger-kappa", 0.05891072)]
    [InlineData("fleiss-kappa", 0.05905473)]
    [InlineData("krippendorff-alpha", 0.05905473)]
    [InlineData("gwet-ac", 0.04321747)]
    [InlineData("brennan-prediger", 0.04693346)]
    [InlineData("percent-agreement", 0.03128898)]
    public void Errors_that_irrCAC_prints_for_a_cross_table_are_ours_with_units_in_place_of_one_less(string coefficient, double printed)
    {
        Estimate estimate = DataSet.CoefficientOf(coefficient).Of(DataSet.TableOf("gwet-3x3"));

        Assert.Equal(printed, estimate.StandardError.Value!.Value * Math.Sqrt((estimate.UnitCount - 1.0) / estimate.UnitCount), 5e-9);
    }

    [Fact]
    public void An_interval_equals_the_one_that_is_printed()
    {
        ConfidenceInterval interval = Coefficient.GwetAC.Of(DataSet.TableOf("gwet-4x12")).Interval();

        Assert.Equal(0.461, interval.Lower.Value!.Value, 5e-4);
        Assert.Equal(1, interval.Upper.Value!.Value);
        Assert.Equal("Gwet's AC1 0.775, 95 % interval 0.461 to 1.000", Coefficient.GwetAC.Of(DataSet.TableOf("gwet-4x12")).ToString());
    }

    [Fact]
    public void Alpha_takes_differences_and_the_others_take_weights()
    {
        Assert.Throws<InvalidOperationException>(() => Coefficient.KrippendorffAlpha.With(Weighting.Linear));
        Assert.Throws<InvalidOperationException>(() => Coefficient.FleissKappa.With(Difference.Ordinal));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coefficient.FleissKappa.With((Weighting)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Coefficient.KrippendorffAlpha.With((Difference)9));
    }

    [Fact]
    public void Every_coefficient_has_a_name_and_an_id_of_its_own_and_cites_a_source()
    {
        Assert.Distinct(DataSet.Variants.Select(coefficient => coefficient.Id));
        Assert.Distinct(DataSet.Variants.Select(coefficient => coefficient.Name));
        Assert.All(DataSet.Variants, coefficient => Assert.NotEmpty(coefficient.Citations));
        Assert.Equal("Gwet's AC2 (quadratic)", Coefficient.GwetAC.With(Weighting.Quadratic).Name);
        Assert.Equal("Krippendorff's alpha (MASI)", Coefficient.KrippendorffAlpha.With(Difference.Masi).ToString());
        Assert.Equal("krippendorff-alpha-ordinal", Coefficient.KrippendorffAlpha.With(Difference.Ordinal).Id);
        Assert.Equal(Coefficient.FleissKappa, Coefficient.FleissKappa.With(Weighting.Linear).With(Weighting.Identity));
    }
}
