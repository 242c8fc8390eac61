using CoProduction.AI.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace CoProduction.AI.Tests;

public sealed class ReplyTests
{
    private static readonly string Good = Said.Reply(Said.Quoting("effort", "yes", "Every morning"));

    public static TheoryData<string, string> Unusable => new()
    {
        { "I am afraid that I cannot help with that.", TextProblemCodes.NotJson },
        { Good[..^20], TextProblemCodes.NotJson },
        { Good + " I hope that this helps!", TextProblemCodes.NotJson },
        { Good + Good, TextProblemCodes.NotJson },
        { "", TextProblemCodes.EmptyReply },
        { "``````", TextProblemCodes.EmptyReply },
        { "null", TextProblemCodes.WrongShape },
        { "[]", TextProblemCodes.WrongShape },
        { "{}", TextProblemCodes.WrongShape },
        { """{"activities":"none"}""", TextProblemCodes.WrongShape },
        { """{"activities":[],"verdict":"yes"}""", TextProblemCodes.WrongShape },
        { """{"activities":[{"title":"T","answers":[]}]}""", TextProblemCodes.WrongShape },
        { """{"activities":[{"title":7,"passages":[],"answers":[]}]}""", TextProblemCodes.WrongShape },
        { """{"activities":[],"activities":[]}""", TextProblemCodes.NotJson },
        { string.Concat(Enumerable.Repeat("[", 200)), TextProblemCodes.NotJson },
        { $$"""{"activities":[{{string.Join(",", Enumerable.Repeat("""{"title":"T","passages":[],"answers":[]}""", 51))}}]}""", TextProblemCodes.WrongShape },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task A_reply_that_cannot_be_used_is_asked_for_again_and_then_the_reason_is_told(string reply, string code)
    {
        ScriptedClient once = new(reply, Good);
        CodedText coded = await CodeAsync(once);

        Assert.Equal(2, once.Calls);
        Assert.True(coded.Activity.Effort);
        Assert.Equal(2, coded.Usage.Requests);
        Assert.Equal([1L, 101L], once.Requests.Select(each => each.Options!.Seed));

        ScriptedClient always = new(reply);
        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(always));
        Assert.Equal(3, always.Calls);
        Assert.Equal(code, failure.Code);
        Assert.Equal(new TokenUsage { Requests = 3, Input = 300, Output = 30 }, failure.Usage);
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_models_words_though_it_ended_well()
    {
        ScriptedClient client = new((_, _, _) => Task.FromResult(ScriptedClient.Refusing("I would rather not.")));

        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(client));
        Assert.Equal(TextProblemCodes.Refused, failure.Code);
        Assert.Equal("The model refused to reply: I would rather not.", failure.Message);
        Assert.Equal("3 requests, tokens not counted", failure.Usage.ToString());
    }

    [Fact]
    public async Task A_reply_that_was_cut_off_or_withheld_is_not_used_even_where_it_is_whole_JSON()
    {
        foreach ((ChatFinishReason finish, string code) in new[] { (ChatFinishReason.Length, TextProblemCodes.CutOff), (ChatFinishReason.ContentFilter, TextProblemCodes.Refused) })
        {
            ScriptedClient client = new((_, _, _) => Task.FromResult(ScriptedClient.Saying(Good, finish)));
            TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(client));
            Assert.Equal(code, failure.Code);
        }
    }

    [Theory]
    [InlineData("```json\n", "\n```")]
    [InlineData("```", "```")]
    [InlineData("\uFEFF", "")]
    [InlineData("  \n", "\n\n")]
    public async Task Marks_of_a_code_block_around_the_reply_do_no_harm(string before, string after)
    {
        ScriptedClient client = new(before + Good + after);

        Assert.True((await CodeAsync(client)).Activity.Effort);
        Assert.Equal(1, client.Calls);
    }

    [Fact]
    public async Task Half_characters_in_a_reply_are_no_words()
    {
        CodedText coded = await CodeAsync(new ScriptedClient(
            """{"activities":[{"title":"T","passages":["\ud800"],"answers":[{"question":"effort","answers":["\ud800"],"quotation":"Every morning","knowledge":null},{"question":"users","answers":["no"],"quotation":"\udc00","knowledge":null}]}]}"""));

        Assert.Null(coded.Activity.Effort);
        Assert.Equal([TextProblemCodes.PassageNotFound, TextProblemCodes.MisshapenAnswer, TextProblemCodes.NoEvidence], coded.Dropped.Select(each => each.Code));
    }

    [Fact]
    public async Task A_text_of_which_nothing_is_told_is_an_activity_of_which_nothing_is_known()
    {
        CodedText coded = await CodeAsync(new ScriptedClient("""{"activities":[]}"""));

        Assert.Equal(Coding.Answers.Unknown, coded.Activity.Answers);
        Assert.Equal(TextProblemCodes.NoActivity, Assert.Single(coded.Dropped).Code);
    }

    [Fact]
    public async Task The_schema_goes_with_the_request_unless_the_service_knows_of_none()
    {
        ScriptedClient client = new(Good);
        await new TextCoder(client).CodeAsync(Said.Text, TestContext.Current.CancellationToken);
        await new TextCoder(client, new TextCoderOptions { SendsSchema = false, Model = "small", Configure = chat => chat.Temperature = 0 }).CodeAsync(Said.Text, TestContext.Current.CancellationToken);

        Assert.NotNull(Assert.IsType<ChatResponseFormatJson>(client.Requests[0].Options!.ResponseFormat).Schema);
        Assert.Null(Assert.IsType<ChatResponseFormatJson>(client.Requests[1].Options!.ResponseFormat).Schema);
        Assert.Equal("small", client.Requests[1].Options!.ModelId);
        Assert.Equal(0, client.Requests[1].Options!.Temperature);
    }

    [Fact]
    public async Task Progress_streams_the_reply_and_ends_with_the_same_coding()
    {
        List<CodingProgress> told = [];
        ScriptedClient client = new(Good);
        CodedText coded = await new TextCoder(client).CodeAsync(new SourceText(Said.Text), new Listener(told.Add), TestContext.Current.CancellationToken);

        Assert.True(coded.Activity.Effort);
        Assert.Equal("scripted", coded.Readings[0].Provenance.Model);
        Assert.Equal(100, coded.Usage.Input);
        Assert.Equal(0, told[0].Characters);
        Assert.Equal(Good.Length, told[^1].Characters);
        Assert.True(told.Count > 3);
    }

    private static Task<CodedText> CodeAsync(ScriptedClient client) => new TextCoder(client).CodeAsync(Said.Text, TestContext.Current.CancellationToken);

    private sealed class Listener(Action<CodingProgress> listen) : IProgress<CodingProgress>
    {
        public void Report(CodingProgress value) => listen(value);
    }
}
