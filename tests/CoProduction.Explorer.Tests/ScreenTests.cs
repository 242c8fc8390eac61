using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>What has to be on the screen where a reader looks, and what has to lead on from there.</summary>
public sealed class ScreenTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(360, 800)]
    [InlineData(1400, 900)]
    public async Task The_verdict_is_on_the_screen_when_nothing_is_left_to_ask(int width, int height)
    {
        await using Visit visit = await Visit.To(site, width: width, height: height);
        while (await visit.Page.Locator("button.option").CountAsync() > 0)
        {
            string wording = await visit.Question();
            await visit.Page.Locator("button.option").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
            await Assertions.Expect(visit.Page.Locator("#question-wording")).ToBeInViewportAsync();
        }

        await Assertions.Expect(visit.Page.Locator(".counts")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(visit.Page.Locator("#verdicts-heading")).ToBeInViewportAsync();
        await Assertions.Expect(visit.Page.Locator("ul.why").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task On_a_wide_screen_both_halves_are_used_whatever_is_asked()
    {
        await using Visit visit = await Visit.To(site, width: 1400);
        await visit.Button("Example").ClickAsync();
        await visit.Button($"All {DefinitionCatalog.Definitions.Count} definitions").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".judgement")).ToHaveCountAsync(DefinitionCatalog.Definitions.Count);
        LocatorBoundingBoxResult left = (await visit.Page.Locator(".asked-now").BoundingBoxAsync())!;
        LocatorBoundingBoxResult answered = (await visit.Page.Locator(".answered").BoundingBoxAsync())!;
        LocatorBoundingBoxResult verdicts = (await visit.Page.Locator(".verdicts").BoundingBoxAsync())!;

        LocatorBoundingBoxResult below = Math.Abs(answered.X - left.X) < 5 ? answered : verdicts;
        Assert.InRange(below.Y - (left.Y + left.Height), 0, 60);
        Assert.True(Math.Abs(answered.X - verdicts.X) > 300, "What was said and what follows stand in one half.");
    }

    [Fact]
    public async Task On_a_phone_the_list_of_definitions_is_no_box_within_the_page_and_can_be_folded()
    {
        await using Visit visit = await Visit.To(site, width: 360, height: 800);
        await visit.OpenDefinitions();
        await visit.Page.GetByLabel("Several", new() { Exact = true }).CheckAsync();
        ILocator list = visit.Page.Locator(".several");

        Assert.True(await list.EvaluateAsync<bool>("list => list.scrollHeight <= list.clientHeight + 1"), "The list scrolls by itself.");
        await visit.Button("Done").ClickAsync();
        await Assertions.Expect(list).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("#/definitions/brudney-england-1983")]
    [InlineData("#/ask")]
    public async Task Words_of_the_literature_are_explained_where_they_stand(string place)
    {
        await using Visit visit = await Visit.To(site, place);
        if (place == "#/ask")
        {
            await visit.By(BrudneyEngland1983.Definition.Id);
            await visit.Page.Locator(".open-still > summary").ClickAsync();
            await visit.Page.Locator(".by-criterion > summary").ClickAsync();
        }

        ILocator glosses = visit.Page.Locator(place == "#/ask" ? ".by-criterion .glosses" : ".glosses");
        await Assertions.Expect(glosses).ToBeVisibleAsync();
        await Assertions.Expect(glosses).ToContainTextAsync("regular producer");
        await Assertions.Expect(glosses).ToContainTextAsync("whoever provides the service as its business");
        await Assertions.Expect(glosses).ToContainTextAsync("our reading");
    }

    [Fact]
    public async Task The_map_fits_into_a_wide_screen_to_begin_with()
    {
        await using Visit visit = await Visit.To(site, "#/compare", width: 1400);
        ILocator map = visit.Page.Locator(".figure .wide");
        await map.Locator("svg").WaitForAsync(new() { Timeout = 60_000 });
        Assert.True(await map.EvaluateAsync<bool>("box => box.scrollWidth <= box.clientWidth"), "The map runs off its frame.");
        await visit.Button("Larger").ClickAsync();
        await visit.Button("Larger").ClickAsync();
        Assert.True(await map.EvaluateAsync<bool>("box => box.scrollWidth > box.clientWidth"), "The map does not grow.");
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1400)]
    public async Task The_matrix_says_what_its_marks_mean_and_keeps_the_titles_in_sight(int width)
    {
        await using Visit visit = await Visit.To(site, "#/cases", width: width);
        await visit.Page.GetByLabel("Show").SelectOptionAsync("matrix");
        await Assertions.Expect(visit.Page.Locator(".legend")).ToContainTextAsync("undetermined");
        ILocator box = visit.Page.Locator(".wide:has(.matrix)");
        await box.EvaluateAsync("box => box.scrollLeft = 10000");
        LocatorBoundingBoxResult frame = (await box.BoundingBoxAsync())!;
        LocatorBoundingBoxResult title = (await visit.Page.Locator(".matrix th[scope=row]").First.BoundingBoxAsync())!;
        await Assertions.Expect(visit.Page.Locator(".matrix thead th").Last).ToHaveTextAsync(DefinitionCatalog.Definitions[^1].Name);
        LocatorBoundingBoxResult last = (await visit.Page.Locator(".matrix tbody tr").First.Locator("td").Last.BoundingBoxAsync())!;

        Assert.InRange(title.X - frame.X, -1, 3);
        Assert.True(width < 1000 || await box.EvaluateAsync<bool>("box => box.scrollWidth <= box.clientWidth"), "On a wide screen a column is cut off.");
        Assert.InRange(last.X, title.X + title.Width - 1, frame.X + frame.Width);
        await Assertions.Expect(visit.Page.Locator(".matrix td.y").First).ToHaveTextAsync("✓");
    }

    [Fact]
    public async Task On_a_phone_no_column_of_the_cases_is_cut_off()
    {
        await using Visit visit = await Visit.To(site, "#/cases", width: 360, height: 800);
        ILocator box = visit.Page.Locator(".wide:has(.cases)");

        Assert.True(await box.EvaluateAsync<bool>("box => box.scrollWidth <= box.clientWidth"), "The table is wider than the screen.");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Rowheader).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_the_question_stays_in_sight_when_further_definitions_are_compared()
    {
        await using Visit visit = await Visit.To(site, "#/compare/alford-2002+sharp-1980+ostrom-1996+cahn-2004+bovaird-2007", width: 360, height: 800);
        ILocator box = visit.Page.Locator(".wide:has(.asks)");
        Assert.True(await box.EvaluateAsync<bool>("box => box.scrollWidth > box.clientWidth"), "Five definitions have to run off a phone for this.");
        await box.EvaluateAsync("box => box.scrollLeft = 10000");
        LocatorBoundingBoxResult frame = (await box.BoundingBoxAsync())!;
        LocatorBoundingBoxResult question = (await visit.Page.Locator(".asks tbody th").First.BoundingBoxAsync())!;

        Assert.InRange(question.X - frame.X, -1, 3);
    }

    [Fact]
    public async Task On_the_page_of_a_definition_every_published_activity_is_accounted_for()
    {
        await using Visit visit = await Visit.To(site, "#/definitions/whitaker-1980");
        int open = Cases.Published.Count(each => Whitaker1980.Definition.Assess(each.Answers) == Verdict.Undetermined);

        await Assertions.Expect(visit.Page.Locator("#open")).ToHaveTextAsync($"Of the other {open} it is undetermined: what is known of them does not decide.");
    }

    [Fact]
    public async Task The_codebook_says_a_yes_and_a_no_once()
    {
        await using Visit visit = await Visit.To(site, "#/definitions/codebook");
        string text = await visit.Page.Locator("main").InnerTextAsync();

        Assert.Contains("yes. Example: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("yes: Yes.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("no: No", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_named_on_the_page_of_a_definition_leads_to_its_case()
    {
        await using Visit visit = await Visit.To(site, "#/definitions/ostrom-1996");
        ILocator link = visit.Page.Locator("main ul a[href^='#/cases/']").First;
        string title = (await link.TextContentAsync())!.Trim();
        await link.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("table.cases .title")).ToHaveTextAsync(title);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Show all" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#found")).ToHaveTextAsync($"{Cases.Published.Count} activities of {Cases.Published.Count}.");
        Assert.Empty(visit.Complaints);
    }
}
