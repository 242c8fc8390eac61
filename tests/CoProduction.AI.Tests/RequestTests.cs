using CoProduction.AI.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace CoProduction.AI.Tests;

/// <summary>What is asked of a client, how often, and what is refused before it is asked.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task A_request_holds_the_model_the_seed_and_the_strict_schema_and_then_what_is_configured()
    {
        ScriptedClient client = new(Said.Reply());
        TextCoderOptions options = Garden.Options with { Model = "asked-for", Readings = 2, Configure = chat => chat.MaxOutputTokens = (int)chat.Seed! * 10 };

        await Garden.CodeAsync(client, options);

        Assert.Equal([("asked-for", 1L, 10), ("asked-for", 2L, 20)], client.Requests.Select(each => (each.Options!.ModelId!, each.Options.Seed!.Value, each.Options.MaxOutputTokens!.Value)));
        ChatResponseFormatJson format = Assert.IsType<ChatResponseFormatJson>(client.Requests[0].Options!.ResponseFormat);
        Assert.Equal(("coding", Garden.Instructions.Schema.GetRawText()), (format.SchemaName, format.Schema!.Value.GetRawText()));
        Assert.Equal([KeyValuePair.Create<string, object?>("strict", true)], client.Requests[0].Options!.AdditionalProperties!);
        Assert.Equal([(ChatRole.System, Garden.Instructions.Text), (ChatRole.User, Garden.Instructions.RequestFor(Garden.Text).UserMessage)], client.Requests[0].Messages.Select(each => (each.Role, each.Text)));
    }

    [Fact]
    public async Task A_service_that_knows_of_no_schema_is_told_of_none()
    {
        ScriptedClient client = new(Said.Reply());

        await Garden.CodeAsync(client, Garden.Options with { SendsSchema = false });

        Assert.Same(ChatResponseFormat.Json, client.Requests[0].Options!.ResponseFormat);
        Assert.Null(client.Requests[0].Options!.AdditionalProperties);
        Assert.Null(client.Requests[0].Options!.ModelId);
    }

    [Theory]
    [InlineData("served", "asked-for", "served")]
    [InlineData(" ", "asked-for", "asked-for")]
    [InlineData(null, null, "unnamed model")]
    [InlineData("", "", "unnamed model")]
    public async Task The_model_is_the_one_that_the_service_names_or_else_the_one_that_was_asked_for(string? served, string? asked, string name)
    {
        ScriptedClient client = new((_, _, _) =>
        {
            ChatResponse response = ScriptedClient.Saying(Said.Reply());
            response.ModelId = served;
            return Task.FromResult(response);
        });

        CodedText coded = await Garden.CodeAsync(client, Garden.Options with { Model = asked });

        Assert.Equal(name, coded.Readings[0].Provenance.Model);
    }

    [Fact]
    public async Task Requests_are_made_as_often_as_is_allowed_each_with_a_seed_of_its_own()
    {
        ScriptedClient client = new("no", "JSON", "at all", Said.Reply());

        CodedText coded = await Garden.CodeAsync(client, Garden.Options with { Attempts = 4 });

        Assert.Equal([1L, 101L, 201L, 301L], client.Requests.Select(each => each.Options!.Seed));
        Assert.Equal(4, coded.Usage.Requests);
        Assert.Equal(3, (await Failing(new("no", "JSON", "at all", Said.Reply()), Garden.Options)).Usage.Requests);
    }

    [Fact]
    public async Task A_failure_tells_what_the_readings_before_it_cost_as_well()
    {
        ScriptedClient client = new(Said.Reply(), "no JSON");

        TextCodingException failure = await Failing(client, Garden.Options with { Readings = 2, Attempts = 2 });

        Assert.Equal(new TokenUsage { Requests = 3, Input = 300, Output = 30 }, failure.Usage);
        Assert.Equal([1L, 2L, 102L], client.Requests.Select(each => each.Options!.Seed));
    }

    [Fact]
    public async Task Costs_that_the_service_does_not_tell_in_full_count_as_far_as_it_does()
    {
        ScriptedClient client = new((_, _, _) =>
        {
            ChatResponse response = ScriptedClient.Saying(Said.Reply());
            response.Usage = new UsageDetails { OutputTokenCount = 7 };
            return Task.FromResult(response);
        });

        Assert.Equal(new TokenUsage { Requests = 1, Output = 7 }, (await Garden.CodeAsync(client)).Usage);
    }

    [Theory]
    [InlineData("Here you are.", "CPA101", "The reply is no JSON; it begins 'Here you are.'.")]
    [InlineData("``", "CPA101", "The reply is no JSON; it begins '``'.")]
    [InlineData("`````", "CPA101", "The reply is no JSON; it begins '`````'.")]
    [InlineData("```{}", "CPA101", "The reply is no JSON; it begins '```{}'.")]
    [InlineData("{}```", "CPA101", "The reply is no JSON; it begins '{}```'.")]
    [InlineData("```{\"activities\":[]}", "CPA101", "The reply is no JSON; it begins '```{\"activities\":[]}'.")]
    [InlineData("{\"activities\":[]}```", "CPA101", "The reply is no JSON; it begins '{\"activities\":[]}```'.")]
    [InlineData("```JSON\n```", "CPA105", "The reply is empty.")]
    [InlineData(" ", "CPA105", "The reply is empty.")]
    [InlineData("""{"activities":[[]]}""", "CPA102", "An activity of the reply lacks its title, its passages or its answers.")]
    [InlineData("""{"activities":[{"title":"T","passages":[],"answers":{}}]}""", "CPA102", "An activity of the reply lacks its title, its passages or its answers.")]
    [InlineData("""{"activities":[{"title":"T","passages":"T","answers":[]}]}""", "CPA102", "An activity of the reply lacks its title, its passages or its answers.")]
    [InlineData("""{"activities":[{"passages":[],"answers":[]}]}""", "CPA102", "An activity of the reply lacks its title, its passages or its answers.")]
    [InlineData("""{"activities":{}}""", "CPA102", "The reply is no object with a list of activities alone.")]
    [InlineData("""{"activities":[],"more":[]}""", "CPA102", "The reply is no object with a list of activities alone.")]
    public async Task A_reply_that_cannot_be_used_is_told_word_by_word(string reply, string code, string message)
    {
        TextCodingException failure = await Failing(new ScriptedClient(reply), Garden.Options with { Attempts = 1 });

        Assert.Equal((code, message), (failure.Code, failure.Message));
    }

    [Fact]
    public async Task A_reply_of_a_million_letters_is_read_and_of_one_more_is_not()
    {
        string reply = Said.Activities(Said.Activity(new string('a', 1_000_000 - Said.Activities(Said.Activity("", "The gate is open")).Length), "The gate is open"));

        Assert.Equal(500, (await Garden.CodeAsync(reply)).Activity.Title.Length);
        TextCodingException failure = await Failing(new ScriptedClient(reply.Replace("The gate", "Their gate", StringComparison.Ordinal)), Garden.Options with { Attempts = 1 });
        Assert.Equal(("CPA106", "The reply has 1000002 characters; 1000000 are read at most."), (failure.Code, failure.Message));
    }

    [Fact]
    public async Task A_reply_of_fifty_activities_is_read()
    {
        CodedText coded = await Garden.CodeAsync(Said.Activities([.. Enumerable.Repeat(Said.Activity("One", "The gate is open"), 50)]));

        Assert.Equal("beans-50", coded.Codings[^1].Activity.Id);
    }

    [Theory]
    [InlineData("length", "CPA103", "The reply was cut off before its end.")]
    [InlineData("content_filter", "CPA104", "A filter of the service withheld the reply.")]
    public async Task A_reply_that_did_not_end_well_is_told_word_by_word(string finish, string code, string message)
    {
        ScriptedClient client = new((_, _, _) => Task.FromResult(ScriptedClient.Saying(Said.Reply(), new ChatFinishReason(finish))));

        TextCodingException failure = await Failing(client, Garden.Options with { Attempts = 1 });

        Assert.Equal((code, message), (failure.Code, failure.Message));
    }

    [Fact]
    public async Task A_text_as_long_as_is_allowed_is_sent_and_one_letter_more_is_not()
    {
        ScriptedClient client = new(Said.Reply());

        await Garden.CodeAsync(client, Garden.Options with { MaxTextLength = Garden.Text.Length });
        TextCodingException failure = await Failing(client, Garden.Options with { MaxTextLength = Garden.Text.Length - 1 });

        Assert.Equal((TextProblemCodes.TextTooLong, "The text has 68 characters; at most 67 are sent."), (failure.Code, failure.Message));
        Assert.Equal(1, client.Calls);
    }

    [Fact]
    public async Task An_empty_text_is_told_as_such()
    {
        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => new TextCoder(new ScriptedClient("")).CodeAsync(" ", TestContext.Current.CancellationToken));

        Assert.Equal((TextProblemCodes.EmptyText, "The text is empty."), (failure.Code, failure.Message));
    }

    [Fact]
    public async Task Progress_tells_the_text_the_reading_the_attempt_and_how_much_has_come()
    {
        string reply = Said.Activities();
        List<CodingProgress> told = [];
        SourceText source = new(Garden.Text);

        await new TextCoder(new ScriptedClient("no JSON", reply), Garden.Options with { Readings = 2 }).CodeAsync(source, new Listener(told.Add), TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                new(source, 1, 1, 0), new(source, 1, 1, 7), new(source, 1, 1, 7), new(source, 1, 2, 0), new(source, 1, 2, reply.Length), new(source, 1, 2, reply.Length),
                new(source, 2, 1, 0), new(source, 2, 1, reply.Length), new(source, 2, 1, reply.Length),
            ],
            told);
    }

    [Fact]
    public async Task A_coder_needs_a_client_and_a_text_and_makes_at_most_99_readings()
    {
        ScriptedClient client = new(Said.Reply());

        Assert.Throws<ArgumentNullException>("clients", () => new TextCoder((IEnumerable<IChatClient>)null!));
        Assert.Throws<ArgumentNullException>("clients", () => new TextCoder([client, null!]));
        Assert.StartsWith("At least one client is needed.", Assert.Throws<ArgumentException>("clients", () => new TextCoder([])).Message, StringComparison.Ordinal);
        Assert.Equal(33, new TextCoder([client, client, client], Garden.Options with { Readings = 33 }).Options.Readings);
        Assert.StartsWith(
            "At most 99 readings are made.", Assert.Throws<ArgumentException>("clients", () => new TextCoder([client, client, client, client], Garden.Options with { Readings = 25 })).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>("text", () => new TextCoder(client).CodeAsync(null!, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>("source", () => new TextCoder(client).CodeAsync((SourceText)null!, null, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>("sources", () => new TextCoder(client).CodeAllAsync(null!, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Options_stay_within_their_limits()
    {
        TextCoderOptions usual = new();

        Assert.Equal((1, 3, 4, true, 20_000, TimeSpan.FromMinutes(3), true), (usual.Readings, usual.Attempts, usual.Concurrency, usual.AllowKnowledge, usual.MaxTextLength, usual.Timeout, usual.SendsSchema));
        Assert.Equal((99, 99, 1), ((usual with { Readings = 99 }).Readings, (usual with { Attempts = 99 }).Attempts, (usual with { Concurrency = 1, MaxTextLength = 1 }).MaxTextLength));
        foreach (int wrong in new[] { 0, 100 })
        {
            Assert.Throws<ArgumentOutOfRangeException>("value", () => usual with { Readings = wrong });
            Assert.Throws<ArgumentOutOfRangeException>("value", () => usual with { Attempts = wrong });
        }

        Assert.Throws<ArgumentOutOfRangeException>("value", () => usual with { Concurrency = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => usual with { MaxTextLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => usual with { MaxTextLength = 20_001 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => usual with { Timeout = TimeSpan.Zero });
        Assert.Throws<ArgumentNullException>("value", () => usual with { Questionnaire = null! });
        Assert.Throws<ArgumentNullException>("value", () => usual with { DelayAfter = null! });
        Assert.Throws<ArgumentNullException>("value", () => usual with { Clock = null! });
        Assert.Throws<ArgumentNullException>("failure", () => TextCoderOptions.UsualDelay(null!, 1));
        Assert.Equal(1, TextCoderOptions.UsualDelay(new TimeoutException(), 0)?.TotalSeconds);
    }

    private static Task<TextCodingException> Failing(ScriptedClient client, TextCoderOptions options) => Assert.ThrowsAsync<TextCodingException>(() => Garden.CodeAsync(client, options));

    private sealed class Listener(Action<CodingProgress> listen) : IProgress<CodingProgress>
    {
        public void Report(CodingProgress value) => listen(value);
    }
}
