using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;

namespace CoProduction.Reliability.Tests;

public sealed class CorpusTests
{
    [Fact]
    public void Several_possible_answers_are_a_rating_that_allows_several()
    {
        CodingSet corpus = Codings.Pair(
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
        CodingSet corpus = Codings.Pair(
            Answers.Unknown.With(Codebook.CitizensDeliver, true), Answers.Unknown.With(Codebook.Behaviour, Behaviour.Active));

        CoefficientBounds without = Coefficient.PercentAgreement.Bounds(corpus.RatingsOf(Codebook.Behaviour));
        CoefficientBounds with = Coefficient.PercentAgreement.Bounds(corpus.RatingsOf(Codebook.Behaviour, withImplications: true));

        Assert.Equal((0, 1), (without.Lower.Value, without.Upper.Value));
        Assert.Equal((1, 1), (with.Lower.Value, with.Upper.Value));
    }

    [Fact]
    public void Open_verdicts_are_missing_or_a_category_of_their_own()
    {
        CodingSet corpus = Codings.Pair(Answers.Unknown, Answers.Unknown);

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
        DefinitionAgreement agreement = DefinitionAgreement.Of(Codings.Published, DefinitionCatalog.Definitions);

        int definitions = DefinitionCatalog.Definitions.Count;
        Assert.Equal(definitions, agreement.Ratings.Coders.Count);
        Assert.Equal(Codings.Published.Count, agreement.Ratings.UnitCount);
        Assert.InRange(Coefficient.KrippendorffAlpha.Of(agreement.Ratings).Value.Value!.Value, 0, 0.9);
        Assert.Equal(definitions * (definitions - 1) / 2, agreement.Pairs.Count);
        Assert.Equal($"{definitions} definitions, {Codings.Published.Count} activities", agreement.ToString());
        Assert.All(agreement.Pairs, pair =>
        {
            Verdict[] first = [.. Codings.Published.Select(activity => pair.First.Assess(activity.Answers))];
            Verdict[] second = [.. Codings.Published.Select(activity => pair.Second.Assess(activity.Answers))];
            (Verdict First, Verdict Second)[] decided =
                [.. first.Zip(second).Where(both => both.First != Verdict.Undetermined && both.Second != Verdict.Undetermined)];
            Assert.Equal((decided.Count(both => both.First == both.Second), decided.Length), (pair.Agreement.Count, pair.Agreement.Total));
            Assert.Equal(Codings.Published.Count, pair.Verdicts.Compared);
            Assert.Equal(decided.Count(both => both.First != both.Second), pair.Verdicts.Opposed);
        });
    }

    [Fact]
    public void Verdicts_stated_in_print_are_counted_as_the_main_job_counts_them()
    {
        StatedAgreement agreement = StatedAgreement.Of(Codings.Published, Classifier.Default);
        StatedAgreement one = StatedAgreement.Of(Codings.Published, new Classifier(Codings.Ostrom, []));

        StatedVerdict other = Assert.Single(agreement.NotCompared);
        Assert.Equal("tlap-what-makes-co-production-different", other.Definition);
        Assert.Equal(0, agreement.Count(StatedOutcome.Wrong).Count);
        Assert.Equal(agreement.Comparisons.Count, Enum.GetValues<StatedOutcome>().Sum(outcome => agreement.Count(outcome).Count));
        Assert.Equal(Codings.Published.Sum(activity => activity.Stated.Count), agreement.Comparisons.Count + agreement.NotCompared.Count);
        Assert.True(agreement.Count(StatedOutcome.Right, seenOnly: true).Total < agreement.Count(StatedOutcome.Right).Total);
        Assert.Equal(
            $"right {agreement.Count(StatedOutcome.Right)}, open {agreement.Count(StatedOutcome.Open)}, wrong {agreement.Count(StatedOutcome.Wrong)}", agreement.ToString());
        Assert.All(one.Comparisons, comparison => Assert.Same(Ostrom1996.Definition, comparison.Judgement.Definition));
        Assert.Equal(agreement.Comparisons.Count + agreement.NotCompared.Count, one.Comparisons.Count + one.NotCompared.Count);
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
