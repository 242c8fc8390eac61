using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>Where an interview stands: at its end with a verdict that is open, and at its beginning again.</summary>
public sealed class AskStandingTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Whoever_passes_over_what_decides_is_told_that_the_verdict_stays_open()
    {
        await using Visit visit = await Visit.To(site);
        while (await visit.Page.Locator("button.option").CountAsync() > 0)
        {
            string wording = await visit.Question();
            await visit.Button("Cannot tell").ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
        }

        await Assertions.Expect(visit.Page.Locator("#standing")).ToContainTextAsync("The verdict stays open");
        await Assertions.Expect(visit.Page.Locator(".counts")).ToContainTextAsync("undetermined");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task An_interview_can_be_started_anew_in_the_middle()
    {
        await using Visit visit = await Visit.To(site);
        string first = await visit.Question();
        await visit.Page.Locator("button.option").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(first);
        await visit.Button("Start anew").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync(first);
        await Assertions.Expect(visit.Page.Locator(".progress")).ToHaveTextAsync("At most 5 questions");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task From_all_definitions_there_is_a_way_back_to_the_one_by_which_one_asked()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=no");
        await visit.By(Cahn2004.Definition.Id);
        await visit.By(Pestoff2012.Definition.Id);
        await visit.Button($"All {DefinitionCatalog.Definitions.Count} definitions").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".judgement")).ToHaveCountAsync(DefinitionCatalog.Definitions.Count);
        Assert.NotEqual("The verdict", await visit.Question());
        await visit.Button("Back to Pestoff (2012)").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("– not co-production under Pestoff (2012)");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Who_starts_anew_after_all_definitions_is_asked_by_the_one_that_was_chosen()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=no");
        await visit.Button($"All {DefinitionCatalog.Definitions.Count} definitions").ClickAsync();
        await visit.Button("Start anew").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".by strong")).ToHaveTextAsync("Pestoff (2012)");
        await Assertions.Expect(visit.Page.Locator(".progress")).ToHaveTextAsync("At most 5 questions");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Who_starts_anew_after_a_comparison_is_asked_by_the_first_definition_again_from_the_top_of_the_page()
    {
        await using Visit visit = await Visit.To(site, "#/compare/alford-2002+sharp-1980", width: 360, height: 740);
        await visit.Button("See why").ClickAsync();
        await visit.Button("Start anew").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".by")).ToContainTextAsync("By Pestoff (2012): ");
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("Math.round(window.scrollY)"));
        await visit.By(Cahn2004.Definition.Id);
        await visit.Answer(0);
        await visit.Button("Start anew").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".by")).ToContainTextAsync($"By {Cahn2004.Definition.Name} (as you chose): ");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task On_a_phone_the_heading_is_in_sight_when_all_definitions_are_opened_and_left()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=no", width: 360, height: 740);
        await visit.Button($"All {DefinitionCatalog.Definitions.Count} definitions").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".judgement")).ToHaveCountAsync(DefinitionCatalog.Definitions.Count);
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToBeInViewportAsync(new() { Ratio = 1 });
        await visit.Button("Back to Pestoff (2012)").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync("The verdict");
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Of_two_reasons_neither_is_hidden_behind_a_button()
    {
        await using Visit visit = await Visit.To(site, "#/ask?output=publicOutcome&citizensDeliver=no");
        await Assertions.Expect(visit.Page.Locator("ul.why")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".verdicts")).ToContainTextAsync("Also not so, and enough by itself:");
        await Assertions.Expect(visit.Page.Locator(".judgement > button")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(740)]
    [InlineData(932)]
    public async Task On_a_phone_each_question_after_the_first_stands_at_the_top(int height)
    {
        await using Visit visit = await Visit.To(site, width: 360, height: height);
        for (int asked = 0; asked < 3; asked++)
        {
            await visit.Answer(0);
            Assert.InRange((await visit.Page.Locator(".question").BoundingBoxAsync())!.Y, 0, 60);
        }
    }

    [Fact]
    public async Task What_would_turn_a_verdict_is_told_in_a_line_before_anything_is_opened()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=yes&output=publicService&users=yes&professionalsDeliver=yes");
        string supposition = Codebook.CitizensDeliver.FindOption("no")!.Supposition;

        await Assertions.Expect(visit.Page.Locator(".first-turn")).ToHaveTextAsync($"It would not be co-production if {supposition}.");
        await Assertions.Expect(visit.Page.Locator(".turning ul").First).ToBeHiddenAsync();
        Judgement judgement = new Classifier([Pestoff2012.Definition]).Classify(new Activity("x") { CitizensDeliver = true, Output = Output.PublicService, Users = true, ProfessionalsDeliver = true }).Judgements[0];
        Assert.Contains(judgement.Counterfactuals(Verdict.NotCoProduction, []), turn => turn.Changes is [var only] && only.ToSupposition() == $"if {supposition}");
        Assert.Empty(visit.Complaints);
    }
}
