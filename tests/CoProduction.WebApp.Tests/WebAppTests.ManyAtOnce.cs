using System.Net;
using System.Text.Json.Nodes;

namespace CoProduction.WebApp.Tests;

/// <content>Many activities in one request, and many clients at once.</content>
public abstract partial class WebAppTests
{
    [Fact]
    public async Task One_activity_too_many_at_once_is_refused_and_nothing_of_it_is_kept()
    {
        string lines = string.Concat(Enumerable.Repeat("{\"title\":\"a\"}\n", 10_001));

        JsonNode problem = await Client.Send(lines, Requests.Lines).Problem(HttpStatusCode.RequestEntityTooLarge);

        Assert.Equal("There are more than 10000 activities in it: send them in several requests.", (string?)problem["title"]);
        Assert.Empty(await Client.Ids(""));
    }

    [Fact]
    public async Task Who_writes_while_many_are_taken_in_is_answered()
    {
        Task<JsonNode> many = Client.Send(string.Concat(Enumerable.Repeat("{\"title\":\"a\"}\n", 10_000)), Requests.Lines).Node(HttpStatusCode.Created);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(async () =>
        {
            using HttpClient client = app.Another();
            await client.Send($$"""{"id":"one-{{number}}","title":"x"}""").Text(HttpStatusCode.Created);
        })));

        Assert.Equal(10_000, (await many)["ids"]!.AsArray().Count);
        Assert.Equal(10_004, (await Client.Ids("")).Count);
    }

    [Fact]
    public async Task What_takes_too_long_is_given_up_and_the_program_goes_on()
    {
        using App hasty = new(database, TimeSpan.FromMilliseconds(50));
        await Client.Send(string.Concat(Enumerable.Repeat("{\"title\":\"a\"}\n", 10_000)), Requests.Lines).Text(HttpStatusCode.Created);

        // A driver may miss that it shall stop where it hears so just as a query begins: so what a first request takes besides is over before, and the time ends amid the query.
        (await hasty.Client.Ask("/counts")).Dispose();
        using HttpResponseMessage answer = await hasty.Client.Ask("/counts");

        await Task.FromResult(answer).Problem(HttpStatusCode.ServiceUnavailable);
        Assert.Equal("10", $"{answer.Headers.RetryAfter}");
        Assert.Equal(10_000, (int)(await Client.Ask("/counts").Node())[0]!["activities"]!["undetermined"]!);
    }

    [Fact]
    public async Task Fifty_clients_at_once_are_all_answered()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(async () =>
        {
            using HttpClient client = app.Another();
            for (int round = 0; round < 2; round++)
            {
                string id = $"a{number}-{round}";
                await client.Send($$$"""{"id":"{{{id}}}","title":"x","answers":{"citizensDeliver":false}}""").Text(HttpStatusCode.Created);
                await client.Ask($"/activities/{id}").Text();
                await client.Ask($"/activities/{id}/classification").Text();
                await client.Ask($"/activities/{id}/explanation").Text();
                await client.Ask("/activities?definition=alford-2002&verdict=notCoProduction&limit=5").Text();
                await client.Ask("/counts").Text();
                await client.Send("""{"title":""}""").Problem(HttpStatusCode.BadRequest);
                await client.Ask("/activities/nobody").Problem(HttpStatusCode.NotFound);
            }
        })));

        Assert.Equal(100, (await Client.Ids("")).Count);
    }

    [Fact]
    public async Task Of_fifty_clients_with_one_id_one_is_first()
    {
        HttpStatusCode[] answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(async () =>
        {
            using HttpClient client = app.Another();
            using HttpResponseMessage answer = await client.Send($$"""{"id":"a","title":"{{number}}"}""");
            return answer.StatusCode;
        })));

        Assert.Equal(1, answers.Count(status => status == HttpStatusCode.Created));
        Assert.Equal(49, answers.Count(status => status == HttpStatusCode.Conflict));
    }
}
