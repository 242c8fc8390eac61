using CoProduction.Coding;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Practice;

namespace CoProduction.ContractTests.Practice;

public sealed class PracticeSnapshotTests
{
    private static readonly Answers Organisation = Answers.Unknown
        .With(Readiness.RecognisesCompetence, true).With(Readiness.SeesIndividualNeeds, true)
        .With(Readiness.HoldsDialogue, false)
        .With(Readiness.EvaluatesItself, true);

    private static readonly Answers Neighbourhood = Answers.Unknown
        .With(Engagement.KnowsHow, true).With(Engagement.BelievesInThemselves, false).With(Engagement.GainsThemselves, true);

    private static readonly Activity Survey = new("A council asks residents for their views, and decides alone")
    {
        Id = "survey", Output = Output.PublicService, Power = Power.Consulted, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false,
    };

    [Fact]
    public async Task The_summary_of_a_readiness_checklist() => await Snapshot.Verify(Readiness.Checklist.Assess(Organisation).ToString());

    [Fact]
    public async Task The_explanation_of_a_readiness_checklist() => await Snapshot.Verify(Readiness.Checklist.Assess(Organisation).Explain());

    [Fact]
    public async Task The_explanation_of_an_engagement_checklist() => await Snapshot.Verify(Engagement.Checklist.Assess(Neighbourhood).Explain());

    [Fact]
    public async Task The_summary_of_cautions_of_which_nothing_is_known() => await Snapshot.Verify(Cautions.Checklist.Assess(Answers.Unknown).ToString());

    [Fact]
    public async Task The_cautions_of_a_survey_in_text() => await Snapshot.Verify(After("\nCautions", Classify().Explain()));

    [Fact]
    public async Task The_cautions_of_a_survey_in_markdown() => await Snapshot.Verify(After("### Cautions", Classify().ToMarkdown()), "md");

    [Fact]
    public void The_cautions_of_a_survey_are_the_last_line_of_its_summary_and_stand_nowhere_where_there_are_none()
    {
        Classification quiet = Classifier.Default.Classify(new Activity("Nothing is known"));

        Assert.Equal(
            "  caution, apart from the verdicts: Tokenism: Citizens are at most asked for views, and take part in no stage of the service: to call it co-production would claim more",
            Classify().ToString().Split('\n')[^1]);
        Assert.All([quiet.ToString(), quiet.Explain(), quiet.ToMarkdown()], text => Assert.DoesNotContain("aution", text, StringComparison.Ordinal));
    }

    private static Classification Classify() => Classifier.Default.Classify(Survey);

    private static string After(string start, string text) => text[text.IndexOf(start, StringComparison.Ordinal)..].TrimStart('\n');
}
