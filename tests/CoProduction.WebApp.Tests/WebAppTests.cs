using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.WebApp.Tests;

/// <summary>What clients see, whatever the database is.</summary>
public abstract partial class WebAppTests : IDisposable
{
    private readonly Database database;
    private readonly App app;

    private protected WebAppTests(Func<Database> database)
    {
        this.database = database();
        app = new App(this.database);
    }

    private HttpClient Client => app.Client;

    public void Dispose()
    {
        app.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_activity_is_given_out_as_it_came_in()
    {
        Activity sent = PublishedActivities.All.First(activity => activity.Evidence.Count > 0);
        using HttpResponseMessage added = await Client.Send(CoProductionJson.Activities.Write(sent));

        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        Assert.Equal($"/activities/{sent.Id}", $"{added.Headers.Location}");
        Assert.Equal(sent, CoProductionJson.Activities.Read(await Client.Ask($"{added.Headers.Location}").Text()));
    }

    [Fact]
    public async Task An_activity_without_an_id_is_given_one()
    {
        JsonNode added = await Client.Send("""{"title":"Neighbours patrol"}""").Node(HttpStatusCode.Created);
        string id = (string)added["ids"]![0]!;

        Assert.Equal(new Activity("Neighbours patrol") { Id = id }, CoProductionJson.Activities.Read(await Client.Ask($"/activities/{id}").Text()));
    }

    [Fact]
    public async Task A_client_that_has_an_activity_gets_no_second_copy()
    {
        await Client.Send("""{"id":"a","title":"Neighbours patrol"}""").Text(HttpStatusCode.Created);
        using HttpResponseMessage first = await Client.Ask("/activities/a");
        using HttpRequestMessage again = new(HttpMethod.Get, "/activities/a") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using HttpResponseMessage second = await Client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(0, second.Content.Headers.ContentLength ?? 0);
    }

    [Theory]
    [InlineData("""{"title":" ","answers":{"user":true}}""", "CPJ106", "$.title", 1, 10)]
    [InlineData("""{"title":"x","answers":{"power":"equal"}}""", "CPJ202", "$.answers.power", 1, 33)]
    [InlineData("""{"title":""", "CPJ003", "$", 1, 10)]
    [InlineData("", "CPJ001", "$", 1, 1)]
    [InlineData("""{"title":"x","answers":{"citizensDeliver":true,"behaviour":"passive"}}""", "CPV016", "$.answers.citizensDeliver", 1, 43)]
    public async Task What_is_wrong_is_told_with_its_code_and_its_place(string body, string code, string path, int line, int column)
    {
        JsonNode problem = await Client.Send(body).Problem(HttpStatusCode.BadRequest);
        JsonNode first = problem["problems"]![0]!;

        Assert.Equal($"{code} {path} {line} {column}", $"{first["code"]} {first["path"]} {first["place"]!["line"]} {first["place"]!["column"]}");
        Assert.Empty(await Client.Ids(""));
    }

    [Fact]
    public async Task Of_many_lines_all_are_kept_or_none()
    {
        const string good = """
            {"id":"a","title":"one"}

            {"id":"b","title":"two"}
            """;

        JsonNode problem = await Client.Send(good + "\n{\"id\":\"c\",\"title\":\"three\",\"answers\":{\"users\":\"perhaps\"}}\n{", Requests.Lines).Problem(HttpStatusCode.BadRequest);
        Assert.Equal(["CPJ202 4", "CPJ003 5"], problem["problems"]!.AsArray().Select(each => $"{each!["code"]} {each["place"]!["line"]}"));
        Assert.Empty(await Client.Ids(""));

        Assert.Equal("""["a","b"]""", (await Client.Send(good, Requests.Lines).Node(HttpStatusCode.Created))["ids"]!.ToJsonString());
        Assert.Equal(["a", "b"], await Client.Ids(""));
    }

    [Fact]
    public async Task An_answer_is_not_larger_than_what_was_sent()
    {
        JsonNode problem = await Client.Send(string.Concat(Enumerable.Repeat("x\n", 20_000)), Requests.Lines).Problem(HttpStatusCode.BadRequest);

        Assert.Equal(100, problem["problems"]!.AsArray().Count);
        Assert.Contains("the first 100", (string)problem["title"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/activities/nobody")]
    [InlineData("/activities/nobody/classification")]
    [InlineData("/activities/nobody/explanation")]
    public async Task Of_an_activity_that_is_not_there_nothing_is_found(string address) =>
        Assert.Equal("There is no activity 'nobody'.", (string?)(await Client.Ask(address).Problem(HttpStatusCode.NotFound))["title"]);

    [Fact]
    public async Task An_address_that_is_not_there_has_problem_details_too() => await Client.Ask("/nowhere").Problem(HttpStatusCode.NotFound);

    [Fact]
    public async Task An_id_names_one_activity()
    {
        await Client.Send("""{"id":"a","title":"one"}""").Text(HttpStatusCode.Created);

        JsonNode taken = await Client.Send("{\"id\":\"b\",\"title\":\"two\"}\n{\"id\":\"a\",\"title\":\"three\"}", Requests.Lines).Problem(HttpStatusCode.Conflict);
        JsonNode twice = await Client.Send("{\"id\":\"c\",\"title\":\"four\"}\n{\"id\":\"c\",\"title\":\"five\"}", Requests.Lines).Problem(HttpStatusCode.Conflict);

        Assert.Equal("""["a"] ["c"]""", $"{taken["ids"]!.ToJsonString()} {twice["ids"]!.ToJsonString()}");
        Assert.Equal(["a"], await Client.Ids(""));
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("-a")]
    [InlineData("ä")]
    public async Task What_an_address_cannot_hold_is_no_id_here(string id)
    {
        JsonNode problem = await Client.Send(new JsonObject { ["id"] = id, ["title"] = "x" }.ToJsonString()).Problem(HttpStatusCode.BadRequest);

        Assert.StartsWith($"'{id}' cannot be an id here", (string?)problem["title"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_or_not_JSON_is_refused()
    {
        using HttpRequestMessage large = new(HttpMethod.Post, "/activities")
        {
            Content = new StringContent($$"""{"title":"{{new string('x', 9_000_000)}}"}""", Encoding.UTF8, Requests.Json), Headers = { ExpectContinue = true },
        };
        await Client.SendAsync(large, TestContext.Current.CancellationToken).Problem(HttpStatusCode.RequestEntityTooLarge);
        await Client.Send("title=x", "application/x-www-form-urlencoded").Problem(HttpStatusCode.UnsupportedMediaType);
        Assert.Empty(await Client.Ids(""));
    }

    [Theory]
    [InlineData("definition=alford&verdict=coProduction", "There is no definition 'alford'")]
    [InlineData("verdict=coProduction", "There is no definition ''")]
    [InlineData("definition=alford-2002&verdict=yes", "There is no verdict 'yes'; there are")]
    [InlineData("definition=alford-2002", "There is no verdict ''")]
    [InlineData("limit=0", "The limit is a number from 1 to 1000.")]
    [InlineData("limit=many", "The limit is a number from 1 to 1000.")]
    [InlineData("limit=1001", "The limit is a number from 1 to 1000.")]
    [InlineData("limit=", "The limit is a number from 1 to 1000.")]
    [InlineData("after=%00", "What comes after is told by an id, as 'next' gives it.")]
    [InlineData("after=a/b", "What comes after is told by an id, as 'next' gives it.")]
    public async Task A_question_that_makes_no_sense_is_refused(string query, string title) =>
        Assert.StartsWith(title, (string?)(await Client.Ask($"/activities?{query}").Problem(HttpStatusCode.BadRequest))["title"], StringComparison.Ordinal);

    [Fact]
    public async Task A_list_is_gone_through_page_by_page()
    {
        string[] ids = [.. Enumerable.Range(0, 57).Select(number => $"a{number}")];
        await Client.Send(string.Join('\n', ids.Select(id => $$"""{"id":"{{id}}","title":"x"}""")), Requests.Lines).Text(HttpStatusCode.Created);

        Assert.Equal(ids.Order(StringComparer.Ordinal), await Client.Ids("", limit: 10));
        Assert.Equal(ids.Order(StringComparer.Ordinal), await Client.Ids("&definition=alford-2002&verdict=undetermined", limit: 57));
        Assert.Empty(await Client.Ids("&definition=alford-2002&verdict=coProduction"));
    }

    [Fact]
    public async Task A_title_that_would_do_harm_is_text_on_the_page()
    {
        const string title = """<script>alert(1)</script> "a' & {0}; DROP TABLE activity; --""";
        await Client.Send(new JsonObject { ["id"] = "a", ["title"] = title }.ToJsonString()).Text(HttpStatusCode.Created);
        using HttpResponseMessage answer = await Client.Ask("/activities/a/explanation");
        string page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/html; charset=utf-8", $"{answer.Content.Headers.ContentType}");
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("""<h1>&lt;script&gt;alert(1)&lt;/script&gt; "a' &amp; {0}; DROP TABLE activity; --</h1>""", page, StringComparison.Ordinal);
        Assert.Equal(title, CoProductionJson.Activities.Read(await Client.Ask("/activities/a").Text()).Title);
    }

    [Fact]
    public async Task A_classification_is_the_librarys_own_with_its_reasons()
    {
        Activity sent = PublishedActivities.All[0];
        await Client.Send(CoProductionJson.Activities.Write(sent)).Text(HttpStatusCode.Created);
        ClassificationRecord expected = ClassificationRecord.From(Classifier.Default.Classify(sent), explained: true);

        Assert.Equal(expected, CoProductionJson.Classifications.Read(await Client.Ask($"/activities/{sent.Id}/classification").Text()));
    }

    [Fact]
    public async Task The_database_judges_and_counts_as_the_library_does()
    {
        Activity[] activities = [.. PublishedActivities.All, .. Sound(600)];
        await Client.Send(CoProductionJson.Activities.WriteLines(activities), Requests.Lines).Text(HttpStatusCode.Created);
        JsonArray counts = (await Client.Ask("/counts").Node()).AsArray();

        Assert.Equal(DefinitionCatalog.Definitions.Select(definition => definition.Id), counts.Select(each => (string)each!["definition"]!));
        Assert.True(activities.Length > 300);
        foreach ((int index, Definition definition) in DefinitionCatalog.Definitions.Index())
        {
            foreach (Verdict verdict in Enum.GetValues<Verdict>())
            {
                string[] expected = [.. activities.Where(activity => definition.Assess(activity.Answers) == verdict).Select(activity => activity.Id!).Order(StringComparer.Ordinal)];
                List<string> found = await Client.Ids($"&definition={definition.Id}&verdict={Token.Of(verdict)}");

                Assert.Equal($"{definition.Id} {verdict}: {string.Join(' ', expected)}", $"{definition.Id} {verdict}: {string.Join(' ', found)}");
                Assert.Equal(expected.Length, (int)counts[index]!["activities"]![Token.Of(verdict)]!);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public async Task No_lines_are_no_activities(string lines) => Assert.Equal(
        "There is no activity in what was sent.", (string?)(await Client.Send(lines, Requests.Lines).Problem(HttpStatusCode.BadRequest))["title"]);

    [Fact]
    public async Task What_is_not_UTF_8_is_refused_and_what_names_no_type_is_read_as_JSON()
    {
        using StringContent utf16 = new("""{"title":"x"}""", Encoding.Unicode, Requests.Json);
        using ByteArrayContent untyped = new("""{"title":"x"}"""u8.ToArray());

        JsonNode problem = await Client.PostAsync(new Uri("/activities", UriKind.Relative), utf16, TestContext.Current.CancellationToken).Problem(HttpStatusCode.UnsupportedMediaType);
        await Client.PostAsync(new Uri("/activities", UriKind.Relative), untyped, TestContext.Current.CancellationToken).Text(HttpStatusCode.Created);

        Assert.Equal("JSON is UTF-8, and not utf-16.", (string?)problem["title"]);
    }

    [Theory]
    [InlineData("/counts")]
    [InlineData("/activities")]
    [InlineData("/activities/nobody/explanation")]
    public async Task No_answer_is_to_be_taken_for_another_type_than_it_says(string address)
    {
        using HttpResponseMessage answer = await Client.Ask(address);

        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
    }

    /// <summary>Seeded partial answers that contradict nothing.</summary>
    private static IEnumerable<Activity> Sound(int draws) => PartialAnswers.Sample(Codebook.Questions, draws, seed: 14)
        .Select((answers, index) => new Activity($"drawn {index}") { Id = $"drawn-{index}", Answers = answers })
        .Where(activity => !Classifier.Default.Classify(activity).Contradictions.Any());
}
