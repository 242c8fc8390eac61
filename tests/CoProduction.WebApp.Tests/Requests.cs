using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace CoProduction.WebApp.Tests;

/// <summary>What a client sends, and what it gets.</summary>
internal static class Requests
{
    public const string Json = "application/json";
    public const string Lines = "application/x-ndjson";

    public static async Task<HttpResponseMessage> Send(this HttpClient client, string body, string type = Json) =>
        await client.PostAsync(new Uri("/activities", UriKind.Relative), new StringContent(body, Encoding.UTF8, type), TestContext.Current.CancellationToken);

    public static async Task<HttpResponseMessage> Ask(this HttpClient client, string address) =>
        await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public static async Task<string> Text(this Task<HttpResponseMessage> answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using HttpResponseMessage message = await answer;
        string text = await message.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == message.StatusCode, $"{message.StatusCode}: {text}");
        return text;
    }

    public static async Task<JsonNode> Node(this Task<HttpResponseMessage> answer, HttpStatusCode expected = HttpStatusCode.OK) =>
        JsonNode.Parse(await answer.Text(expected))!;

    /// <summary>Problem details, as they are called and with their status.</summary>
    public static async Task<JsonNode> Problem(this Task<HttpResponseMessage> answer, HttpStatusCode expected)
    {
        JsonNode problem = await answer.Node(expected);
        Assert.Equal("application/problem+json", (await answer).Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)expected, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["title"]!);
        return problem;
    }

    /// <summary>The activities of a list, in its order, through all its pages.</summary>
    public static async Task<List<string>> Ids(this HttpClient client, string query, int limit = 1000)
    {
        List<string> ids = [];
        string? next = null;
        do
        {
            JsonNode page = await client.Ask($"/activities?limit={limit}{query}{(next is null ? "" : $"&after={next}")}").Node();
            ids.AddRange(page["activities"]!.AsArray().Select(activity => (string)activity!["id"]!));
            next = (string?)page["next"];
        }
        while (next is not null);

        return ids;
    }
}
