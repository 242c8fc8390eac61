using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>How much has to be read between the first page and a verdict with its reasons.</summary>
public sealed class BurdenTests(Site site) : IClassFixture<Site>
{
    private const double WordsReadPerMinute = 230;
    private const double SecondsToTypeThirtyWords = 45;

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

    [Theory]
    [InlineData("a park kept together")]
    [InlineData("a bare request")]
    public async Task A_newcomer_reads_for_less_than_two_and_a_half_minutes_until_a_verdict_is_explained(string what)
    {
        Dictionary<Question, string> known = what == "a bare request"
            ? new() { [Codebook.CitizensDeliver] = "no", [Codebook.Participants] = "individuals", [Codebook.Voluntariness] = "voluntary", [Codebook.IntendedEffect] = "positive" }
            : new() { [Codebook.Participants] = "individuals", [Codebook.Voluntariness] = "voluntary", [Codebook.IntendedEffect] = "positive", [Codebook.PaidByProvider] = "no", [Codebook.Compliance] = "no" };
        await using Visit visit = await Visit.To(site, width: 1400);
        int words = await visit.Page.EvaluateAsync<int>(NewWords);
        int first = words;
        int answers = 0;
        for (; await visit.Page.Locator("button.option").CountAsync() > 0; answers++)
        {
            string wording = await visit.Question();
            Question question = Codebook.Questions.Single(each => each.Wording == wording);
            string token = known.GetValueOrDefault(question, question.IsYesNo ? "yes" : question.Options[0].Token);
            await visit.Page.Locator("button.option").Nth(question.Options.ToList().FindIndex(option => option.Token == token)).ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
            words += await visit.Page.EvaluateAsync<int>(NewWords);
        }

        double seconds = (words / WordsReadPerMinute * 60) + SecondsToTypeThirtyWords;
        Console.WriteLine($"From the first page ({first} words) to an explained verdict on {what}: {answers} answers, {words} words to read; with thirty words typed {seconds:0} s.");
        await Assertions.Expect(visit.Page.Locator(".counts")).Not.ToContainTextAsync("undetermined");
        Assert.InRange(answers, 1, 12);
        Assert.InRange(seconds, 0, 150);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Of_a_question_no_more_is_shown_than_itself_and_its_answers_until_more_is_asked_for()
    {
        await using Visit visit = await Visit.To(site);
        Question question = Codebook.Questions.Single(each => each.Wording == visit.Question().Result);
        ILocator more = visit.Page.Locator(".question .more");
        await Assertions.Expect(more.Locator("p").First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".open-still ul").First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".open-still > summary")).ToContainTextAsync("questions still matter");
        await more.Locator("summary").ClickAsync();

        await Assertions.Expect(more).ToContainTextAsync(question.Guidance);
        await Assertions.Expect(more).ToContainTextAsync(question.Options[0].Example);
        await Assertions.Expect(more).ToContainTextAsync(question.Citations[0].ToString());
        await visit.Page.Locator(".open-still > summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".open-still ul.why li").First).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Whoever_wonders_which_definition_suits_finds_them_by_what_they_insist_on()
    {
        await using Visit visit = await Visit.To(site);
        await Assertions.Expect(visit.Page.Locator(".stress")).ToHaveTextAsync($"{BrudneyEngland1983.Definition.Criterion.Statement}.");
        await visit.Button("Which one suits me?").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".suits li")).ToHaveCountAsync(DefinitionCatalog.Definitions.Count);
        string[] insisting = [.. await visit.Page.Locator(".suits ul").First.Locator("button").AllTextContentsAsync()];
        Assert.Equal(DefinitionCatalog.Definitions.Where(each => each.Assess(new Activity("x") { CitizensDeliver = false }.Answers) == Verdict.NotCoProduction).Select(each => each.Name), insisting);

        await visit.Button(Cahn2004.Definition.Name).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".stress")).ToHaveTextAsync($"{Cahn2004.Definition.Criterion.Statement}.");
        await Assertions.Expect(visit.Page.Locator(".counts")).ToContainTextAsync(Cahn2004.Definition.Name);
        await Assertions.Expect(visit.Page.Locator(".suits")).ToHaveCountAsync(0);
        Assert.Empty(visit.Complaints);
    }
}
