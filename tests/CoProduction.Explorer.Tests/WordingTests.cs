using CoProduction.Coding;
using CoProduction.Definitions;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

/// <summary>Everything is said once, in plain words, and where it is needed.</summary>
public sealed class WordingTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Reasons_open_questions_and_turns_are_told_in_words_and_never_by_ids()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=yes&paidByProvider=yes&voluntariness=voluntary");
        await visit.By(BrudneyEngland1983.Definition.Id);
        string text = Regularly((await visit.Page.Locator(".verdicts").TextContentAsync())!);

        Assert.All(Codebook.Questions.Where(question => question.Id.Any(char.IsAsciiLetterUpper)), question => Assert.DoesNotContain(question.Id, text, StringComparison.Ordinal));
        Assert.Contains("This is not so:", text, StringComparison.Ordinal);
        Assert.Contains($"{BrudneyEngland1983.Citizens.Statement} (paid by provider: yes)", text, StringComparison.Ordinal);
        Assert.Contains("This, among other ways, would make it co-production under Brudney & England (1983)", text, StringComparison.Ordinal);
        Assert.Contains($"if {Codebook.PaidByProvider.FindOption("no")!.Supposition}", text, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task That_asking_or_paying_is_no_step_of_the_work_is_said_where_a_no_is_chosen()
    {
        await using Visit visit = await Visit.To(site);
        await visit.Choose(Codebook.CitizensDeliver);

        Assert.Equal("Do citizens do a step of the work?", await visit.Question());
        await Assertions.Expect(visit.Page.Locator("button.option").Nth(0)).ToHaveTextAsync("yes: that staff would do, or only citizens can (homework, sorting refuse)");
        await Assertions.Expect(visit.Page.Locator("button.option").Nth(1)).ToHaveTextAsync("no: only asking, reporting, using, paying, giving goods, planning or assessing");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_stands_beside_a_no_is_the_codebook_s_own_and_tells_what_is_not_meant()
    {
        await using Visit visit = await Visit.To(site);
        int told = 0;
        foreach (Question question in Codebook.Questions.Where(question => question.IsYesNo && question != Codebook.CitizensDeliver))
        {
            await visit.Choose(question);
            string no = Regularly((await visit.Page.Locator("button.option").Nth(1).TextContentAsync())!)["no".Length..].Trim(' ', ':');
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
            await visit.Choose(question);
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
    public async Task The_number_of_questions_to_come_counts_those_once_of_which_one_yes_is_enough()
    {
        await using Visit visit = await Visit.To(site);
        string progress = (await visit.Page.Locator(".progress").TextContentAsync())!;
        int most = int.Parse(progress.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
        await visit.Page.Locator(".open-still > summary").ClickAsync();
        await visit.Page.Locator(".open-still button").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".open-still ul.why li")).ToHaveCountAsync(8);
        Assert.Equal(8 - 2 - 1, most);
        await Assertions.Expect(visit.Page.Locator(".open-still > summary")).ToHaveTextAsync("What it depends on");
    }

    [Fact]
    public async Task A_verdict_is_not_yet_known_while_there_are_questions_and_undetermined_only_when_none_is_left()
    {
        await using Visit visit = await Visit.To(site);
        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("? not yet known");
        await visit.ByAll();
        await Assertions.Expect(visit.Page.Locator(".counts")).ToContainTextAsync($"not yet known under {DefinitionCatalog.Definitions.Count}.");
        Assert.DoesNotContain("undetermined", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await visit.By(Pestoff2012.Definition.Id);
        while (await visit.Page.Locator("button.option").CountAsync() > 0)
        {
            string wording = await visit.Question();
            await visit.Button("Cannot tell").ClickAsync();
            await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
        }

        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("? undetermined under Pestoff (2012)");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_yes_is_explained_under_the_name_of_its_definition()
    {
        await using Visit visit = await Visit.To(site);
        await visit.Button("Example").ClickAsync();

        await visit.By(BrudneyEngland1983.Definition.Id);

        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("✓ co-production under Brudney & England (1983)");
        await Assertions.Expect(visit.Page.Locator("#verdicts-heading")).ToHaveTextAsync("Why");
        await Assertions.Expect(visit.Page.Locator("ul.why li").First).ToHaveTextAsync("Professionals' part: some of the service's work");
    }

    [Fact]
    public async Task A_reason_never_asked_for_names_the_answer_from_which_it_follows()
    {
        await using Visit visit = await Visit.To(site, "#/ask?output=publicService&citizensDeliver=yes&professionalsDeliver=yes&users=yes");
        await Assertions.Expect(visit.Page.Locator(".counts")).ToHaveTextAsync("✓ co-production under Pestoff (2012)");
        string text = Regularly((await visit.Page.Locator("ul.why").First.TextContentAsync())!);
        Assert.DoesNotContain("()", text, StringComparison.Ordinal);
        Assert.Contains("(follows from: users)", text, StringComparison.Ordinal);
        Assert.Contains("Users take part", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_definition_is_and_what_was_not_seen_of_it_stands_by_the_verdict()
    {
        await using Visit visit = await Visit.To(site, "#/ask?citizensDeliver=no");
        await visit.By("verschuere-et-al-2012");
        ILocator about = visit.Page.Locator(".about");
        await about.Locator("summary").ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".left-out")).ToHaveTextAsync(VerschuereEtAl2012.Definition.Notes[0]);
        await Assertions.Expect(about.Locator("p").First).ToHaveTextAsync(VerschuereEtAl2012.Definition.Summary);
        await Assertions.Expect(about.Locator("li")).ToHaveCountAsync(VerschuereEtAl2012.Definition.Notes.Count);
        await Assertions.Expect(about.Locator(".source")).ToContainTextAsync(VerschuereEtAl2012.Definition.Work.Title);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task That_the_service_counts_and_not_the_citizens_step_alone_is_shown_by_an_example_where_a_yes_is_chosen()
    {
        await using Visit visit = await Visit.To(site);
        await visit.Choose(Codebook.ProfessionalsDeliver);

        const string both = "a crew collects the refuse that households put out";
        Assert.Equal($"{both}.", Codebook.ProfessionalsDeliver.Options.Single(option => option.Token == "yes").Example, ignoreCase: true);
        await Assertions.Expect(visit.Page.Locator("button.option").Nth(0)).ToHaveTextAsync($"yes: {both}");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_service_is_told_from_an_outcome_by_an_example_of_each_and_no_answer_is_explained_by_itself()
    {
        await using Visit visit = await Visit.To(site);
        await visit.Choose(Codebook.Output);
        string[] options = [.. (await visit.Page.Locator("button.option").AllTextContentsAsync()).Select(Regularly)];
        Assert.Equal(
            [
                "public service: which public bodies provide, fund, commission or regulate, also where citizens do it (public schools)",
                "public outcome: which the public wants, and no service provides (neighbours keep in touch)", "neither: shoes for sale",
            ],
            options);
        await visit.Choose(Codebook.Participants);
        options = [.. (await visit.Page.Locator("button.option").AllTextContentsAsync()).Select(Regularly)];

        Assert.Equal(["none", "individuals: Individual people, alone or in informal groups.", "organisations", "both: Individual people and organisations."], options);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Who_professionals_and_citizens_are_stays_on_the_page_with_every_question()
    {
        await using Visit visit = await Visit.To(site);
        LocatorBoundingBoxResult before = (await visit.Page.Locator("#activity-words").BoundingBoxAsync())!;
        string wording = await visit.Question();
        await visit.Page.Locator("button.option").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#question-wording")).Not.ToHaveTextAsync(wording);
        LocatorBoundingBoxResult after = (await visit.Page.Locator("#activity-words").BoundingBoxAsync())!;

        await Assertions.Expect(visit.Page.Locator(".lead")).ToHaveTextAsync("“Professionals”: provider and paid staff; “citizens”: all others.");
        Assert.Equal(before.Height, after.Height);
    }

    [Fact]
    public async Task Who_they_are_that_draw_on_a_service_is_said_in_the_words_of_the_questions()
    {
        await using Visit visit = await Visit.To(site, "#/ask?output=publicService&users=yes&professionalsPlan=yes&power=shared");
        await visit.By(HouseOfLords2022.Definition.Id);

        await Assertions.Expect(visit.Page.Locator("ul.why")).ToContainTextAsync(HouseOfLords2022.Users.Statement);
        await Assertions.Expect(visit.Page.Locator("ul.why ~ .glosses")).ToContainTextAsync("the users, whom the questions count among the citizens");
    }

    [Fact]
    public async Task A_reading_of_ours_is_explained_where_it_is_named_first()
    {
        await using Visit visit = await Visit.To(site, "#/ask?output=publicService&citizensDeliver=yes&professionalsDeliver=yes&users=no&relatives=no&residents=no");
        await Assertions.Expect(visit.Page.Locator("ul.why")).ToHaveTextAsync("Neither users, nor people close to a user, nor residents take part. Pestoff (2012) [in part our reading: the source does not say so in these words]");

        Assert.Equal(2, (await visit.Page.Locator(".verdicts").InnerTextAsync()).Split("does not say so in these words").Length);
        await Assertions.Expect(visit.Page.Locator("ul.why + .first-turn")).ToHaveTextAsync($"It would be co-production if {Codebook.Users.FindOption("yes")!.Supposition}.");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_was_passed_over_since_another_was_enough_is_not_said_to_be_not_asked()
    {
        await using Visit visit = await Visit.To(site, "#/ask?output=publicService&citizensDeliver=yes&professionalsDeliver=yes&residents=yes");
        await visit.Page.Locator(".turning > summary").ClickAsync();
        if (await visit.Page.Locator(".turning button").CountAsync() > 0)
        {
            await visit.Page.Locator(".turning button").ClickAsync();
        }

        await Assertions.Expect(visit.Page.Locator(".turns")).ToContainTextAsync("(another was enough)");
        await Assertions.Expect(visit.Page.Locator(".turns li", new() { HasText = "users of the service" }).Last).Not.ToContainTextAsync("(not asked)");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Beside_a_reason_that_was_answered_stands_no_echo_of_its_words()
    {
        await using Visit visit = await Visit.To(site, "#/ask?output=publicService&citizensDeliver=yes&professionalsDeliver=yes&users=yes");
        string[] told = [.. (await visit.Page.Locator("ul.why").First.Locator("li").AllTextContentsAsync()).Select(Regularly)];

        Assert.Contains(Pestoff2012.PublicService.Statement, told);
        Assert.All(told, text => Assert.True(!text.Contains('(', StringComparison.Ordinal) || text.Contains("(follows from: ", StringComparison.Ordinal), text));
    }

    [Fact]
    public async Task That_the_note_on_the_activity_is_optional_and_for_oneself_is_said_where_it_is_typed()
    {
        await using Visit visit = await Visit.To(site);
        await Assertions.Expect(visit.Page.Locator("label[for=activity-words]")).ToHaveTextAsync("Your activity (optional note for yourself)");
    }

    private static string Regularly(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
