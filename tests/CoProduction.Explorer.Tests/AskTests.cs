using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

public sealed class AskTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_reader_gets_to_an_explained_verdict_by_answering_only_what_matters()
    {
        await using Visit visit = await Visit.To(site);
        Activity activity = new("x");
        int asked = 0;
        for (; await visit.Question() != "The verdict"; asked++)
        {
            Question question = await visit.Asked();
            activity = activity with { Answers = activity.Answers.WithOptions(question, question.Options[0]) };
            await visit.Answer(0);
        }

        Judgement judgement = new Classifier([Pestoff2012.Definition]).Classify(activity).Judgements[0];
        Assert.Equal(4, asked);
        Assert.Equal(Verdict.CoProduction, judgement.Verdict);
        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("✓ co-production under Pestoff (2012)");

        // Each criterion that the library gives as a reason, with the answer by which it is met; where any of several would do, that which was given.
        string[] told = [.. (await visit.Page.Locator("ul.why").First.Locator("li").AllTextContentsAsync()).Select(text => text.Trim())];
        Assert.Equal(
            [Pestoff2012.PublicService, Pestoff2012.CitizenActivity.Parts[0], Pestoff2012.CitizenActivity.Parts[1], Pestoff2012.UsersOrClients, Pestoff2012.GovernmentActivity],
            judgement.Reasons[0].Criteria);
        Assert.Equal(
            [
                Pestoff2012.PublicService.Statement, Pestoff2012.CitizenActivity.Parts[0].Statement,
                $"{Pestoff2012.CitizenActivity.Parts[1].Statement} (follows from: users)", "Users take part", "Professionals' part: some of the service's work",
            ],
            told.Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Elsewhere);
    }

    [Fact]
    public async Task An_example_is_shown_by_one_click_with_its_verdict_and_reasons()
    {
        await using Visit visit = await Visit.To(site);
        await visit.Button("Example").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync("The example's verdict");
        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("✓ co-production under Pestoff (2012)");
        Assert.True(await visit.Page.Locator("ul.why").First.Locator("li").CountAsync() > 1);
        await visit.Button($"All {DefinitionCatalog.Definitions.Count} definitions").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".judgement")).ToHaveCountAsync(DefinitionCatalog.Definitions.Count);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Of_the_ways_to_turn_a_verdict_three_are_shown_and_the_rest_opens()
    {
        await using Visit visit = await Visit.To(site);
        await visit.Button("Example").ClickAsync();
        await visit.Page.Locator(".turning > summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("ul.turns > li")).ToHaveCountAsync(3);
        ILocator more = visit.Page.Locator(".judgement button").GetByText("other way");
        int others = int.Parse((await more.TextContentAsync())!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        await more.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("ul.turns > li")).ToHaveCountAsync(3 + others);
        await Assertions.Expect(more).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task It_is_told_how_many_questions_are_still_to_come_and_no_more_come()
    {
        await using Visit visit = await Visit.To(site);
        int bound = int.MaxValue;
        while (await visit.Page.Locator("button.option").CountAsync() > 0)
        {
            string progress = (await visit.Page.Locator(".progress").TextContentAsync())!;
            int most = progress == "The last question" ? 1 : int.Parse(progress.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(most < bound, $"'{progress}' after {bound} at most.");
            bound = most;
            string wording = await visit.Question();
            await visit.Page.Locator("button.option").First.ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
        }

        Assert.Equal("The verdict", await visit.Question());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(1400, 900)]
    [InlineData(360, 800)]
    public async Task The_first_question_is_on_the_screen_at_once_and_the_verdict_beside_it_or_right_below(int width, int height)
    {
        await using Visit visit = await Visit.To(site, width: width, height: height);
        await visit.Question();
        LocatorBoundingBoxResult card = (await visit.Page.Locator(".question").BoundingBoxAsync())!;
        LocatorBoundingBoxResult first = (await visit.Page.Locator("button.option").First.BoundingBoxAsync())!;
        LocatorBoundingBoxResult verdict = (await visit.Page.Locator(".counts").BoundingBoxAsync())!;

        Assert.True(first.Y + first.Height <= height, $"The first answer ends at {first.Y + first.Height}.");
        if (width > 1000)
        {
            Assert.True(verdict.Y + verdict.Height <= height && verdict.X > card.X + card.Width, "The verdict does not stand beside the question.");
        }
        else
        {
            Assert.InRange(verdict.Y - (card.Y + card.Height), 0, 120);
        }
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using Visit visit = await Visit.To(site);
        string first = await visit.Question();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await Focused(visit));
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabTo(visit, "button.option");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(first);

        // The next question is where the keyboard stands, and its answers follow.
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('button.option')"));
        await TabTo(visit, "button:text-is('Back')");
        await visit.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync(first);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Answers_can_be_several_unknown_changed_and_taken_back()
    {
        await using Visit visit = await Visit.To(site);
        string first = await visit.Question();
        Question question = await visit.Asked();
        Assert.True(question.Options.Count > 2, "The first question has to be one with several answers for this.");
        await visit.Page.Locator(".question .more > summary").ClickAsync();
        await visit.Button("Several may be right").ClickAsync();
        await visit.Page.Locator("label.option input").Nth(0).CheckAsync();
        await visit.Page.Locator("label.option input").Nth(1).CheckAsync();
        await visit.Button("One of these").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".answers .answer")).ToContainTextAsync(" or ");

        await visit.Button("Cannot tell").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".answers .answer").Nth(1)).ToHaveTextAsync("cannot tell");

        await visit.Page.Locator(".answers li").First.GetByText("change", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync(first);
        await visit.Page.Locator("button.option").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".answers .answer").First).Not.ToContainTextAsync(" or ");

        await visit.Page.Locator(".answers li").First.GetByText("change", new() { Exact = true }).ClickAsync();
        await visit.Button("Take the answer back").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".answers li")).ToHaveCountAsync(1);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_link_holds_the_answers_and_nothing_else()
    {
        await using Visit visit = await Visit.To(site, "#/ask?users=yes&citizensDeliver=yes&voluntariness=voluntary,partlyVoluntary");
        await visit.Page.Locator("#activity-words").FillAsync("A secret name");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.Locator(".answers li")).ToHaveCountAsync(3);
        await visit.OpenFurther();
        await visit.Page.Locator(".exports summary").ClickAsync();
        await visit.Button("Copy a link to the answers").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".exports [role=status]")).ToContainTextAsync("copied");
        string link = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.Equal(site.Address + "#/ask?users=yes&citizensDeliver=yes&voluntariness=voluntary,partlyVoluntary", Reordered(link));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_a_link_does_not_say_clearly_is_told()
    {
        await using Visit visit = await Visit.To(site, "#/ask?users=maybe&frob=1&citizensDeliver=yes");

        await Assertions.Expect(visit.Page.Locator(".clash")).ToContainTextAsync("users=maybe, frob=1");
        await Assertions.Expect(visit.Page.Locator(".answers li")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Contradicting_answers_are_named_and_no_verdict_is_given()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=yes&behaviour=passive");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("cannot all be true");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("from “citizens deliver: yes” follows “behaviour: active”, because whoever does a step of the work acts");
        await Assertions.Expect(visit.Page.Locator("#question-wording")).ToHaveTextAsync("Some answers contradict each other");
        await Assertions.Expect(visit.Page.Locator(".counts")).ToContainTextAsync("undetermined");
    }

    [Fact]
    public async Task An_activity_is_saved_and_opened_again()
    {
        await using Visit visit = await Visit.To(site, "#/ask?users=yes&citizensDeliver=no");
        await visit.Page.Locator("#activity-words").FillAsync("<b>Lunch</b> & co\nEvery Monday.\nIn the hall.");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.OpenFurther();
        await visit.Page.Locator(".exports summary").ClickAsync();
        IDownload saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Save activity").ClickAsync());
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        await saved.SaveAsAsync(file);
        try
        {
            Activity activity = CoProductionJson.Activities.Read(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            Assert.Equal("<b>Lunch</b> & co", activity.Title);
            Assert.Equal("Every Monday.\nIn the hall.", activity.Description);
            Assert.Equal("users: yes; citizensDeliver: no", Sorted(activity));

            await using Visit second = await Visit.To(site);
            await second.Page.Locator(".exports input[type=file]").SetInputFilesAsync(file);
            await Assertions.Expect(second.Page.Locator("#activity-words")).ToHaveValueAsync("<b>Lunch</b> & co\nEvery Monday.\nIn the hall.");
            await Assertions.Expect(second.Page.Locator(".answers li")).ToHaveCountAsync(2);
            Assert.Empty(second.Complaints);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task All_definitions_are_judged_together_and_each_answer_is_shown_within_a_tenth_of_a_second()
    {
        await using Visit visit = await Visit.To(site, "#/ask?output=publicService");
        await visit.ByAll();
        await Assertions.Expect(visit.Page.Locator(".judgement")).ToHaveCountAsync(DefinitionCatalog.Definitions.Count, new() { Timeout = 20_000 });

        // Times are told and not tested: the machine may have other work.
        List<double> times = [];
        while (times.Count < 15 && await visit.Page.Locator("button.option").CountAsync() > 0)
        {
            string wording = await visit.Question();
            times.Add(await visit.Page.EvaluateAsync<double>("""
                async () => {
                  const start = performance.now();
                  const heading = document.getElementById('question-wording');
                  const before = heading.textContent;
                  document.querySelector('button.option').click();
                  while (document.getElementById('question-wording').textContent === before) await new Promise(requestAnimationFrame);
                  return performance.now() - start;
                }
                """));
            Assert.NotEqual(wording, await visit.Question());
        }

        Assert.True(times.Count >= 5, "Too few questions were asked.");
        Console.WriteLine($"An answer for all definitions is shown after {times.Order().ElementAt(times.Count / 2):0} ms (median of {times.Count}; longest {times.Max():0}).");
        Assert.Empty(visit.Complaints);
    }

    private static string Sorted(Activity activity) => string.Join("; ", activity.Answers.ToString().Split("; ").OrderBy(part => part == "users: yes" ? 0 : 1));

    private static string Reordered(string link)
    {
        string[] sides = link.Split('?');
        string[] order = ["users", "citizensDeliver", "voluntariness"];
        return $"{sides[0]}?{string.Join('&', Uri.UnescapeDataString(sides[1]).Split('&').OrderBy(part => Array.IndexOf(order, part.Split('=')[0])))}";
    }

    private static async Task<string> Focused(Visit visit) => await visit.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static async Task TabTo(Visit visit, string selector)
    {
        for (int presses = 0; presses < 60; presses++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.Locator($"{selector}:focus").CountAsync() > 0)
            {
                return;
            }
        }

        Assert.Fail($"'{selector}' is not reached by the keyboard.");
    }
}
