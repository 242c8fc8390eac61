namespace CoProduction.Reliability.Tests;

/// <summary>Outer bounds as one works them out by hand, from the least and the greatest of both disagreements.</summary>
public sealed class OuterBoundsTests
{
    /// <summary>Two coders and three units: both say the first category, they say the second and the third, and one says the first and the other nothing.</summary>
    private static readonly RatingTable Pair = Tables.Of(2, 3, [1, 1, 2, 4, 0, 1]);

    /// <summary>Three coders and two units, in which all may have said the first category.</summary>
    private static readonly RatingTable Alike = Tables.Of(3, 3, [1, 1, 0, 1, 3, 1]);

    [Theory]
    [InlineData("percent-agreement", 1 / 3.0, 2 / 3.0)]
    [InlineData("brennan-prediger", 0, 1 / 2.0)]
    [InlineData("gwet-ac", 0, 17 / 29.0)]
    [InlineData("fleiss-kappa", -5 / 7.0, 1 / 2.0)]
    [InlineData("krippendorff-alpha", -3 / 7.0, 7 / 12.0)]
    [InlineData("krippendorff-alpha-interval", -9 / 16.0, 39 / 44.0)]
    [InlineData("krippendorff-alpha-ordinal", -2 / 3.0, 283 / 288.0)]
    [InlineData("cohen-kappa", -1 / 2.0, 2 / 3.0)]
    [InlineData("conger-kappa", -1 / 2.0, 2 / 3.0)]
    [InlineData("percent-agreement-linear", 1 / 2.0, 5 / 6.0)]
    [InlineData("fleiss-kappa-linear", -4 / 5.0, 3 / 4.0)]
    [InlineData("brennan-prediger-quadratic", -1 / 4.0, 3 / 4.0)]
    public void Outer_bounds_set_the_greatest_observed_against_the_least_expected_and_the_other_way_round(string coefficient, double lower, double upper) =>
        AssertOuter(Pair, coefficient, lower, upper, unknowns: 1);

    [Theory]
    [InlineData("percent-agreement", 1 / 3.0, 1)]
    [InlineData("fleiss-kappa", -1 / 2.0, 1)]
    [InlineData("krippendorff-alpha", -1 / 4.0, 1)]
    [InlineData("krippendorff-alpha-ordinal", -1 / 4.0, 1)]
    [InlineData("conger-kappa", -1, 1)]
    [InlineData("gwet-ac", 0, 1)]
    public void Where_all_may_be_alike_they_go_down_to_what_no_completion_of_any_table_falls_below(string coefficient, double lower, double upper) =>
        AssertOuter(Alike, coefficient, lower, upper, unknowns: 2);

    [Fact]
    public void What_differs_in_several_units_is_added_up_and_few_uses_bound_what_is_expected()
    {
        // Of three units two differ for certain; of four, three are of one category and the fourth may be.
        AssertOuter(Tables.Of(2, 3, [1, 2, 4, 2, 0, 1]), "percent-agreement", 0, 1 / 3.0, unknowns: 1);
        AssertOuter(Tables.Of(2, 3, [1, 1, 1, 1, 1, 1, 1, 0]), "gwet-ac", 31 / 47.0, 1, unknowns: 1);
    }

    [Fact]
    public void Where_all_must_be_alike_there_are_none()
    {
        RatingTable table = Tables.Of(2, 3, [4, 4, 4, 4]);

        Assert.All(BruteForce.Bounded.Where(each => each.Kind is CoefficientKind.FleissKappa or CoefficientKind.KrippendorffAlpha or CoefficientKind.CohenKappa), coefficient =>
        {
            Assert.Null(OuterBounds.Of(new OpenTable(coefficient, table)));
            Assert.Equal(UndefinedReason.OneCategoryUsed, Completions.Bound(coefficient, table, mostSteps: -1).Upper.Reason);
        });
        Assert.Equal((1, 1), OuterBounds.Of(new OpenTable(Coefficient.GwetAC, table)));
    }

    private static void AssertOuter(RatingTable table, string coefficient, double lower, double upper, int unknowns)
    {
        CoefficientBounds bounds = Completions.Bound(DataSet.CoefficientOf(coefficient), table, mostSteps: -1);

        Assert.Equal(lower, bounds.Lower.Value!.Value, 1e-12);
        Assert.Equal(upper, bounds.Upper.Value!.Value, 1e-12);
        Assert.Equal((false, unknowns), (bounds.IsExact, bounds.UnknownCount));
    }
}
