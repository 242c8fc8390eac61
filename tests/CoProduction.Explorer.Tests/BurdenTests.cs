using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>How much has to be read between the first page and a verdict with its reasons.</summary>
public sealed class BurdenTests(Site site) : IClassFixture<Site>
{
    private const double WordsReadPerMinute = 230;
    private const double SecondsToTypeTenWords = 15;
    private const double MostSeconds = 95;

    /// <summary>The words that came to be seen since it was asked last: each text is read once, where its beginning stands again it is known, and nobody reads
    /// what is folded away or offered in a list.</summary>
    private const string NewWords = """
        () => {
          const seen = window.seenTexts ??= [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let words = 0;
          while (walker.nextNode()) {
            const text = walker.currentNode.textContent.trim(), parent = walker.currentNode.parentElement;
            if (!text || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest('option, script, style, .skip')
              || seen.some(each => each.startsWith(text.replace(/\?$/, '')))) continue;
            seen.push(text);
            words += text.split(/\s+/).length;
          }
          return words;
        }
        """;

    /// <summary>To find the place in the page and to press there.</summary>
    private const double SecondsToClick = 2;

    /// <summary>To hold one's own activity against a question.</summary>
    private const double SecondsToThink = 7.5;

    [Theory]
    [InlineData("a park kept together", 4, "0,0,0,2", "✓ co-production")]
    [InlineData("a bare request", 2, "0,1", "– not co-production")]
    [InlineData("help for strangers", 4, "0,0,0,3", "– not co-production")]
    public async Task A_newcomer_reads_for_less_than_a_minute_and_a_half_until_a_verdict_is_explained(string what, int most, string places, string verdict)
    {
        await using Visit visit = await Visit.To(site, width: 1400);
        int words = await visit.Page.EvaluateAsync<int>(NewWords);
        int first = words;
        int[] given = [.. places.Split(',').Select(place => int.Parse(place, System.Globalization.CultureInfo.InvariantCulture))];
        foreach (int place in given)
        {
            await visit.Answer(place);
            words += await visit.Page.EvaluateAsync<int>(NewWords);
        }

        double seconds = (words / WordsReadPerMinute * 60) + SecondsToTypeTenWords;
        double all = seconds + (given.Length * (SecondsToClick + SecondsToThink));
        Console.WriteLine($"From the first page ({first} words) to an explained verdict on {what}: {given.Length} answers, {words} words to read; with ten words typed {seconds:0} s, with clicks and thought {all:0} s.");
        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync($"{verdict} under Pestoff (2012)");
        await Assertions.Expect(visit.Page.Locator("ul.why").First).ToBeInViewportAsync();
        Assert.Equal(most, given.Length);
        Assert.InRange(seconds, 0, MostSeconds);
        Assert.InRange(all, 0, 135);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Of_a_question_no_more_is_shown_than_itself_and_its_answers_until_more_is_asked_for()
    {
        await using Visit visit = await Visit.To(site);
        Question question = await visit.Asked();
        ILocator more = visit.Page.Locator(".question .more");
        await Assertions.Expect(more.Locator("p").First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".open-still ul").First).ToBeHiddenAsync();
        await more.Locator("summary").ClickAsync();

        await Assertions.Expect(more).ToContainTextAsync(question.Guidance);
        await Assertions.Expect(more).ToContainTextAsync(question.Options[0].Example);
        await Assertions.Expect(more).ToContainTextAsync(question.Citations[0].ToString());
        await visit.Page.Locator(".open-still > summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".open-still ul.why li").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Whoever_wonders_which_definition_suits_is_given_four_in_few_words_and_a_way_to_all()
    {
        await using Visit visit = await Visit.To(site, width: 1400);
        await visit.Page.EvaluateAsync<int>(NewWords);
        await visit.OpenDefinitions();
        await Assertions.Expect(visit.Page.Locator(".suits .option")).ToHaveCountAsync(4);
        int words = await visit.Page.EvaluateAsync<int>(NewWords);
        Console.WriteLine($"Which definition suits is told in {words} words.");
        Assert.InRange(words, 1, 125);

        // Of each kind the one that asks the fewest questions, of those seen whole in their sources: everybody is given the same.
        Definition[] named = [.. (await visit.Page.Locator(".suits .option").AllTextContentsAsync()).Select(text => DefinitionCatalog.Definitions.Single(each => text.EndsWith($" {each.Name}", StringComparison.Ordinal)))];
        Definition[] delivering = [.. DefinitionCatalog.Definitions.Where(each => each.Assess(new Activity("x") { CitizensDeliver = false }.Answers) == Verdict.NotCoProduction)];
        Assert.Equal(delivering.Where(IsWhole).Min(Asked), Asked(named[0]));
        Assert.Contains(named[0], delivering);
        Assert.Equal(4, named.Distinct().Count());
        Assert.Equal(Pestoff2012.Definition, named[0]);
        await Assertions.Expect(visit.Page.Locator(".by strong")).ToHaveTextAsync(named[0].Name);
        Assert.All(named, each => Assert.True(IsWhole(each), $"{each.Name} leaves out what its source asks."));
        await Assertions.Expect(visit.Page.Locator(".suits")).ToContainTextAsync("whose sources were seen whole");

        await visit.Page.Locator(".all-kinds > summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".all-kinds li")).ToHaveCountAsync(DefinitionCatalog.Definitions.Count);
        Assert.Equal(delivering.Select(each => each.Name), await visit.Page.Locator(".all-kinds ul").First.Locator("button").AllTextContentsAsync());
        await visit.Button(Cahn2004.Definition.Name).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".by strong")).ToHaveTextAsync(Cahn2004.Definition.Name);
        await Assertions.Expect(visit.Page.Locator(".suits")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);

        static int Asked(Definition definition) => definition.Criterion.Condition.Questions.Count;

        static bool IsWhole(Definition definition) =>
            definition.Criterion.WithParts().All(criterion => criterion.Citations.Any(citation => citation.Provenance == Literature.Provenance.Primary && citation.Work == definition.Work))
            && !definition.Notes.Any(note => note.Contains("asked here", StringComparison.Ordinal) || note.Contains("asks nothing", StringComparison.Ordinal) || note.Contains("could be seen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_definition_insists_on_is_told_on_the_first_page_without_words_of_the_trade()
    {
        await using Visit visit = await Visit.To(site);
        await Assertions.Expect(visit.Page.Locator(".stress")).ToHaveTextAsync("users, those close to them or residents do part of a public service's work, beside professionals or helped by them.");
        string text = await visit.Page.Locator("main").InnerTextAsync();

        Assert.DoesNotContain("regular producer", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("our reading", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("undetermined", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(1, "House of Lords Adult Social Care Committee (2022)")]
    [InlineData(2, "Needham (2008)")]
    [InlineData(3, "Ostrom (1996)")]
    public async Task A_newcomer_who_lets_a_definition_be_suggested_is_done_in_two_and_a_half_minutes(int suggested, string name)
    {
        await using Visit visit = await Visit.To(site, width: 1400);
        int words = await visit.Page.EvaluateAsync<int>(NewWords);
        await visit.OpenDefinitions();
        words += await visit.Page.EvaluateAsync<int>(NewWords);
        await visit.Page.Locator(".suits .option").Nth(suggested).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".suits")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".by strong")).ToHaveTextAsync(name);
        int answers = 0;
        for (; await visit.Page.Locator("button.option").CountAsync() > 0; answers++)
        {
            words += await visit.Page.EvaluateAsync<int>(NewWords);
            await visit.Answer(0);
        }

        words += await visit.Page.EvaluateAsync<int>(NewWords);
        double seconds = (words / WordsReadPerMinute * 60) + SecondsToTypeTenWords;
        double all = seconds + (answers * (SecondsToClick + SecondsToThink)) + (2 * SecondsToClick) + SecondsToThink;
        Console.WriteLine($"By {name}, which was suggested: {answers} answers, {words} words to read; with ten words typed {seconds:0} s, with clicks and thought {all:0} s.");
        Assert.InRange(answers, 1, 5);
        Assert.InRange(all, 0, 180);
        Assert.Empty(visit.Complaints);
    }
}
