using CoProduction.Literature;

namespace CoProduction.Reliability.Tests;

/// <summary>What the figures, the tables and the refusals say, letter by letter.</summary>
public sealed class StatementTests
{
    private static readonly string[] YesNo = ["yes", "no"];

    [Fact]
    public void A_coefficient_cites_the_works_that_it_is_published_in() => Assert.Equal(
        """
        gwet-2019: Gwet, K. L. (2019). irrCAC: Computing Chance-Corrected Agreement Coefficients (CAC). Comprehensive R Archive Network.
        gwet-2014: Gwet, K. L. (2014). Handbook of Inter-Rater Reliability: The Definitive Guide to Measuring the Extent of Agreement Among Multiple Raters. Advanced Analytics. The fourth edition.
        krippendorff-1970: Krippendorff, K. (1970). Bivariate Agreement Coefficients for Reliability of Data. Sociological Methodology, 2, 139–150.
        krippendorff-2011: Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. Known by its worked example, which other programs test themselves against.
        cohen-1960: Cohen, J. (1960). A Coefficient of Agreement for Nominal Scales. Educational and Psychological Measurement, 20, 37–46.
        revelle-2016: Revelle, W. (2016). psych: Procedures for Psychological, Psychometric, and Personality Research. Comprehensive R Archive Network.
        cohen-1968: Cohen, J. (1968). Weighted Kappa: Nominal Scale Agreement with Provision for Scaled Disagreement or Partial Credit. Psychological Bulletin, 70, 213–220.
        fleiss-et-al-1969: Fleiss, J. L., Cohen, J., & Everitt, B. S. (1969). Large Sample Standard Errors of Kappa and Weighted Kappa. Psychological Bulletin, 72.
        conger-1980: Conger, A. J. (1980). Integration and Generalization of Kappas for Multiple Raters. Psychological Bulletin, 88, 322–328.
        fleiss-1971: Fleiss, J. L. (1971). Measuring Nominal Scale Agreement among Many Raters. Psychological Bulletin, 76, 378–382.
        perktold-2012: Perktold, J. (2012). Inter Rater Agreement. statsmodels.
        brennan-prediger-1981: Brennan, R. L., & Prediger, D. J. (1981). Coefficient Kappa: Some Uses, Misuses, and Alternatives. Educational and Psychological Measurement, 41, 687–699.
        gwet-2008: Gwet, K. L. (2008). Computing Inter-Rater Reliability and Its Variance in the Presence of High Agreement. British Journal of Mathematical and Statistical Psychology, 61, 29–48.
        jaccard-1912: Jaccard, P. (1912). The Distribution of the Flora in the Alpine Zone.
        passonneau-2006: Passonneau, R. (2006). Measuring Agreement on Set-Valued Items (MASI) for Semantic and Pragmatic Annotation [Conference paper].
        loper-et-al-2018: Loper, E., Bird, S., & Lippincott, T. (2018). Distance Metrics. Natural Language Toolkit.
        efron-1979: Efron, B. (1979). Bootstrap Methods: Another Look at the Jackknife.
        wilson-1927: Wilson, E. B. (1927). Probable Inference, the Law of Succession, and Statistical Inference.
        """,
        string.Join('\n', Coefficient.All.Append(Coefficient.KrippendorffAlpha.With(Difference.Jaccard)).Append(Coefficient.KrippendorffAlpha.With(Difference.Masi))
            .SelectMany(coefficient => coefficient.Citations).Append(BootstrapEstimate.Source).Append(Proportion.Source)
            .SelectMany(citation => (Work?[])[citation.Work, citation.ReportedIn]).OfType<Work>().Distinct().Select(work => $"{work.Id}: {work}{(work.Note is null ? "" : $" {work.Note}")}")));

