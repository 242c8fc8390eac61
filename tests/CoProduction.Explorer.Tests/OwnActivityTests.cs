using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>What a reader typed and answered is never lost to an activity that takes its place.</summary>
public sealed class OwnActivityTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("Example")]
    [InlineData("Start anew")]
    public async Task Ones_own_activity_is_kept_when_another_takes_its_place(string by)
    {
        await using Visit visit = await Begun(site);
        string question = await visit.Question();
        await visit.Button(by).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#activity-words")).Not.ToHaveValueAsync("Our lunch club");
        await visit.Button("Go back to it").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#activity-words")).ToHaveValueAsync("Our lunch club");
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync(question);
        await Assertions.Expect(visit.Page.Locator(".answers li")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator(".aside")).ToHaveCountAsync(0);
        await visit.Button("Back").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".answers li")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Ones_own_activity_is_kept_with_its_definition_when_a_comparison_is_looked_into()
    {
        await using Visit visit = await Begun(site);
        await visit.By("cahn-2004");
        await visit.Page.GotoAsync(site.Address + "#/compare/alford-2002+sharp-1980");
        await visit.Button("See why").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".judgement")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator(".aside")).ToContainTextAsync("Our lunch club");
        await visit.Button("Go back to it").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#activity-words")).ToHaveValueAsync("Our lunch club");
        await Assertions.Expect(visit.Page.Locator(".by strong")).ToHaveTextAsync(Cahn2004.Definition.Name);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task An_example_that_was_only_looked_at_is_not_kept()
    {
        await using Visit visit = await Visit.To(site);
        await visit.Button("Example").ClickAsync();
        await visit.Button("Start on your own").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".progress")).ToHaveTextAsync("At most 5 questions");
        await Assertions.Expect(visit.Page.Locator(".aside")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_comparison_begins_with_the_definitions_by_which_one_asked()
    {
        await using Visit visit = await Visit.To(site);
        await visit.By("cahn-2004");
        await visit.Page.GotoAsync(site.Address + "#/compare");
        await Assertions.Expect(visit.Page.Locator("#beginning")).ToContainTextAsync("The definition by which you asked");
        await Assertions.Expect(visit.Page.Locator(".pair h3")).ToContainTextAsync(Cahn2004.Definition.Name);

        await visit.Page.GotoAsync(site.Address + "#/ask");
        await visit.OpenDefinitions();
        await visit.Page.GetByLabel("Several", new() { Exact = true }).CheckAsync();
        await visit.Page.GetByLabel(Ostrom1996.Definition.Name, new() { Exact = true }).CheckAsync();
        await visit.Page.GotoAsync(site.Address + "#/compare");
        await Assertions.Expect(visit.Page.Locator("#beginning")).ToContainTextAsync("These are the definitions by which you asked");
        await Assertions.Expect(visit.Page.Locator(".pair h3")).ToHaveTextAsync($"{Ostrom1996.Definition.Name} and {Cahn2004.Definition.Name}");
        await Assertions.Expect(visit.Page.Locator("#shares")).ToContainTextAsync("not how many activities there are");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Any_other_question_is_found_by_a_word_of_it_and_can_be_answered()
    {
        await using Visit visit = await Visit.To(site, "#/ask?users=yes&citizensDeliver=no");
        await visit.OpenFurther();
        await visit.Page.Locator(".any > summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".any label")).ToHaveTextAsync("Find by a word");
        await Assertions.Expect(visit.Page.Locator(".any li")).ToHaveCountAsync(Codebook.Questions.Count - 2);
        await visit.Page.Locator("#any-words").FillAsync("evaluate, inspect");
        await visit.Page.Locator(".any li button").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync(Codebook.CitizensAssess.Wording);
        await visit.Page.Locator("button.option").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".answers .given").GetByText("evaluating the service yes")).ToHaveCountAsync(1);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Which_answers_cannot_change_is_asked_where_it_is_told_what_would_turn_the_verdict()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=yes&paidByProvider=yes&voluntariness=voluntary");
        await visit.By(BrudneyEngland1983.Definition.Id);
        await Assertions.Expect(visit.Page.Locator(".turning > summary")).ToHaveTextAsync("Other ways");
        await visit.Page.Locator(".turning > summary").ClickAsync();
        ILocator held = visit.Page.Locator(".held");
        await held.Locator("summary").ClickAsync();
        await Assertions.Expect(held.Locator("p")).ToHaveTextAsync("Ways that change what you tick are left out.");
        await Assertions.Expect(held.Locator("label")).ToHaveCountAsync(3);
        await held.Locator("label").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".turning > summary")).ToHaveTextAsync("Other ways, 1 locked answer left as it is");
        await held.Locator("label", new() { HasText = "paid by" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".turning")).ToContainTextAsync("Nothing turns it as long as these answers stay as they are.");
        await held.Locator("label", new() { HasText = "paid by" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("ul.turns > li").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    private static async Task<Visit> Begun(Site site)
    {
        Visit visit = await Visit.To(site);
        string first = await visit.Question();
        await visit.Page.Locator("#activity-words").FillAsync("Our lunch club");
        await visit.Page.Locator("button.option").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(first);
        return visit;
    }
}
