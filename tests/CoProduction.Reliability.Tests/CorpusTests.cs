using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reliability.Tests;

public sealed class CorpusTests
{
    [Fact]
    public void Several_possible_answers_are_a_rating_that_allows_several()
    {
        CodedCorpus corpus = Codings.Pair(
            Answers.Unknown.WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary),
            Answers.Unknown.With(Codebook.Voluntariness, Voluntariness.Compelled));

        RatingTable table = corpus.RatingsOf(Codebook.Voluntariness);

        Assert.Equal(["voluntary", "partlyVoluntary", "compelled"], table.Categories);
        Assert.Equal("0|1, 2 (1)", Assert.Single(table.Patterns).ToString());
        Assert.True(Coefficient.PercentAgreement.Of(table).Value.Reason == UndefinedReason.NoUnitRatedTwice);
        Assert.Equal(0, Coefficient.PercentAgreement.Bounds(table).Upper.Value);
    }

    [Fact]
    public void Implications_narrow_what_an_unknown_answer_may_turn_out_to_be()
    {
        // Whoever delivers acts.
        CodedCorpus corpus = Codings.Pair(
            Answers.Unknown.With(Codebook.CitizensDeliver, true), Answers.Unknown.With(Codebook.Behaviour, Behaviour.Active));

        CoefficientBounds without = Coefficient.PercentAgreement.Bounds(corpus.RatingsOf(Codebook.Behaviour));
        CoefficientBounds with = Coefficient.PercentAgreement.Bounds(corpus.RatingsOf(Codebook.Behaviour, withImplications: true));

        Assert.Equal((0, 1), (without.Lower.Value, without.Upper.Value));
        Assert.Equal((1, 1), (with.Lower.Value, with.Upper.Value));
    }

    [Fact]
    public void Open_verdicts_are_missing_or_a_category_of_their_own()
    {
        CodedCorpus corpus = Codings.Pair(Answers.Unknown, Answers.Unknown);

        Assert.Equal("-, - (1)", Assert.Single(corpus.RatingsOf(Ostrom1996.Definition).Patterns).ToString());
        Assert.Equal("2, 2 (1)", Assert.Single(corpus.RatingsOf(Ostrom1996.Definition, OpenVerdicts.Category).Patterns).ToString());
        Assert.Equal(["coProduction", "notCoProduction", "undetermined"], corpus.RatingsOf(Ostrom1996.Definition, OpenVerdicts.Category).Categories);
        Kind kind = DefinitionCatalog.Typologies[0].Kinds[0];
        Assert.Equal(["certainly", "not"], corpus.RatingsOf(kind).Categories);
        Assert.Equal("2, 2 (1)", Assert.Single(corpus.RatingsOf(kind, OpenVerdicts.Category).Patterns).ToString());
    }

    [Fact]
    public void Definitions_take_the_place_of_coders()
    {
        CodedCorpus corpus = new([new CodingSheet("Ana", Codings.Published)]);

        RatingTable table = corpus.RatingsBy(DefinitionCatalog.Definitions, "Ana");

        Assert.Equal(DefinitionCatalog.Definitions.Count, table.Coders.Count);
        Assert.Equal(Codings.Published.Count, table.UnitCount);
        Assert.InRange(Coefficient.KrippendorffAlpha.Of(table).Value.Value!.Value, 0, 0.9);
        Assert.Throws<ArgumentException>(() => corpus.RatingsBy(DefinitionCatalog.Definitions, "Ben"));
    }

    [Fact]
    public void Verdicts_stated_in_print_are_counted_as_the_main_job_counts_them()
    {
        StatedComparison comparison = StatedComparison.Of(Codings.Published, DefinitionCatalog.Definitions);

        Assert.Empty(comparison.NotCompared);
        Assert.Equal(0, comparison.Count(StatedOutcome.Opposed).Count);
        Assert.Equal(
            comparison.Rows.Count,
            new[] { StatedOutcome.Same, StatedOutcome.Open, StatedOutcome.Opposed, StatedOutcome.AuthorUndecided }.Sum(outcome => comparison.Count(outcome).Count));
        Assert.True(comparison.Count(StatedOutcome.Same, seenOnly: true).Total < comparison.Count(StatedOutcome.Same).Total);
        Assert.All(StatedComparison.Of(Codings.Published, [Ostrom1996.Definition]).Rows, row => Assert.Same(Ostrom1996.Definition, row.Definition));
        Assert.NotEmpty(StatedComparison.Of(Codings.Published, [Ostrom1996.Definition]).NotCompared);
    }

    [Theory]
    [InlineData(53, 60, 0.778212120, 0.942322794)]
    [InlineData(0, 10, 0, 0.2775328)]
    [InlineData(10, 10, 0.7224672, 1)]
    public void The_interval_of_a_share_is_Wilsons(int count, int total, double lower, double upper)
    {
        ConfidenceInterval interval = new Proportion(count, total).Interval();

        Assert.Equal(lower, interval.Lower.Value!.Value, 1e-6);
        Assert.Equal(upper, interval.Upper.Value!.Value, 1e-6);
        Assert.Equal(UndefinedReason.NothingRated, new Proportion(0, 0).Interval().Lower.Reason);
    }

    [Fact]
    public void Tables_refuse_what_they_cannot_hold()
    {
        Assert.Throws<ArgumentException>(() => RatingTable.OfLabels(["a", "a"], ["x"], []));
        Assert.Throws<ArgumentException>(() => RatingTable.OfLabels(["a"], ["x", "x"], []));
        Assert.Throws<ArgumentException>(() => RatingTable.OfLabels(["a"], [], []));
        Assert.Throws<ArgumentException>(() => RatingTable.OfLabels(["a"], Enumerable.Range(0, 65).Select(index => $"{index}"), []));
        Assert.Throws<ArgumentException>(() => RatingTable.OfLabels(["a"], ["x"], [["y"]]));
        Assert.Throws<ArgumentException>(() => RatingTable.OfLabels(["a"], ["x"], [["x", "x"]]));
        Assert.Throws<ArgumentException>(() => new RatingTable(["a"], ["x"], [[Rating.Of(1)]]));
        Assert.Throws<ArgumentException>(() => RatingTable.OfCrossTable("a", "b", ["x", "y"], [[1, 2]]));
        Assert.Throws<ArgumentException>(() => RatingTable.OfLabels(["a"], ["x"], []).Only("b"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rating.Of(64));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rating.Of(-1));
    }

    [Fact]
    public void Units_that_are_rated_alike_are_counted_together_and_saying_everything_is_saying_nothing()
    {
        RatingTable table = new(["a", "b"], ["x", "y"], [[Rating.Of(0), Rating.AnyOf(0, 1)], [Rating.Of(0), Rating.Missing], [Rating.Of(1), Rating.Of(0)]]);

        Assert.Equal(["0, - (2)", "1, 0 (1)"], table.Patterns.Select(pattern => pattern.ToString()));
        Assert.Equal("2 coders, 3 units, 2 categories", table.ToString());
    }
}
