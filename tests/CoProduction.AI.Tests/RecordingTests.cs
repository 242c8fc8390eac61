using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;
using Microsoft.Extensions.AI;

namespace CoProduction.AI.Tests;

public sealed class RecordingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("coproduction-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_recorded_is_replayed_as_it_was()
    {
        ScriptedClient client = new(Said.Reply(Said.Quoting("effort", "yes", "Every morning")), Said.Reply(Said.Quoting("effort", "no", "Every morning")));
        TextInstructions instructions = TextInstructions.For(Codebook.Questionnaire);
        using RecordingChatClient recorder = new(client, folder, instructions, new Day());
        TextCoderOptions twice = new() { Readings = 2, Clock = new Day() };

        CodedText fresh = await CodeAsync(recorder, twice);
        CodedText replayed = await CodeAsync(new ReplayingChatClient(folder), twice);

        Assert.Equal(2, Directory.GetFiles(folder).Length);
        Assert.Equal(fresh.Activity, replayed.Activity);
        Assert.Equal(fresh.Readings.Select(reading => reading.Codings[0].Coding), replayed.Readings.Select(reading => reading.Codings[0].Coding));
        Assert.Equal(fresh.Usage, replayed.Usage);
        Assert.All(replayed.Readings, reading => Assert.True(reading.Provenance.IsReplayed));
        Assert.Equal(fresh.Readings[0].Provenance with { IsReplayed = true }, replayed.Readings[0].Provenance);
        Assert.Equal($"scripted on 2026-11-26 with codebook {Codebook.Questionnaire.Version}, instructions {instructions.Hash} (recorded)", replayed.Readings[0].Provenance.ToString());
    }

    [Fact]
    public async Task A_reply_that_is_streamed_is_recorded_as_well()
    {
        using RecordingChatClient recorder = new(new ScriptedClient(Said.Reply(Said.Quoting("effort", "yes", "Every morning"))), folder, TextInstructions.For(Codebook.Questionnaire));
        Progress<CodingProgress> progress = new();
        await new TextCoder(recorder).CodeAsync(new SourceText(Said.Text), progress, TestContext.Current.CancellationToken);

        CodedText replayed = await new TextCoder(new ReplayingChatClient(folder)).CodeAsync(new SourceText(Said.Text), progress, TestContext.Current.CancellationToken);

        Assert.True(replayed.Activity.Effort);
        Assert.True(replayed.Readings[0].Provenance.IsReplayed);
        Assert.Equal(100, replayed.Usage.Input);
    }

    [Fact]
    public async Task A_reply_to_other_instructions_is_replayed_with_a_warning_that_names_them()
    {
        using RecordingChatClient recorder = new(new ScriptedClient(Said.Reply(Said.Quoting("effort", "yes", "Every morning"))), folder, TextInstructions.For(Codebook.Questionnaire));
        await CodeAsync(recorder, new TextCoderOptions());
        QuestionnaireBuilder builder = new("small");
        builder.YesNo("effort", "Is there effort?", "", "Digging.", "Waiting.", [Codebook.Output.Citations[0]]);

        CodedText replayed = await CodeAsync(new ReplayingChatClient(folder), new TextCoderOptions { Questionnaire = builder.Build() });

        Assert.Equal("effort: yes", replayed.Activity.Answers.ToString());
        DroppedAnswer warning = Assert.Single(replayed.Dropped);
        Assert.Equal(TextProblemCodes.OtherInstructions, warning.Code);
        Assert.StartsWith($"The recorded reply was made with other instructions (codebook {Codebook.Questionnaire.Version}, ", warning.Message, StringComparison.Ordinal);
        Assert.Equal($"codebook {Codebook.Questionnaire.Version}", replayed.Readings[0].Provenance.Questionnaire);
    }

    [Fact]
    public async Task A_text_that_was_not_recorded_is_told_at_once()
    {
        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(new ReplayingChatClient([]), new TextCoderOptions()));

        Assert.Equal(TextProblemCodes.NotRecorded, failure.Code);
        Assert.Equal("No reply to this text is recorded for reading 1.", failure.Message);
    }

    [Fact]
    public async Task Refusals_and_cut_off_replies_are_recorded_as_what_they_are()
    {
        foreach ((ChatResponse response, string code) in new[] { (ScriptedClient.Refusing("No."), TextProblemCodes.Refused), (ScriptedClient.Saying(Said.Reply(), ChatFinishReason.Length), TextProblemCodes.CutOff) })
        {
            using RecordingChatClient recorder = new(new ScriptedClient((_, _, _) => Task.FromResult(response)), folder, TextInstructions.For(Codebook.Questionnaire));
            await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(recorder, new TextCoderOptions { Attempts = 1 }));

            TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(new ReplayingChatClient(folder), new TextCoderOptions { Attempts = 1 }));
            Assert.Equal(code, failure.Code);
        }
    }

    [Fact]
    public void A_file_that_is_no_recording_is_named()
    {
        File.WriteAllText(Path.Combine(folder, "odd.json"), """{"text":"x"}""");

        InvalidDataException failure = Assert.Throws<InvalidDataException>(() => new ReplayingChatClient(folder));
        Assert.StartsWith("'odd.json' is no recorded reply: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_is_read_as_it_was_written()
    {
        RecordedReply reply = new()
        {
            TextHash = "0123456789abcdef", Reading = 2, Model = "m", Date = new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero), Questionnaire = "codebook 1.0",
            InstructionsHash = "a", RequestHash = "b", Finish = "stop", InputTokens = 5, OutputTokens = 6, Refusal = null, Reply = "{\"é\": \"\\u0000\"}\n",
        };

        Assert.Equal(reply, RecordedReply.Parse(reply.ToJson()));
        Assert.Equal(reply, RecordedReply.Parse(reply.ToJson().Replace("{\n", "{\n  \"later\": 1,\n", StringComparison.Ordinal)));
    }

    private static Task<CodedText> CodeAsync(IChatClient client, TextCoderOptions options) => new TextCoder(client, options).CodeAsync(Said.Text, TestContext.Current.CancellationToken);

    private sealed class Day : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
    }
}