    [Fact]
    public void A_table_that_cannot_be_is_refused_with_the_reason()
    {
        Assert.Equal("Two share the name 'a'. (Parameter 'coders')", Refused(() => RatingTable.OfLabels(["a", "a"], YesNo, [])));
        Assert.Equal("Two share the name 'x'. (Parameter 'categories')", Refused(() => RatingTable.OfLabels(["a"], ["x", "x"], [])));
        Assert.Equal("A table has 1 to 64 categories; 0 are given. (Parameter 'categories')", Refused(() => RatingTable.OfLabels(["a"], [], [])));
        Assert.Equal("A table has 1 to 64 categories; 65 are given. (Parameter 'categories')", Refused(() => RatingTable.OfLabels(["a"], Labels(65), [])));
        Assert.Equal("'maybe' is not one of the categories. (Parameter 'units')", Refused(() => RatingTable.OfLabels(["a"], YesNo, [["maybe"]])));
        Assert.Equal("A unit has 2 ratings; there is 1 coder. (Parameter 'units')", Refused(() => RatingTable.OfLabels(["a"], YesNo, [["yes", "no"]])));
        Assert.Equal("A rating names category 2; the last is 1. (Parameter 'units')", Refused(() => new RatingTable(["a"], YesNo, [[Rating.AnyOf(0, 2)]])));
        Assert.Equal("'c' is not one of the coders. (Parameter 'coders')", Refused(() => RatingTable.OfLabels(["a"], YesNo, []).Only("a", "c")));
        Assert.Equal("Two share the name 'a'. (Parameter 'coders')", Refused(() => RatingTable.OfLabels(["a"], YesNo, []).Only("a", "a")));
        Assert.All(
            (int[][][])[[[1, 2]], [[1], [2]], [[1, 2], [3, -1]], [[1, 2], null!], [[1, 2], [3, 4], [5, 6]]],
            counts => Assert.Equal(
                "As many rows and columns of counts as there are categories are needed, none of them negative. (Parameter 'counts')",
                Refused(() => RatingTable.OfCrossTable("a", "b", YesNo, counts))));
    }

    [Fact]
    public void What_a_table_needs_is_asked_for()
    {
        Assert.Equal("units", Assert.Throws<ArgumentNullException>(() => RatingTable.OfLabels(["a"], YesNo, null!)).ParamName);
        Assert.Equal("units", Assert.Throws<ArgumentNullException>(() => RatingTable.OfLabels(["a"], YesNo, [null!])).ParamName);
        Assert.Equal("units", Assert.Throws<ArgumentNullException>(() => new RatingTable(["a"], YesNo, (IEnumerable<IReadOnlyList<Rating>>)null!)).ParamName);
        Assert.Equal("units", Assert.Throws<ArgumentNullException>(() => new RatingTable(["a"], YesNo, (IReadOnlyList<Rating>[])[null!])).ParamName);
        Assert.Equal("categories", Assert.Throws<ArgumentNullException>(() => RatingTable.OfLabels(["a"], null!, [])).ParamName);
        Assert.Equal("categories", Assert.Throws<ArgumentNullException>(() => new RatingTable(["a"], null!, (IReadOnlyList<Rating>[])[])).ParamName);
        Assert.Equal("coders", Assert.Throws<ArgumentNullException>(() => new RatingTable(null!, YesNo, (IReadOnlyList<Rating>[])[])).ParamName);
        Assert.Equal("categories", Assert.Throws<ArgumentNullException>(() => RatingTable.OfCrossTable("a", "b", null!, [])).ParamName);
        Assert.Equal("counts", Assert.Throws<ArgumentNullException>(() => RatingTable.OfCrossTable("a", "b", YesNo, null!)).ParamName);
        Assert.Equal("coders", Assert.Throws<ArgumentException>(() => RatingTable.OfLabels([" "], YesNo, [])).ParamName);
        Assert.All(Coefficient.All, coefficient => Assert.All(
            (Action[])[() => coefficient.Of(null!), () => coefficient.Bootstrap(null!), () => coefficient.Bounds(null!)],
            call => Assert.Equal("table", Assert.Throws<ArgumentNullException>(call).ParamName)));
    }

    [Fact]
    public void A_cross_table_is_the_table_of_its_units_and_no_more_patterns_than_it_has_counts_for()
    {
        RatingTable table = RatingTable.OfCrossTable("a", "b", YesNo, [[2, 0], [1, 0]]);

        Assert.Equal(["0 0: 2", "1 0: 1"], table.Patterns.Select(pattern => $"{string.Join(' ', pattern.Ratings)}: {pattern.Count}"));
        Assert.Equal(("2 coders, 3 units, 2 categories", 3), ($"{table}", table.UnitCount));
        Assert.Equal("1 coder, 1 unit, 1 category", $"{RatingTable.OfLabels(["a"], ["x"], [["x"]])}");
        Assert.Equal("0 coders, 0 units, 64 categories", $"{RatingTable.OfLabels([], Labels(64), [])}");
        Assert.Equal("0|2", $"{Rating.AnyOf(2, 0, 2)}");
        Assert.Equal("-", $"{Rating.Missing}");
    }

