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
}
