using System.Text.Json;
using CoProduction.AI.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace CoProduction.AI.Tests;

public sealed class RecordedReplyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("coproduction-").FullName;

    private static CodingRequest Request => Garden.Instructions.RequestFor(Garden.Text);

    private static RecordedReply Recorded => new()
    {
        TextHash = Request.TextHash, Reading = 1, Model = "recorded", Date = Garden.Noon.AddDays(-1), Questionnaire = "garden 0.9", InstructionsHash = "older", RequestHash = "old request",
        Finish = "stop", InputTokens = 5, OutputTokens = 6, Reply = Said.Reply(Garden.Open()),
    };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_recording_is_an_object_with_a_property_for_each_part_that_is_there()
    {
        Assert.Equal(
            """
            {
              "text": "t",
              "reading": 2,
              "model": "m",
              "date": "2026-11-26T12:00:00+00:00",
              "questionnaire": "garden 1.0",
              "instructions": "i",
              "request": "r",
              "reply": "{}"
            }
            """.ReplaceLineEndings("\n"),
            Small().ToJson());
        Assert.Contains("\"finish\": \"length\",\n  \"input\": 5,\n  \"output\": 6,\n  \"refusal\": \"No.\",\n", (Small() with { Finish = "length", InputTokens = 5, OutputTokens = 6, Refusal = "No." }).ToJson(), StringComparison.Ordinal);
        Assert.Equal("t, reading 2, by m on 2026-11-26", Small().ToString());
        Assert.Equal(Small(), RecordedReply.Parse(Small().ToJson()));
        Assert.Throws<ArgumentNullException>("json", () => RecordedReply.Parse(null!));
        Assert.Equal("A recorded reply is an object.", Assert.Throws<JsonException>(() => RecordedReply.Parse("null")).Message);

        static RecordedReply Small() => new()
        {
            TextHash = "t", Reading = 2, Model = "m", Date = Garden.Noon, Questionnaire = "garden 1.0", InstructionsHash = "i", RequestHash = "r", Reply = "{}",
        };
    }

    [Fact]
    public async Task What_was_recorded_says_when_with_what_and_by_whom_and_warns_of_other_instructions()
    {
        CodedText coded = await Garden.CodeAsync(new ReplayingChatClient([Recorded]));

        Assert.Equal(
            new TextProvenance { Model = "recorded", Date = Garden.Noon.AddDays(-1), Questionnaire = "garden 0.9", InstructionsHash = "older", RequestHash = "old request", IsReplayed = true },
            coded.Readings[0].Provenance);
        Assert.Equal("recorded on 2026-11-25 with garden 0.9, instructions older (recorded)", coded.Readings[0].Provenance.ToString());
        Assert.Equal("fresh on 2026-11-25 with garden 0.9, instructions older", (coded.Readings[0].Provenance with { Model = "fresh", IsReplayed = false }).ToString());
        Assert.Equal(
            $"CPA401: The recorded reply was made with other instructions (garden 0.9, older) than those of now (garden 1.0, {Garden.Instructions.Hash}).", coded.Dropped[^1].ToString());
        Assert.Equal(new DateOnly(2026, 11, 25), coded.Codings[0].Coding.Date);
        Assert.Equal(new TokenUsage { Requests = 1, Input = 5, Output = 6 }, coded.Usage);
    }

    [Theory]
    [InlineData(" ", null, "unnamed model")]
    [InlineData("", "asked-for", "unnamed model")]
    [InlineData("recorded", "asked-for", "recorded")]
    public async Task A_recording_that_names_no_model_is_read_as_of_an_unnamed_one(string recorded, string? asked, string name)
    {
        CodedText coded = await Garden.CodeAsync(new ReplayingChatClient([Recorded with { Model = recorded }]), Garden.Options with { Model = asked });

        Assert.Equal((name, name), (coded.Readings[0].Provenance.Model, coded.Codings[0].Coding.Coder.Name));
        Assert.True(coded.Readings[0].Provenance.IsReplayed);
    }

    [Theory]
    [InlineData(-1, -3)]
    [InlineData(-3, -1)]
    public async Task Readings_of_different_days_are_together_of_the_last(int first, int second)
    {
        CodedText coded = await Garden.CodeAsync(
            new ReplayingChatClient([Recorded with { Date = Garden.Noon.AddDays(first) }, Recorded with { Reading = 2, Date = Garden.Noon.AddDays(second) }]), Garden.Options with { Readings = 2 });

        Assert.Equal(new DateOnly(2026, 11, 25), coded.Codings[0].Coding.Date);
    }

    [Fact]
    public async Task A_request_without_a_message_is_one_of_an_empty_text()
    {
        using ReplayingChatClient client = new([Recorded with { TextHash = TextInstructions.HashOf("") }]);

        Assert.Equal(Recorded.Reply, (await client.GetResponseAsync([], null, TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public async Task A_replayed_response_is_as_it_was_recorded()
    {
        ChatResponse whole = await Replay(Recorded);
        ChatResponse bare = await Replay(Recorded with { Finish = null, InputTokens = null, OutputTokens = null });
        ChatResponse refused = await Replay(Recorded with { Refusal = "No.", Finish = "length", InputTokens = null });

        Assert.Equal(("recorded", Garden.Noon.AddDays(-1), ChatFinishReason.Stop, Recorded.Reply), (whole.ModelId!, whole.CreatedAt!.Value, whole.FinishReason!.Value, whole.Text));
        Assert.Equal((5L, 6L), (whole.Usage!.InputTokenCount!.Value, whole.Usage.OutputTokenCount!.Value));
        Assert.Equal(ChatRole.Assistant, Assert.Single(whole.Messages).Role);
        Assert.Equal(ChatFinishReason.Stop, bare.FinishReason);
        Assert.Null(bare.Usage);
        ErrorContent refusal = Assert.Single(refused.Messages[0].Contents.OfType<ErrorContent>());
        Assert.Equal(("No.", "Refusal", ChatFinishReason.Length), (refusal.Message, refusal.ErrorCode, refused.FinishReason!.Value));
        Assert.Equal((null, 6L), (refused.Usage!.InputTokenCount, refused.Usage.OutputTokenCount!.Value));
        Assert.Equal((5L, null), ((await Replay(Recorded with { OutputTokens = null })).Usage!.InputTokenCount!.Value, (await Replay(Recorded with { OutputTokens = null })).Usage!.OutputTokenCount));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(1L, 1)]
    [InlineData(2L, 2)]
    [InlineData(99L, 99)]
    [InlineData(100L, 1)]
    [InlineData(102L, 2)]
    [InlineData(-3L, 1)]
    public async Task The_seed_tells_which_reading_is_replayed(long? seed, int reading)
    {
        using ReplayingChatClient client = new(Enumerable.Range(1, 99).Select(number => Recorded with { Reading = number, Reply = $"reading {number}" }));

        Assert.Equal($"reading {reading}", (await client.GetResponseAsync(Messages(), new ChatOptions { Seed = seed }, TestContext.Current.CancellationToken)).Text);
    }

    [Fact]
    public async Task Readings_are_counted_from_the_first_without_a_gap_and_of_two_the_later_stands()
    {
        using ReplayingChatClient client = new([Recorded, Recorded with { Reading = 2 }, Recorded with { Reading = 4 }, Recorded with { Reply = "later" }]);

        Assert.Equal(2, client.ReadingsOf(Request));
        Assert.Equal(0, client.ReadingsOf(Garden.Instructions.RequestFor("Another text.")));
        Assert.Equal("later", (await client.GetResponseAsync(Messages(), null, TestContext.Current.CancellationToken)).Text);
        Assert.Equal("later", string.Concat(await client.GetStreamingResponseAsync(Messages(), null, TestContext.Current.CancellationToken).Select(update => update.Text).ToArrayAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_replaying_client_is_itself_without_a_key_and_heeds_a_cancellation()
    {
        using ReplayingChatClient client = new([Recorded]);

        Assert.Same(client, client.GetService(typeof(IChatClient)));
        Assert.Null(client.GetService(typeof(IChatClient), "key"));
        Assert.Null(client.GetService(typeof(string)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetResponseAsync(Messages(), null, new CancellationToken(true)));
    }

    [Fact]
    public async Task What_is_missing_is_told_by_its_name()
    {
        using ReplayingChatClient client = new([Recorded]);
        using RecordingChatClient recorder = new(new ScriptedClient(""), folder, Garden.Instructions);

        Assert.Throws<ArgumentNullException>("request", () => client.ReadingsOf(null!));
        Assert.Throws<ArgumentNullException>("serviceType", () => client.GetService(null!));
        Assert.Throws<ArgumentNullException>("folder", () => new ReplayingChatClient((string)null!));
        Assert.Throws<ArgumentNullException>("recorded", () => new ReplayingChatClient((IEnumerable<RecordedReply>)null!));
        Assert.Throws<ArgumentNullException>("recorded", () => new ReplayingChatClient([Recorded, null!]));
        Assert.Throws<ArgumentNullException>("folder", () => new RecordingChatClient(client, null!, Garden.Instructions));
        Assert.Throws<ArgumentNullException>("instructions", () => new RecordingChatClient(client, folder, null!));
        await Assert.ThrowsAsync<ArgumentNullException>("messages", () => client.GetResponseAsync(null!, null, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>("messages", () => recorder.GetResponseAsync(null!, null, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>("messages", async () => await recorder.GetStreamingResponseAsync(null!, null, TestContext.Current.CancellationToken).ToArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Two_files_that_reply_to_one_reading_are_named_in_the_order_of_their_names()
    {
        foreach (string name in new[] { "c", "a", "b" }) File.WriteAllText(Path.Combine(folder, $"{name}.json"), (name == "b" ? Recorded with { Reading = 2 } : Recorded).ToJson());
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "no recording");

        Assert.Equal("'a.json' and 'c.json' reply to the same reading of the same text", Assert.Throws<InvalidDataException>(() => new ReplayingChatClient(folder)).Message);
    }

    [Theory]
    [InlineData("{\n\"text\": 7}", 2)]
    [InlineData("null", 1)]
    [InlineData("", 1)]
    public void A_file_that_is_no_recording_is_named_with_the_line(string content, int line)
    {
        File.WriteAllText(Path.Combine(folder, "odd.json"), content);

        Assert.Equal($"'odd.json' is no recorded reply: something is wrong or missing at line {line}", Assert.Throws<InvalidDataException>(() => new ReplayingChatClient(folder)).Message);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using FileStream held = new(Path.Combine(folder, "held.json"), FileMode.CreateNew, FileAccess.Write, FileShare.None);

        Assert.Equal("'held.json' cannot be read", Assert.Throws<InvalidDataException>(() => new ReplayingChatClient(folder)).Message);
    }

    [Fact]
    public async Task A_recording_has_a_file_named_after_its_text_and_reading_and_the_last_one_is_kept()
    {
        ScriptedClient client = new(Said.Reply(Garden.Open()), Said.Reply(Garden.Open("no")), Said.Reply(Garden.Crop()));
        using RecordingChatClient recorder = new(client, Path.Combine(folder, "new"), Garden.Instructions, Garden.Options.Clock);

        await Garden.CodeAsync(recorder, Garden.Options with { Readings = 2 });
        await Garden.CodeAsync(recorder);

        string[] files = [.. Directory.GetFiles(Path.Combine(folder, "new")).Order(StringComparer.Ordinal)];
        Assert.Equal([$"{Request.TextHash}-1.json", $"{Request.TextHash}-2.json"], files.Select(Path.GetFileName));
        RecordedReply first = new()
        {
            TextHash = Request.TextHash, Reading = 1, Model = "scripted", Date = Garden.Noon, Questionnaire = "garden 1.0", InstructionsHash = Garden.Instructions.Hash, RequestHash = Request.Hash,
            Finish = "stop", InputTokens = 100, OutputTokens = 10, Reply = Said.Reply(Garden.Crop()),
        };
        Assert.Equal(first.ToJson() + "\n", await File.ReadAllTextAsync(files[0], TestContext.Current.CancellationToken));
        Assert.Equal(first with { Reading = 2, Reply = Said.Reply(Garden.Open("no")) }, RecordedReply.Parse(await File.ReadAllTextAsync(files[1], TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("served", "asked-for", "served")]
    [InlineData(" ", "asked-for", "asked-for")]
    [InlineData(null, null, "unnamed model")]
    public async Task A_recording_names_the_model_that_served_or_was_asked_for(string? served, string? asked, string name)
    {
        ChatResponse response = ScriptedClient.Refusing("I will not.");
        response.ModelId = served;
        response.FinishReason = null;
        using RecordingChatClient recorder = new(new ScriptedClient((_, _, _) => Task.FromResult(response)), folder, Garden.Instructions);

        await recorder.GetResponseAsync(Messages(), new ChatOptions { ModelId = asked, Seed = 205 }, TestContext.Current.CancellationToken);

        RecordedReply kept = RecordedReply.Parse(await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder)), TestContext.Current.CancellationToken));
        Assert.Equal((name, 5, "I will not.", "", null, null, null), (kept.Model, kept.Reading, kept.Refusal, kept.Reply, kept.Finish, kept.InputTokens, kept.OutputTokens));
    }

    [Fact]
    public async Task Requests_of_another_form_or_with_other_instructions_pass_through_unrecorded()
    {
        using RecordingChatClient recorder = new(new ScriptedClient("Hello."), folder, Garden.Instructions);

        foreach (ChatMessage[] messages in new[] { [.. Messages(), new ChatMessage(ChatRole.User, "More?")], Messages()[..1], [new ChatMessage(ChatRole.System, "Other."), Messages()[1]] })
        {
            Assert.Equal("Hello.", (await recorder.GetResponseAsync(messages, null, TestContext.Current.CancellationToken)).Text);
        }

        Assert.Empty(Directory.GetFiles(folder));
    }

    private static ChatMessage[] Messages() => [new(ChatRole.System, Garden.Instructions.Text), new(ChatRole.User, Request.UserMessage)];

    private static async Task<ChatResponse> Replay(RecordedReply reply)
    {
        using ReplayingChatClient client = new([reply]);
        return await client.GetResponseAsync(Messages(), null, TestContext.Current.CancellationToken);
    }
}