    [Fact]
    public void Whoever_allows_every_category_has_said_nothing()
    {
        Assert.True(Assert.Single(new RatingTable(["a"], YesNo, [[Rating.AnyOf(0, 1)]]).Patterns).Ratings[0].IsMissing);
        Assert.False(Assert.Single(new RatingTable(["a"], ["x"], [[Rating.Of(0)]]).Patterns).Ratings[0].IsMissing);
        Assert.False(Assert.Single(new RatingTable(["a"], ["x", "y", "z"], [[Rating.AnyOf(0, 1)]]).Patterns).Ratings[0].IsMissing);
        Assert.True(Assert.Single(new RatingTable(["a"], Labels(64), [[Rating.AnyOf([.. Enumerable.Range(0, 64)])]]).Patterns).Ratings[0].IsMissing);
        Assert.False(Assert.Single(new RatingTable(["a"], Labels(64), [[Rating.Of(63)]]).Patterns).Ratings[0].IsMissing);
    }

    [Theory]
    [InlineData(UndefinedReason.FewerThanTwoCoders, "undefined: there are fewer than two coders")]
    [InlineData(UndefinedReason.MoreThanTwoCoders, "undefined: there are more than two coders")]
    [InlineData(UndefinedReason.NothingRated, "undefined: nothing is rated")]
    [InlineData(UndefinedReason.NoUnitRatedTwice, "undefined: no unit was rated by two coders")]
    [InlineData(UndefinedReason.OneCategoryOffered, "undefined: there is only one category to choose")]
    [InlineData(UndefinedReason.OneCategoryUsed, "undefined: only one category was used, so that no disagreement was to be expected")]
    [InlineData(UndefinedReason.OneUnit, "undefined: a standard error needs at least two units")]
    [InlineData(UndefinedReason.NoPublishedFormula, "undefined: no formula is published, resample instead")]
    [InlineData(UndefinedReason.TooFewResamples, "undefined: too few resamples have a value")]
    public void Each_reason_why_there_is_no_number_is_said(UndefinedReason reason, string text)
    {
        Figure figure = new(reason);

        Assert.Equal((text, false, null, reason), ($"{figure}", figure.IsDefined, figure.Value, figure.Reason));
    }

    [Theory]
    [InlineData(0, 0, "0 of 0")]
    [InlineData(53, 60, "53 of 60 (0.883, 95 % interval 0.778 to 0.942)")]
    [InlineData(0, 10, "0 of 10 (0.000, 95 % interval 0.000 to 0.278)")]
    [InlineData(10, 10, "10 of 10 (1.000, 95 % interval 0.722 to 1.000)")]
    public void A_share_is_said_with_its_counts_and_its_interval(int count, int total, string text) => Assert.Equal(text, $"{new Proportion(count, total)}");

    [Fact]
    public void A_share_of_nothing_has_no_interval()
    {
        Assert.Equal((UndefinedReason.NothingRated, "90 % interval undefined: nothing is rated"), (new Proportion(0, 0).Interval(0.9).Lower.Reason, $"{new Proportion(0, 0).Interval(0.9)}"));
        Assert.StartsWith("33.33 % interval", $"{new Proportion(1, 2).Interval(1 / 3.0)}", StringComparison.Ordinal);
        Assert.All((double[])[0, 1, -1, 2, double.NaN], level => Assert.Equal(
            "level", Assert.Throws<ArgumentOutOfRangeException>(() => new Proportion(1, 2).Interval(level)).ParamName));
    }

