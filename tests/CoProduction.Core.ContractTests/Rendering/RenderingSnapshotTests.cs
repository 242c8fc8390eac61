using System.Text;
using CoProduction.ContractTests.Snapshots;

namespace CoProduction.ContractTests.Rendering;

public sealed class RenderingSnapshotTests
{
    [Fact]
    public async Task The_summary_of_a_parents_co_operative_pre_school() => await Snapshot.Verify(Classify(Examples.Preschool).ToString());

    [Fact]
    public async Task The_summary_of_an_activity_of_which_nothing_is_known() => await Snapshot.Verify(Classify(Examples.Unknown).ToString());

    [Fact]
    public async Task The_summary_of_answers_that_contradict_each_other() => await Snapshot.Verify(Classify(Examples.Contradictory).ToString());

    [Fact]
    public async Task The_judgements_on_a_parents_co_operative_pre_school() => await Snapshot.Verify(Judgements(Examples.Preschool));

    [Fact]
    public async Task The_judgements_on_an_activity_of_which_nothing_is_known() => await Snapshot.Verify(Judgements(Examples.Unknown));

    [Fact]
    public async Task The_judgements_on_answers_that_contradict_each_other() => await Snapshot.Verify(Judgements(Examples.Contradictory));

    [Fact]
    public async Task The_explanation_of_a_parents_co_operative_pre_school() => await Snapshot.Verify(Classify(Examples.Preschool).Explain());

    [Fact]
    public async Task The_explanation_of_an_activity_of_which_nothing_is_known() => await Snapshot.Verify(Classify(Examples.Unknown).Explain());

    [Fact]
    public async Task The_explanation_of_answers_that_contradict_each_other() => await Snapshot.Verify(Classify(Examples.Contradictory).Explain());

    [Fact]
    public async Task The_markdown_of_a_parents_co_operative_pre_school() => await Snapshot.Verify(Classify(Examples.Preschool).ToMarkdown(), "md");

    [Fact]
    public async Task The_markdown_of_an_activity_of_which_nothing_is_known() =>
        await Snapshot.Verify(Classify(Examples.Unknown).ToMarkdown(), "md");

    [Fact]
    public async Task The_markdown_of_answers_that_contradict_each_other() =>
        await Snapshot.Verify(Classify(Examples.Contradictory).ToMarkdown(), "md");

    private static Classification Classify(Activity activity) => Classifier.Default.Classify(activity);

    /// <summary>One sentence for each judgement, then the first one explained in full.</summary>
    private static string Judgements(Activity activity)
    {
        StringBuilder text = new();
        Classification classification = Classify(activity);
        foreach (Judgement judgement in classification.Judgements)
        {
            text.Append(judgement).Append('\n');
        }

        return text.Append('\n').Append(classification.Judgements[0].Explain()).ToString();
    }
}
