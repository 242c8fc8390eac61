using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;
using Microsoft.Extensions.AI;
using OpenAI;

namespace CoProduction.AI.Tests.Service;

public sealed class OpenAITests
{
    private static readonly string Good = Said.Reply(Said.Quoting("effort", "yes", "Every morning"));

    [Fact]
    public async Task The_whole_way_works_over_HTTP()
    {
        await using OpenAIServer server = new((_, _) => (200, OpenAIServer.Completion(Good), null));

        CodedText coded = await CodeAsync(server, new TextCoderOptions { Readings = 2 });

        Assert.True(coded.Activity.Effort);
        Assert.Equal("served-1", coded.Readings[0].Provenance.Model);
        Assert.Equal("2 requests, 10000 tokens in, 1400 tokens out", coded.Usage.ToString());
        JsonElement sent = server.Bodies[0];
        TextInstructions instructions = TextInstructions.For(Codebook.Questionnaire);
        Assert.Equal("asked-for", sent.GetProperty("model").GetString());
        Assert.Equal(["system", "user"], sent.GetProperty("messages").EnumerateArray().Select(message => message.GetProperty("role").GetString()));
        Assert.Equal(instructions.Text, ContentOf(sent, 0));
        Assert.Equal(instructions.RequestFor(Said.Text).UserMessage, ContentOf(sent, 1));
        JsonElement format = sent.GetProperty("response_format");
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.True(format.GetProperty("json_schema").GetProperty("strict").GetBoolean());
        Assert.True(JsonElement.DeepEquals(instructions.Schema, format.GetProperty("json_schema").GetProperty("schema")));
        Assert.Equal([1, 2], server.Bodies.Select(body => body.GetProperty("seed").GetInt32()));
        Assert.All(server.Keys, key => Assert.Equal("Bearer secret", key));
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_and_then_replies()
    {
        await using OpenAIServer server = new((number, _) => number switch
        {
            1 => (429, OpenAIServer.Error("Slow down."), "0"),
            2 => (503, OpenAIServer.Error("Overloaded."), null),
            _ => (200, OpenAIServer.Completion(Good), null),
        });

        CodedText coded = await CodeAsync(server, new TextCoderOptions());

        Assert.True(coded.Activity.Effort);
        Assert.Equal(3, server.Requests);
        Assert.Equal(3, coded.Usage.Requests);
    }

    [Fact]
    public async Task A_wrong_key_is_told_and_not_tried_again()
    {
        await using OpenAIServer server = new((_, _) => (401, OpenAIServer.Error("Incorrect API key provided."), null));

        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(server, new TextCoderOptions()));

        Assert.Equal(TextProblemCodes.ServiceFailed, failure.Code);
        Assert.Contains("401", failure.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task Refusals_cut_off_replies_filters_and_prose_are_told_as_what_they_are()
    {
        (string Body, string Code)[] cases =
        [
            (OpenAIServer.Refusal("I cannot."), TextProblemCodes.Refused),
            (OpenAIServer.Completion(Good[..40], "length"), TextProblemCodes.CutOff),
            (OpenAIServer.Completion("", "content_filter"), TextProblemCodes.Refused),
            (OpenAIServer.Completion("Here you are."), TextProblemCodes.NotJson),
        ];
        foreach ((string body, string code) in cases)
        {
            await using OpenAIServer server = new((_, _) => (200, body, null));
            TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(server, new TextCoderOptions { Attempts = 2 }));
            Assert.Equal((code, 2), (failure.Code, server.Requests));
        }
    }

    [Theory]
    [InlineData("""{"no":"completion"}""")]
    [InlineData("<html>It works!</html>")]
    [InlineData("")]
    public async Task A_service_that_speaks_another_protocol_is_told(string body)
    {
        await using OpenAIServer server = new((_, _) => (200, body, null));

        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(server, new TextCoderOptions { Attempts = 2 }));

        Assert.Equal(TextProblemCodes.ServiceFailed, failure.Code);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_told()
    {
        OpenAIServer server = new((_, _) => (200, "", null));
        await server.DisposeAsync();

        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(server, new TextCoderOptions { Attempts = 2 }));

        Assert.Equal(TextProblemCodes.ServiceFailed, failure.Code);
        Assert.StartsWith("The service gave no reply: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forty_texts_at_eight_at_a_time_come_back_each_with_its_own_words()
    {
        await using OpenAIServer server = new((number, body) =>
        {
            string words = ContentOf(body, 1)!.Split('\n')[2].Split(" is")[0];
            return number % 5 == 0 ? (429, OpenAIServer.Error("Slow down."), "0") : (200, OpenAIServer.Completion(Said.Reply(Said.Quoting("effort", "yes", words))), null);
        });
        using IChatClient client = Open(server);
        TextCoder coder = new(client, Options(new TextCoderOptions { Concurrency = 8, Attempts = 20 }));

        int count = 0;
        await foreach (TextOutcome outcome in coder.CodeAllAsync(Enumerable.Range(0, 40).Select(number => new SourceText($"Number {number} is here.")), null, TestContext.Current.CancellationToken))
        {
            Assert.Equal($"Number {outcome.Place}", outcome.Coded!.Codings[0].On(Codebook.Effort)[0].Words);
            count++;
        }

        Assert.Equal(40, count);
    }

    private static string? ContentOf(JsonElement body, int place)
    {
        JsonElement content = body.GetProperty("messages")[place].GetProperty("content");
        return content.ValueKind == JsonValueKind.String ? content.GetString() : content[0].GetProperty("text").GetString();
    }

    private static IChatClient Open(OpenAIServer server) =>
        new OpenAIClient(new ApiKeyCredential("secret"), new OpenAIClientOptions { Endpoint = server.Address, RetryPolicy = new ClientRetryPolicy(maxRetries: 0) }).GetChatClient("asked-for").AsIChatClient();

    private static TextCoderOptions Options(TextCoderOptions options) => options with
    {
        DelayAfter = (failure, _) => failure is ClientResultException { Status: 0 or 429 or >= 500 } ? TimeSpan.FromMilliseconds(1) : null,
    };

    private static async Task<CodedText> CodeAsync(OpenAIServer server, TextCoderOptions options)
    {
        using IChatClient client = Open(server);
        return await new TextCoder(client, Options(options)).CodeAsync(Said.Text, TestContext.Current.CancellationToken);
    }
}