    [Fact]
    public void Resampling_is_as_it_is_asked_for_and_pinned_beyond_a_block_of_units()
    {
        RatingTable large = RatingTable.OfCrossTable("a", "b", YesNo, [[2_000, 500], [400, 1_197]]);
        RatingTable small = RatingTable.OfCrossTable("a", "b", YesNo, [[1, 0], [0, 1]]);

        Assert.Equal((1_000, 1UL, 0.95), (new BootstrapOptions().Resamples, new BootstrapOptions().Seed, new BootstrapOptions().Level));
        Assert.Equal((2, 1_000_000), (new BootstrapOptions { Resamples = 2 }.Resamples, new BootstrapOptions { Resamples = 1_000_000 }.Resamples));
        Assert.Equal("Cohen's kappa 0.543, 90 % interval 0.518 to 0.569 (50 resamples, seed 1)", $"{Coefficient.CohenKappa.Bootstrap(large, new BootstrapOptions { Resamples = 50, Level = 0.9 })}");
        Assert.Equal("Cohen's kappa 1.000, 95 % interval 1.000 to 1.000 (defined in 11 of 20 resamples, seed 1)", $"{Coefficient.CohenKappa.Bootstrap(small, new BootstrapOptions { Resamples = 20 })}");
        Assert.Equal(
            "A confidence level lies between 0 and 1.", Assert.Throws<ArgumentOutOfRangeException>(() => new BootstrapOptions { Level = 0 }).Message.Split(" (")[0]);
    }

    [Fact]
    public void Coefficients_are_named_by_their_weights_and_refuse_those_of_others()
    {
        Assert.Equal(
            [
                "percent-agreement Percent agreement", "krippendorff-alpha Krippendorff's alpha", "cohen-kappa Cohen's kappa", "conger-kappa Conger's kappa",
                "fleiss-kappa Fleiss's kappa", "brennan-prediger Brennan-Prediger coefficient", "gwet-ac Gwet's AC1",
            ],
            Coefficient.All.Select(coefficient => $"{coefficient.Id} {coefficient.Name}"));
        Assert.Equal(
            ["gwet-ac-linear Gwet's AC2 (linear)", "cohen-kappa-quadratic Cohen's kappa (quadratic)", "krippendorff-alpha-masi Krippendorff's alpha (MASI)", "krippendorff-alpha-jaccard Krippendorff's alpha (Jaccard)", "krippendorff-alpha-interval Krippendorff's alpha (interval)"],
            ((Coefficient[])
            [
                Coefficient.GwetAC.With(Weighting.Linear), Coefficient.CohenKappa.With(Weighting.Quadratic), Coefficient.KrippendorffAlpha.With(Difference.Masi),
                Coefficient.KrippendorffAlpha.With(Difference.Jaccard), Coefficient.KrippendorffAlpha.With(Difference.Interval),
            ]).Select(coefficient => $"{coefficient.Id} {coefficient}"));
        Assert.Equal("Krippendorff's alpha takes differences, not weights.", Assert.Throws<InvalidOperationException>(() => Coefficient.KrippendorffAlpha.With(Weighting.Identity)).Message);
        Assert.Equal("Gwet's AC1 takes weights, not differences.", Assert.Throws<InvalidOperationException>(() => Coefficient.GwetAC.With(Difference.Nominal)).Message);
        Assert.StartsWith("No such weighting.", Assert.Throws<ArgumentOutOfRangeException>(() => Coefficient.GwetAC.With((Weighting)9)).Message, StringComparison.Ordinal);
        Assert.StartsWith("No such difference.", Assert.Throws<ArgumentOutOfRangeException>(() => Coefficient.KrippendorffAlpha.With((Difference)9)).Message, StringComparison.Ordinal);
        Assert.Equal(Coefficient.GwetAC, Coefficient.GwetAC.With(Weighting.Linear).With(Weighting.Identity));
        Assert.NotEqual(Coefficient.GwetAC, Coefficient.GwetAC.With(Weighting.Linear));
        Assert.NotEqual(Coefficient.GwetAC, Coefficient.FleissKappa);
        Assert.Equal(Coefficient.GwetAC.With(Weighting.Linear).GetHashCode(), Coefficient.GwetAC.With(Weighting.Linear).GetHashCode());
        Assert.False(Coefficient.GwetAC.Equals(null));
    }

    private static IEnumerable<string> Labels(int count) => Enumerable.Range(0, count).Select(index => $"{index}");

    private static string Refused(Func<object> make) => Assert.Throws<ArgumentException>(make).Message;
}
