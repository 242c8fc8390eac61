using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Practice;

namespace CoProduction.Tests.Rendering;

/// <summary>Cautions beside a single verdict, and a checklist whose answers contradict each other.</summary>
public sealed class CautionTextTests
{
    private const string Sign =
        "Tokenism: Citizens are at most asked for views, and take part in no stage of the service: to call it co-production would claim more";

    private const string Given = "citizensCommission: no; citizensDesign: no; citizensDeliver: no; citizensAssess: no; power: consulted";

    private static readonly Caution Tokenism = PracticeCatalog.Cautions.Single(caution => caution.Name == "Tokenism");

    private static readonly Classifier Warning = new([Sharp1980.Definition], [], [Tokenism]);

    private static readonly Activity Survey = new("A survey")
    {
        Power = Power.Consulted, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false,
    };

    private static string Source => string.Join("; ", Tokenism.Sign.Citations);

    private static string After => string.Join("; ", Tokenism.Advice.Citations);

    [Fact]
    public void A_caution_is_named_at_the_end_of_a_summary_and_explained_with_what_shows_it_and_what_it_rests_on()
    {
        Classification result = Warning.Classify(Survey);

        Assert.EndsWith($"\n  caution, apart from the verdicts: {Sign}", $"{result}", StringComparison.Ordinal);
        Assert.EndsWith(
            $"\n\nCautions, apart from the verdicts\n  {Sign}\n      given {Given}\n      source: {Source}\n      advice, ours: {Tokenism.Advice}\n      after: {After}",
            result.Explain(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_caution_stands_in_Markdown_one_level_below_its_activity()
    {
        string told = $"- **Tokenism**: {Sign["Tokenism: ".Length..]} ({Given}). Source: {Marked(Source)}. Advice, ours: {Tokenism.Advice} After: {Marked(After)}";

        Assert.EndsWith($"\n\n### Cautions, apart from the verdicts\n\n{told}\n", Warning.Classify(Survey).ToMarkdown().TrimEnd() + "\n", StringComparison.Ordinal);
        Assert.EndsWith(
            $"\n\n#### Cautions, apart from the verdicts\n\n{told}\n", Warning.Classify(new Initiative("A council", [Survey])).ToMarkdown().TrimEnd() + "\n", StringComparison.Ordinal);

        static string Marked(string text) => text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
    }

    [Fact]
    public void An_initiative_names_the_activity_that_a_caution_is_on()
    {
        InitiativeClassification result = Warning.Classify(new Initiative("A council", [new Activity("A garden"), Survey]));

        Assert.EndsWith($"\n  caution on A survey, apart from the verdicts: {Sign}", $"{result}", StringComparison.Ordinal);
        Assert.Single(result.ToString().Split('\n'), line => line.Contains("caution", StringComparison.Ordinal));
    }

    [Fact]
    public void A_checklist_tells_first_which_answers_contradict_each_other()
    {
        Citation source = Tokenism.Sign.Citations[0];
        Checklist plots = new()
        {
            Id = "plots", Title = "Plots", Summary = "Is there a plot?",
            Items = [new() { Name = "A plot", Criterion = Criterion.Test("plot", "There is a plot", GardenQuestions.Crop.Is(Scale.Group) & GardenQuestions.Watered.Is(true), source) }],
        };

        ChecklistResult result = plots.Assess(Answers.Unknown.With(GardenQuestions.Crop, Scale.Group).With(GardenQuestions.Watered, false));

        string contradiction = $"  contradiction: {Assert.Single(result.Contradictions)}";
        Assert.Equal(["Plots. Of 1 item, 1 is unknown.", contradiction, "  A plot: unknown"], result.ToString().Split('\n'));
        Assert.Equal(["Plots. Of 1 item, 1 is unknown.", contradiction, "", "[unknown] A plot: There is a plot"], result.Explain().Split('\n').Take(4));
    }
}
