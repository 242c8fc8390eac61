using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>Questions of which one yes is enough are asked at once, and what is answered is the same as if each were asked by itself.</summary>
public sealed class AnyOfTests(Site site) : IClassFixture<Site>
{
    private const string UntilWhoTakesPart = "#/ask?output=publicService&citizensDeliver=yes&professionalsDeliver=yes";

    [Fact]
    public async Task Who_takes_part_is_asked_once_and_the_one_that_is_named_is_all_that_is_known()
    {
        await using Visit visit = await Visit.To(site, UntilWhoTakesPart);
        Assert.Equal([Codebook.Users, Codebook.Relatives, Codebook.Residents], await visit.Asking());
        Assert.Equal("Who takes part, beyond receiving?", await visit.Question());
        await Assertions.Expect(visit.Page.Locator("button.option strong")).ToHaveTextAsync(["users:", "people close to a user:", "residents:", "none of these:"]);
        await visit.Answer(2);

        Assert.Equal("citizensDeliver: yes; output: publicService; professionalsDeliver: yes; residents: yes", await Given(visit));
        await Assertions.Expect(visit.Page.Locator("ul.why li").GetByText("Residents take part")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("ul.why")).Not.ToContainTextAsync("Users or clients");
    }

    [Fact]
    public async Task Whoever_cooks_for_neighbours_finds_that_helping_others_is_none_of_these_and_reads_what_decides_first()
    {
        await using Visit visit = await Visit.To(site, UntilWhoTakesPart);
        await Assertions.Expect(visit.Page.Locator("button.option").Nth(2)).ToHaveTextAsync("residents: for a good they share too (their street, a library)");
        await Assertions.Expect(visit.Page.Locator("button.option").Nth(3)).ToHaveTextAsync("none of these: such as volunteers who help others");
        Assert.StartsWith("Do people give unpaid effort to a service or good in which neither they nor someone close to them shares", Codebook.Volunteers.Wording, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator("#any-is-enough")).ToHaveTextAsync("If several fit, choose any.");
        ILocator more = visit.Page.Locator(".question .more");
        await Assertions.Expect(more.Locator("summary")).ToHaveTextAsync("More on this question");
        await more.Locator("summary").ClickAsync();

        Assert.Equal(2, (await more.InnerTextAsync()).Split("Several of users").Length);
        await Assertions.Expect(more.Locator("h3", new() { HasText = "residents" }).Locator("+ p")).ToContainTextAsync("Help that goes to other persons only is not this. What the work is for decides");
        string told = await more.InnerTextAsync();
        Assert.All([Codebook.Users, Codebook.Relatives, Codebook.Residents], question => Assert.All(
            question.Guidance.Split(". "), sentence => Assert.Contains(sentence, told, StringComparison.Ordinal)));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task None_of_these_is_a_no_to_each()
    {
        await using Visit visit = await Visit.To(site, UntilWhoTakesPart);
        await visit.Answer(3);

        Assert.Equal("citizensDeliver: yes; output: publicService; professionalsDeliver: yes; relatives: no; residents: no; users: no", await Given(visit));
        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("– not co-production under Pestoff (2012)");
        await visit.Button("Back").ClickAsync();
        Assert.Equal("Who takes part, beyond receiving?", await visit.Question());
    }

    [Fact]
    public async Task What_nobody_can_tell_stays_unknown_and_can_be_told_one_by_one_later()
    {
        await using Visit visit = await Visit.To(site, UntilWhoTakesPart);
        await visit.Button("Cannot tell").ClickAsync();
        Assert.Equal(Codebook.Participants, await visit.Asked());
        await visit.Button("Cannot tell").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("? undetermined under Pestoff (2012)");
        Assert.Equal("citizensDeliver: yes; output: publicService; professionalsDeliver: yes", await Given(visit));
        await visit.Page.Locator(".said > summary").ClickAsync();
        await visit.Page.Locator(".answers li", new() { HasText = "residents" }).GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal([Codebook.Residents], await visit.Asking());
        await visit.Answer(0);

        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("✓ co-production under Pestoff (2012)");
    }

    [Fact]
    public async Task Under_several_definitions_each_is_asked_by_itself()
    {
        await using Visit visit = await Visit.To(site, UntilWhoTakesPart);
        await visit.ByAll();
        Assert.Single(await visit.Asking());
    }

    [Fact]
    public async Task However_one_answers_by_any_definition_the_verdict_is_the_library_s_and_nothing_that_matters_is_left()
    {
        await using Visit visit = await Visit.To(site);
        Random random = new(20261126);
        int together = 0;
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            await visit.Page.GotoAsync(site.Address + "#/compare");
            await visit.Page.GotoAsync($"{site.Address}#/ask");
            await visit.By(definition.Id);
            if (await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Start anew" }).CountAsync() > 0)
            {
                await visit.Button("Start anew").ClickAsync();
            }

            Activity activity = new("x");
            for (Interview interview = new([definition], activity); await visit.Page.Locator("button.option").CountAsync() > 0; interview = new([definition], activity))
            {
                IReadOnlyList<Question> asked = await visit.Asking();
                Assert.All(asked, question => Assert.Contains(question, interview.Open));
                // Mostly what goes on towards a yes, so that much is asked.
                int place = asked.Count > 1 ? random.Next(asked.Count + 1) : random.Next(10) < 7 ? 0 : random.Next(asked[0].Options.Count);
                together += asked.Count > 1 ? 1 : 0;
                activity = activity with
                {
                    Answers = asked.Count == 1 ? activity.Answers.WithOptions(asked[0], asked[0].Options[place])
                        : place < asked.Count ? activity.Answers.WithOptions(asked[place], asked[place].FindOption("yes")!)
                        : asked.Aggregate(activity.Answers, (answers, question) => answers.WithOptions(question, question.FindOption("no")!)),
                };
                await visit.Answer(place);
            }

            Judgement judgement = new Classifier([definition]).Classify(activity).Judgements[0];
            string verdict = judgement.Verdict switch { Verdict.CoProduction => "✓ co-production", Verdict.NotCoProduction => "– not co-production", _ => "? undetermined" };
            await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync($"{verdict} under {definition.Name}");
            Assert.True(judgement.Contradictions.Count > 0 || judgement.Verdict != Verdict.Undetermined, $"{definition.Name} is left open by {activity.Answers}.");
        }

        Assert.True(together > 20, $"Only {together} times was something asked together.");
        Assert.Empty(visit.Complaints);
    }

    /// <summary>What the page knows, as its link tells it.</summary>
    private static async Task<string> Given(Visit visit)
    {
        await visit.OpenFurther();
        await visit.Page.Locator(".exports > details > summary").ClickAsync();
        await visit.Button("Copy a link to the answers").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".exports [role=status]")).ToContainTextAsync("copied");
        string link = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        await visit.Page.Locator(".exports > details > summary").ClickAsync();
        return string.Join("; ", Uri.UnescapeDataString(link.Split('?')[1]).Split('&').Order(StringComparer.Ordinal)).Replace("=", ": ", StringComparison.Ordinal);
    }
}
