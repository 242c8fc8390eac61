using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Comparison;

public sealed class StatedComparisonTests
{
    private static readonly Classifier TwoDefinitions = new([Whitaker1980.Definition, Sharp1980.Definition]);

    [Theory]
    [InlineData("whitaker-1980", Verdict.CoProduction, StatedOutcome.Right)]
    [InlineData("whitaker-1980", Verdict.NotCoProduction, StatedOutcome.Wrong)]
    [InlineData("whitaker-1980", Verdict.Undetermined, StatedOutcome.AuthorUndecided)]
    [InlineData("sharp-1980", Verdict.CoProduction, StatedOutcome.Open)]
    [InlineData("sharp-1980", Verdict.Undetermined, StatedOutcome.AuthorUndecided)]
    public void A_stated_verdict_is_right_open_wrong_or_left_open_by_its_author(string definition, Verdict stated, StatedOutcome expected)
    {
        StatedComparison comparison = Assert.Single(Compare(Stated(definition, stated)));

        Assert.Equal(expected, comparison.Outcome);
        Assert.Equal(definition, comparison.Judgement.Definition.Id);
    }

    [Fact]
    public void What_is_stated_for_a_definition_that_was_not_applied_is_left_out() =>
        Assert.Equal(
            ["sharp-1980", "whitaker-1980"],
            Compare(Stated("sharp-1980", default), Stated("alford-2002-clients", default), Stated("whitaker-1980", default)).Select(each => each.Stated.Definition));

    [Theory]
    [InlineData(Provenance.Primary, true)]
    [InlineData(Provenance.Reported, true)]
    [InlineData(Provenance.Reading, false)]
    public void A_statement_was_seen_unless_it_is_a_reading(Provenance provenance, bool isSeen) =>
        Assert.Equal(isSeen, Compare(Stated("sharp-1980", default) with { Provenance = provenance })[0].IsSeen);

    [Fact]
    public void Both_verdicts_are_told_in_a_sentence() =>
        Assert.Equal(
            "Sharp (1980, as reported): stated co-production, worked out undetermined", Compare(Stated("sharp-1980", Verdict.CoProduction))[0].ToString());

    private static StatedVerdict Stated(string definition, Verdict verdict) => new() { Definition = definition, Verdict = verdict, Work = "somebody-1999" };

    private static IReadOnlyList<StatedComparison> Compare(params StatedVerdict[] stated) => StatedComparison.In(TwoDefinitions.Classify(
        new Activity("Deliverers") { Output = Output.PublicService, PublicProvider = PublicProvider.State, CitizensDeliver = true, ProfessionalsDeliver = true, Users = true, Stated = stated }));

    [Fact]
    public void What_belongs_to_another_questionnaire_is_refused_in_a_sentence()
    {
        Definition open = OwnDefinitions.Of("open", GardenQuestions.Open.Is(true));
        Definition size = OwnDefinitions.Of("size", Orchard.Size.Is(Scale.Group));

        Assert.Equal(
            "The condition asks 'orchard', and the criterion 'garden'. (Parameter 'condition')",
            Assert.Throws<ArgumentException>(() => Requirements.Of(open.Criterion, Orchard.Size.Is(Scale.Group))).Message);
        Assert.Equal(
            "'size' asks questions of 'orchard', and not of 'garden'. (Parameter 'second')", Assert.Throws<ArgumentException>(() => DefinitionComparison.Of(open, size)).Message);
    }

    [Fact]
    public void A_verdict_is_compared_with_that_of_the_definition_of_its_id()
    {
        Definition open = OwnDefinitions.Of("open", GardenQuestions.Open.Is(true));
        Definition watered = OwnDefinitions.Of("watered", GardenQuestions.Watered.Is(true));
        Activity garden = new("A garden")
        {
            Answers = Answers.Unknown.With(GardenQuestions.Open, true).With(GardenQuestions.Watered, false),
            Stated = [Stated("watered", Verdict.CoProduction), Stated("open", Verdict.CoProduction), Stated("sharp-1980", Verdict.CoProduction), Stated("watered", Verdict.NotCoProduction)],
        };

        Assert.Equal(
            [
                "Wrong, watered: stated co-production, worked out not co-production", "Right, open: stated co-production, worked out co-production",
                "Right, watered: stated not co-production, worked out not co-production",
            ],
            StatedComparison.In(new Classifier([open, watered]).Classify(garden)).Select(each => $"{each.Outcome}, {each}"));
    }

    [Fact]
    public void What_is_missing_from_a_comparison_is_refused_by_name()
    {
        Definition open = OwnDefinitions.Of("open", GardenQuestions.Open.Is(true));

        Assert.Throws<ArgumentNullException>("classification", () => StatedComparison.In(null!));
        Assert.Throws<ArgumentNullException>("first", () => DefinitionComparison.Of(null!, open));
        Assert.Throws<ArgumentNullException>("second", () => DefinitionComparison.Of(open, null!));
        Assert.Throws<ArgumentNullException>("criterion", () => Requirements.Of(null!, GardenQuestions.Open.Is(true)));
        Assert.Throws<ArgumentNullException>("condition", () => Requirements.Of(open.Criterion, null!));
        Assert.Throws<ArgumentNullException>("definitions", () => DefinitionMap.Of((DefinitionSet)null!, TestContext.Current.CancellationToken));
    }
}
