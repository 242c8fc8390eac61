using CoProduction.ContractTests.Snapshots;
using CoProduction.Definitions;

namespace CoProduction.ContractTests.Rendering;

public sealed class InitiativeRenderingTests
{
    private static readonly InitiativeClassification Lunch =
        new Classifier([Whitaker1980.Definition, Alford2002.Clients, Alford2009.Definition], [Whitaker1980.Typology]).Classify(Examples.Lunch);

    [Fact]
    public async Task The_summary_of_a_lunch_club() => await Snapshot.Verify(Lunch.ToString());

    [Fact]
    public async Task The_explanation_of_a_lunch_club() => await Snapshot.Verify(Lunch.Explain());

    [Fact]
    public async Task The_judgement_on_a_lunch_club_explained() => await Snapshot.Verify(Lunch[Alford2002.Clients].Explain());

    [Fact]
    public async Task The_markdown_of_a_lunch_club() => await Snapshot.Verify(Lunch.ToMarkdown(), "md");

    [Fact]
    public void Every_activity_is_explained_as_it_is_alone()
    {
        Assert.All(Lunch.Activities, activity => Assert.Contains(activity.Explain(), Lunch.Explain(), StringComparison.Ordinal));
        Assert.All(Lunch.Activities, activity => Assert.Contains(
            activity.ToMarkdown().Replace("\n###", "\n####", StringComparison.Ordinal)[3..], Lunch.ToMarkdown(), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_judgement_is_a_line_of_the_summary_and_a_row_of_the_table()
    {
        string[] lines = Lunch.ToString().Split('\n');

        Assert.Equal(Lunch.Judgements.Select(judgement => $"  {judgement}"), lines[^Lunch.Judgements.Count..]);
        Assert.All(Lunch.Judgements, judgement =>
            Assert.Contains($"| {judgement.Definition.Name} | {Words(judgement.Verdict)} | ", Lunch.ToMarkdown(), StringComparison.Ordinal));
    }

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.CoProduction => "co-production",
        Verdict.NotCoProduction => "not co-production",
        _ => "undetermined",
    };
}
