using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>Everything is said once, in plain words, and where it is needed.</summary>
public sealed class WordingTests(Site site) : IClassFixture<Site>
{
    /// <summary>What decides many a verdict stands in the guidance of the question, and is folded away there.</summary>
    private const string NotDelivering =
        "Asking, reporting, mere use, presence or payment, giving goods only, planning, assessing, and merely not breaking a general law are not this.";

    [Fact]
    public async Task Reasons_open_questions_and_turns_are_told_in_words_and_never_by_ids()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=yes&paidByProvider=yes&voluntariness=voluntary");
        string text = Regularly((await visit.Page.Locator(".verdicts").TextContentAsync())!);

        Assert.All(Codebook.Questions.Where(question => question.Id.Any(char.IsAsciiLetterUpper)), question => Assert.DoesNotContain(question.Id, text, StringComparison.Ordinal));
        Assert.Contains("This answer alone makes it not co-production under Brudney & England (1983):", text, StringComparison.Ordinal);
        Assert.Contains($"{Spoken.Short(Codebook.PaidByProvider)} yes", text, StringComparison.Ordinal);
        Assert.Contains("Any one of these would make it co-production under Brudney & England (1983)", text, StringComparison.Ordinal);
        Assert.Contains($"if {Codebook.PaidByProvider.FindOption("no")!.Supposition} (you said yes)", text, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task That_asking_or_paying_is_no_step_of_the_work_is_said_where_a_no_is_chosen()
    {
        await using Visit visit = await Visit.To(site);
        await Choose(visit, Codebook.CitizensDeliver);
        Assert.Contains(NotDelivering, Codebook.CitizensDeliver.Guidance, StringComparison.Ordinal);

        await Assertions.Expect(visit.Page.Locator("button.option").Nth(0)).ToHaveTextAsync("yes");
        await Assertions.Expect(visit.Page.Locator("button.option").Nth(1)).ToHaveTextAsync($"no {NotDelivering}");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_stands_beside_a_no_is_the_codebook_s_own_and_tells_what_is_not_meant()
    {
        await using Visit visit = await Visit.To(site);
        int told = 0;
        foreach (Question question in Codebook.Questions.Where(question => question.IsYesNo))
        {
            await Choose(visit, question);
            string no = Regularly((await visit.Page.Locator("button.option").Nth(1).TextContentAsync())!)["no".Length..].Trim();
            string[] sentences = no.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            told += sentences.Length;

            Assert.All(sentences, sentence => Assert.Contains(sentence.TrimEnd('.'), question.Guidance, StringComparison.Ordinal));
            Assert.All(sentences, sentence => Assert.Contains("not this", sentence, StringComparison.Ordinal));
        }

        Assert.InRange(told, 8, 20);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_question_lists_no_answer_that_stands_on_a_button_below_it()
    {
        await using Visit visit = await Visit.To(site);
        foreach (Question question in Codebook.Questions.Where(question => !question.IsYesNo))
        {
            await Choose(visit, question);
            string heading = await visit.Question();
            Assert.Equal(Spoken.Heading(question), heading);
            Assert.InRange(question.Options.Count(option => heading.Contains(Spoken.Of(option), StringComparison.OrdinalIgnoreCase)), 0, 1);
            Assert.All(question.Options, option => Assert.DoesNotContain(option.Meaning.TrimEnd('.'), heading, StringComparison.OrdinalIgnoreCase));
            await visit.Page.Locator(".question .more > summary").ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".question")).ToContainTextAsync(question.Wording);
        }

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_number_of_questions_to_come_is_that_of_the_questions_on_which_the_verdict_depends()
    {
        await using Visit visit = await Visit.To(site);
        string progress = (await visit.Page.Locator(".progress").TextContentAsync())!;
        int most = int.Parse(progress.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
        await visit.Page.Locator(".open-still > summary").ClickAsync();
        await visit.Page.Locator(".open-still button").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".open-still ul.why li")).ToHaveCountAsync(most);
        await Assertions.Expect(visit.Page.Locator(".open-still > summary")).ToHaveTextAsync("What it depends on");
    }

    [Fact]
    public async Task A_verdict_is_not_yet_known_while_there_are_questions_and_undetermined_only_when_none_is_left()
    {
        await using Visit visit = await Visit.To(site);
        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("? not yet known under Brudney & England (1983)");
        await visit.Page.GetByLabel($"All {DefinitionCatalog.Definitions.Count}").CheckAsync();
        await Assertions.Expect(visit.Page.Locator(".counts")).ToContainTextAsync($"not yet known under {DefinitionCatalog.Definitions.Count}.");
        Assert.DoesNotContain("undetermined", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.GetByLabel("One", new() { Exact = true }).CheckAsync();
        while (await visit.Page.Locator("button.option").CountAsync() > 0)
        {
            string wording = await visit.Question();
            await visit.Button("Cannot tell").ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
        }

        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("? undetermined under Brudney & England (1983)");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_yes_is_explained_under_the_name_of_its_definition()
    {
        await using Visit visit = await Visit.To(site);
        await visit.Button("Example: residents keep a park").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".judgement p").First).ToHaveTextAsync("These 7 answers make it co-production under Brudney & England (1983), whatever the others are:");
    }

    [Fact]
    public async Task A_reading_of_ours_is_explained_where_it_is_named_first()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=no");
        await Assertions.Expect(visit.Page.Locator(".fails")).ToContainTextAsync("[our reading]");

        await Assertions.Expect(visit.Page.Locator(".fails + .glosses")).ToContainTextAsync("the source does not say so in these words: it is how this library understands it");
    }

    private static async Task Choose(Visit visit, Question question)
    {
        if (await visit.Page.Locator(".any[open]").CountAsync() == 0)
        {
            await visit.Page.Locator(".any > summary").ClickAsync();
        }

        await visit.Page.Locator(".any li button").Nth(Codebook.Questions.ToList().IndexOf(question)).ClickAsync();
        await Assertions.Expect(visit.Page.Locator($".question[data-question={question.Id}]")).ToBeVisibleAsync();
    }

    private static string Regularly(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
