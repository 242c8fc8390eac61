using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Tables;
using Microsoft.Playwright;

namespace CoProduction.Explorer.Tests;

public sealed class CasesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Five_hundred_partial_activities_get_the_verdicts_that_the_library_gives()
    {
        Activity[] drawn = Drawn(500, seed: 20260301);
        byte[] json = System.Text.Encoding.UTF8.GetBytes(CoProductionJson.Activities.WriteMany(drawn));

        await Same(drawn, "drawn.json", json);
    }

    [Fact]
    public async Task A_CSV_dropped_in_gets_the_verdicts_that_the_library_gives()
    {
        Activity[] drawn = Drawn(60, seed: 7);
        using MemoryStream csv = new();
        CoProductionTables.Activities.Write(csv, TableFile.Csv, drawn);

        await Same(drawn, "drawn.csv", csv.ToArray());
    }

    [Fact]
    public async Task A_workbook_gets_the_verdicts_that_the_library_gives()
    {
        Activity[] drawn = Drawn(40, seed: 8);
        using MemoryStream workbook = new();
        CoProductionTables.Activities.Write(workbook, TableFile.Xlsx, drawn);

        await Same(drawn, "drawn.xlsx", workbook.ToArray());
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_is_told_and_the_rest_is_read()
    {
        await using Visit visit = await Visit.To(site, "#/cases");
        await Give(visit, "some.json", "[{\"title\":\"good\",\"answers\":{\"users\":true}},{\"title\":\"bad\",\"answers\":{\"users\":\"perhaps\"}}]"u8.ToArray());

        await Assertions.Expect(visit.Page.Locator(".drop [role=status]")).ToHaveTextAsync("some.json: 1 activity read, 1 problem.");
        await Assertions.Expect(visit.Page.Locator(".drop details li")).ToContainTextAsync("Allowed are true and false");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Filters_find_what_fits()
    {
        await using Visit visit = await Visit.To(site, "#/cases");
        IReadOnlyList<Activity> all = Cases.Published;
        await Assertions.Expect(visit.Page.Locator("#found")).ToHaveTextAsync($"{all.Count} activities of {all.Count}.");
        await visit.Page.GetByLabel("Definition").SelectOptionAsync("alford-2002");
        await visit.Page.GetByLabel("Verdict").SelectOptionAsync("NotCoProduction");

        int expected = all.Count(activity => Alford2002.Definition.Assess(activity.Answers) == Verdict.NotCoProduction);
        await Assertions.Expect(visit.Page.Locator("#found")).ToHaveTextAsync($"{expected} activities of {all.Count}.");
        await visit.Page.GetByLabel("Words").FillAsync("zzzz");
        await Assertions.Expect(visit.Page.Locator("#found")).ToHaveTextAsync($"0 activities of {all.Count}.");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_order_is_told_and_can_be_changed()
    {
        await using Visit visit = await Visit.To(site, "#/cases");
        IReadOnlyList<Activity> all = Cases.Published;
        Assert.Equal(all.Take(5).Select(activity => activity.Title), await Titles());
        await Assertions.Expect(visit.Page.GetByLabel("Order").Locator("option").First).ToHaveTextAsync("by publication");
        await visit.Page.GetByLabel("Order").SelectOptionAsync("title");
        Assert.Equal(all.Select(activity => activity.Title).Order(StringComparer.OrdinalIgnoreCase).Take(5), await Titles());
        await visit.Page.GetByLabel("Order").SelectOptionAsync("contested");

        int[] lesser = [.. all.Select(activity => Classifier.Default.Classify(activity)).Select(each => Math.Min(each.Count(Verdict.CoProduction), each.Count(Verdict.NotCoProduction)))];
        string first = (await Titles())[0];
        Assert.Equal(lesser.Max(), lesser[all.Index().First(each => each.Item.Title == first).Index]);
        Assert.Empty(visit.Complaints);

        async Task<string[]> Titles() => [.. (await visit.Page.Locator("table.cases th .title").AllTextContentsAsync()).Take(5)];
    }

    [Fact]
    public async Task The_matrix_has_a_mark_for_every_verdict_and_a_hostile_title_stays_text()
    {
        await using Visit visit = await Visit.To(site, "#/cases");
        await Give(visit, "one.json", "{\"title\":\"<img src=x onerror=alert(1)>\",\"answers\":{\"users\":true}}"u8.ToArray());
        await Assertions.Expect(visit.Page.Locator("#found")).ToHaveTextAsync("1 activity of 1.");
        await Assertions.Expect(visit.Page.Locator("table.cases th[scope=row]")).ToContainTextAsync("<img src=x onerror=alert(1)>");
        await visit.Page.GetByLabel("Show").SelectOptionAsync("matrix");

        await Assertions.Expect(visit.Page.Locator(".matrix td")).ToHaveCountAsync(DefinitionCatalog.Definitions.Count);
        await Assertions.Expect(visit.Page.Locator(".matrix")).ToContainTextAsync("<img src=x onerror=alert(1)>");
        Assert.Equal(0, await visit.Page.Locator("main img").CountAsync());
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Elsewhere);
    }

    [Fact]
    public async Task A_case_is_asked_about_where_its_row_says_so()
    {
        await using Visit visit = await Visit.To(site, "#/cases");
        await visit.Page.Locator("table.cases button").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Is it co-production?");
        await Assertions.Expect(visit.Page.Locator("#activity-words")).ToHaveValueAsync($"{Cases.Published[0].Title}\n{Cases.Published[0].Description}");
        Assert.Empty(visit.Complaints);
    }

    private async Task Same(Activity[] drawn, string name, byte[] bytes)
    {
        await using Visit visit = await Visit.To(site, "#/cases");
        await Give(visit, name, bytes);
        await Assertions.Expect(visit.Page.Locator("#found")).ToHaveTextAsync($"{drawn.Length} activities of {drawn.Length}.", new() { Timeout = 30_000 });
        IDownload saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("Save results as JSON").ClickAsync(), new() { Timeout = 120_000 });
        await using Stream stream = File.OpenRead(await saved.PathAsync());
        ClassificationRecord[] shown = [.. CoProductionJson.Classifications.ReadMany(stream).Select(record => record.Value!)];

        Assert.Equal(drawn.Select(each => each.Id), shown.Select(each => each.Id));
        foreach ((Activity activity, ClassificationRecord record) in drawn.Zip(shown))
        {
            Assert.Equal(Classifier.Default.Classify(activity).Judgements.ToDictionary(each => each.Definition.Id, each => each.Verdict), record.Verdicts);
        }

        // What a row shows is what was saved.
        await visit.Page.GetByLabel("Definition").SelectOptionAsync("ostrom-1996");
        string[] cells = [.. (await visit.Page.Locator("table.cases td .word").AllTextContentsAsync()).Select(text => text.Trim())];
        Assert.Equal(
            shown.Take(cells.Length).Select(record => record.Verdicts["ostrom-1996"] switch
            {
                Verdict.CoProduction => "co-production",
                Verdict.NotCoProduction => "not co-production",
                _ => "undetermined",
            }),
            cells);
        Assert.InRange(cells.Length, Math.Min(drawn.Length, 50), drawn.Length);
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Elsewhere);
    }

    private static async Task Give(Visit visit, string name, byte[] bytes) =>
        await visit.Page.Locator(".dropzone input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });

    /// <summary>Activities with some answers, some of them several, drawn so that none contradicts another.</summary>
    private static Activity[] Drawn(int count, int seed)
    {
        Random random = new(seed);
        List<Activity> drawn = [];
        while (drawn.Count < count)
        {
            Answers answers = Answers.Unknown;
            foreach (Question question in Codebook.Questions.Where(_ => random.NextDouble() < 0.6))
            {
                AnswerOption[] possible = [.. question.Options.Where(_ => random.NextDouble() < 0.5)];
                answers = possible.Length > 0 && possible.Length < question.Options.Count ? answers.WithOptions(question, possible) : answers;
            }

            if (Contradiction.In(answers).Count == 0 && answers != Answers.Unknown)
            {
                drawn.Add(new Activity($"Activity {drawn.Count}") { Id = $"a{drawn.Count}", Answers = answers });
            }
        }

        return [.. drawn];
    }
}
