namespace CoProduction.Reliability.Tests;

/// <summary>Tables for which some coefficient does not exist: every one gives a number or says why not.</summary>
public sealed class DegenerateTests
{
    private static readonly string[] YesNo = ["yes", "no"];

    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        from name in Tables.Keys
        from coefficient in DataSet.Variants
        select new TheoryDataRow<string, string>(name, coefficient.Id);

    private static Dictionary<string, RatingTable> Tables { get; } = new()
    {
        ["no coder"] = RatingTable.OfLabels([], YesNo, [[], []]),
        ["one coder"] = RatingTable.OfLabels(["a"], YesNo, [["yes"], ["no"]]),
        ["no unit"] = RatingTable.OfLabels(["a", "b"], YesNo, []),
        ["all missing"] = RatingTable.OfLabels(["a", "b"], YesNo, [[null, null], [null, null]]),
        ["no pair"] = RatingTable.OfLabels(["a", "b"], YesNo, [["yes", null], [null, "no"]]),
        ["one category used"] = RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"], ["yes", "yes"]]),
        ["one category offered"] = RatingTable.OfLabels(["a", "b"], ["yes"], [["yes", "yes"], ["yes", "yes"]]),
        ["one unit"] = RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "no"]]),
        ["perfect"] = RatingTable.OfLabels(["a", "b"], YesNo, [["yes", "yes"], ["no", "no"]]),
        ["one coder silent"] = RatingTable.OfLabels(["a", "b", "c"], YesNo, [["yes", "yes", null], ["no", "yes", null], ["no", "no", null]]),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_number_is_a_number_or_says_why_not(string table, string coefficient)
    {
        Coefficient measured = DataSet.CoefficientOf(coefficient);
        Estimate estimate = measured.Of(Tables[table]);
        BootstrapEstimate bootstrap = measured.Bootstrap(Tables[table], new BootstrapOptions { Resamples = 20 });
        CoefficientBounds bounds = measured.Bounds(Tables[table]);

        Assert.All(
            [
                estimate.Value, estimate.StandardError, estimate.Interval().Lower, estimate.Interval().Upper,
                bootstrap.Value, bootstrap.StandardError, bootstrap.Interval.Lower, bootstrap.Interval.Upper, bounds.Lower, bounds.Upper,
            ],
            figure =>
            {
                Assert.True(figure.IsDefined ? double.IsFinite(figure.Value!.Value) && figure.Reason is null : figure.Value is null && figure.Reason is not null);
                Assert.DoesNotContain("NaN", figure.ToString(), StringComparison.Ordinal);
            });
        Assert.Equal(estimate.Value, bootstrap.Value);
    }

    [Theory]
    [InlineData("no coder", "krippendorff-alpha", UndefinedReason.FewerThanTwoCoders)]
    [InlineData("one coder", "gwet-ac", UndefinedReason.FewerThanTwoCoders)]
    [InlineData("no unit", "percent-agreement", UndefinedReason.NothingRated)]
    [InlineData("all missing", "krippendorff-alpha", UndefinedReason.NothingRated)]
    [InlineData("all missing", "conger-kappa", UndefinedReason.NothingRated)]
    [InlineData("no pair", "krippendorff-alpha", UndefinedReason.NoUnitRatedTwice)]
    [InlineData("no pair", "cohen-kappa", UndefinedReason.NoUnitRatedTwice)]
    [InlineData("one category used", "krippendorff-alpha", UndefinedReason.OneCategoryUsed)]
    [InlineData("one category used", "krippendorff-alpha-ordinal", UndefinedReason.OneCategoryUsed)]
    [InlineData("one category used", "krippendorff-alpha-masi", UndefinedReason.OneCategoryUsed)]
    [InlineData("one category used", "cohen-kappa-linear", UndefinedReason.OneCategoryUsed)]
    [InlineData("one category used", "conger-kappa", UndefinedReason.OneCategoryUsed)]
    [InlineData("one category used", "fleiss-kappa", UndefinedReason.OneCategoryUsed)]
    [InlineData("one category offered", "gwet-ac", UndefinedReason.OneCategoryOffered)]
    [InlineData("one category offered", "brennan-prediger", UndefinedReason.OneCategoryOffered)]
    [InlineData("one category offered", "fleiss-kappa", UndefinedReason.OneCategoryOffered)]
    [InlineData("one coder silent", "cohen-kappa", UndefinedReason.MoreThanTwoCoders)]
    public void What_is_undefined_says_why(string table, string coefficient, UndefinedReason reason) =>
        Assert.Equal(reason, DataSet.CoefficientOf(coefficient).Of(Tables[table]).Value.Reason);

    [Theory]
    [InlineData("one category used", "percent-agreement", 1)]
    [InlineData("one category used", "gwet-ac", 1)]
    [InlineData("one category used", "brennan-prediger", 1)]
    [InlineData("one category offered", "percent-agreement", 1)]
    [InlineData("perfect", "krippendorff-alpha", 1)]
    [InlineData("perfect", "cohen-kappa", 1)]
    [InlineData("perfect", "gwet-ac", 1)]
    public void Perfect_agreement_is_one_wherever_it_is_defined(string table, string coefficient, double expected) =>
        Assert.Equal(expected, DataSet.CoefficientOf(coefficient).Of(Tables[table]).Value.Value);

    [Fact]
    public void A_coder_who_rated_nothing_is_left_out_of_Congers_kappa() => Assert.Equal(
        Coefficient.CongerKappa.Of(Tables["one coder silent"].Only("a", "b")).Value, Coefficient.CongerKappa.Of(Tables["one coder silent"]).Value);

    [Fact]
    public void One_unit_has_no_standard_error() =>
        Assert.Equal(UndefinedReason.OneUnit, Coefficient.KrippendorffAlpha.Of(Tables["one unit"]).StandardError.Reason);

    [Fact]
    public void Ordinal_alpha_has_no_published_standard_error_and_is_resampled()
    {
        Coefficient ordinal = Coefficient.KrippendorffAlpha.With(Difference.Ordinal);
        RatingTable table = DataSet.TableOf("kripp-4x12");

        Assert.Equal(UndefinedReason.NoPublishedFormula, ordinal.Of(table).StandardError.Reason);
        Assert.Equal("Krippendorff's alpha (ordinal) 0.815", ordinal.Of(table).ToString());
        Assert.True(ordinal.Bootstrap(table).Interval.Lower.IsDefined);
    }

    [Fact]
    public void Reasons_read_as_sentences() => Assert.Equal(
        "Krippendorff's alpha undefined: only one category was used, so that no disagreement was to be expected",
        Coefficient.KrippendorffAlpha.Of(Tables["one category used"]).ToString());
}
