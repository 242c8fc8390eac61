using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>What a reader looks for is in sight, and the control to use stands out among the others.</summary>
public sealed class ReachTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task On_a_phone_how_far_one_has_come_stays_in_sight_with_every_question()
    {
        await using Visit visit = await Visit.To(site, width: 360, height: 800);
        int asked = 0;
        for (; await visit.Page.Locator("button.option").CountAsync() > 0; asked++)
        {
            await Assertions.Expect(visit.Page.Locator(".progress")).ToBeInViewportAsync(new() { Ratio = 1 });
            string wording = await visit.Question();
            await visit.Page.Locator("button.option").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
        }

        Assert.InRange(asked, 2, 12);
    }

    [Theory]
    [InlineData(360, 800)]
    [InlineData(1400, 900)]
    public async Task An_example_says_that_it_is_one_and_how_to_begin_with_ones_own(int width, int height)
    {
        await using Visit visit = await Visit.To(site, width: width, height: height);
        await visit.Button("Example").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync("The example's verdict");
        await Assertions.Expect(visit.Page.Locator("#example")).ToContainTextAsync("An example that we made up");
        await Assertions.Expect(visit.Page.Locator("#example")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(visit.Page.Locator("#answers-heading")).ToHaveTextAsync("What the example says");
        await visit.Button("Start on your own").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#activity-words")).ToHaveValueAsync("");
        await Assertions.Expect(visit.Page.Locator(".progress")).ToHaveTextAsync("At most 5 questions");
        await Assertions.Expect(visit.Page.Locator("#example")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task An_answer_that_comes_to_stand_under_a_resting_pointer_is_not_shaded_as_if_chosen()
    {
        await using Visit visit = await Visit.To(site, width: 1400);
        for (int asked = 0; asked < 3; asked++)
        {
            string wording = await visit.Question();
            ILocator last = visit.Page.Locator("button.option").Last;
            LocatorBoundingBoxResult box = (await last.BoundingBoxAsync())!;
            await visit.Page.Mouse.MoveAsync(box.X + 40, box.Y + (box.Height / 2));
            Assert.True(await IsShaded(last), "A pointer that moves onto an answer shades it.");
            await visit.Button("Cannot tell").HoverAsync();
            await visit.Page.Locator("button.option").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);

            foreach (ILocator option in await visit.Page.Locator("button.option").AllAsync())
            {
                Assert.False(await IsShaded(option), $"'{await option.TextContentAsync()}' is shaded, and nobody pointed at it.");
            }
        }
    }

    [Fact]
    public async Task An_answer_has_one_button_and_what_else_can_be_done_with_it_follows()
    {
        await using Visit visit = await Visit.To(site, "#/ask?users=yes&citizensDeliver=yes");
        await Assertions.Expect(visit.Page.Locator(".answers li").First.Locator("button")).ToHaveTextAsync("change");
        await visit.Page.Locator(".answers li button").First.ClickAsync();

        await Assertions.Expect(visit.Button("Leave it as it is")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Button("Take the answer back")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Of_the_ways_to_keep_a_result_the_report_stands_out_and_the_rest_is_in_order_below_it()
    {
        await using Visit visit = await Visit.To(site);
        await Assertions.Expect(visit.Page.Locator(".exports button:visible")).ToHaveCountAsync(0);
        await visit.Button("Example").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".exports button:visible")).ToHaveTextAsync(["Save a report"]);
        await Assertions.Expect(visit.Page.Locator(".exports .primary")).ToHaveTextAsync("Save a report");
        await visit.Page.Locator(".exports summary").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".exports dt")).ToHaveTextAsync(["To go on another day", "To paste into a text", "For a program"]);
        IDownload saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Save a report").ClickAsync());
        Assert.Equal("a-residents-association-keeps-a-park.html", saved.SuggestedFilename);
        Assert.Empty(visit.Complaints);
    }

    private static async Task<bool> IsShaded(ILocator option) =>
        await option.EvaluateAsync<bool>("option => getComputedStyle(option).backgroundColor !== getComputedStyle(document.documentElement).backgroundColor");
}
