using System.Text;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class FormatTests
{
    private static readonly Activity Patrol = new("Neighbours patrol") { Residents = true };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_value_is_read_and_written_as_text_bytes_stream_and_part_of_a_writer()
    {
        const string Json = """{"title":"Neighbours patrol","answers":{"residents":true}}""";
        JsonFormat<Activity> format = CoProductionJson.Activities;
        using MemoryStream stream = new();
        format.Write(stream, Patrol);
        await format.WriteAsync(stream, Patrol, indented: true, Token);
        using (Utf8JsonWriter writer = new(stream)) format.Write(writer, Patrol);

        Assert.Equal(Json, format.Write(Patrol));
        Assert.Equal(Json + format.Write(Patrol, indented: true) + Json, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(Patrol, format.Read(Json));
        Assert.Equal(Patrol, format.Read(Encoding.UTF8.GetBytes(Json)));
        Assert.Equal(Patrol, format.Read(new MemoryStream(Encoding.UTF8.GetBytes($"\uFEFF \n{Json}\n"))));
        Assert.Equal(Patrol, await format.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Json)), cancellationToken: Token));
        Assert.True(format.TryRead(Json, out Activity? read, out IReadOnlyList<Problem> none));
        Assert.Equal(Patrol, read);
        Assert.Empty(none);
    }

    [Fact]
    public async Task Many_values_are_read_and_written_as_a_list_and_as_lines_at_once_and_as_they_come()
    {
        Activity[] activities = [Patrol, new("b"), new("c") { Users = false }];
        JsonFormat<Activity> format = CoProductionJson.Activities;
        byte[] list = Encoding.UTF8.GetBytes(format.WriteMany(activities));
        using MemoryStream lines = new();
        format.WriteLines(lines, activities);
        using MemoryStream linesLater = new();
        await format.WriteLinesAsync(linesLater, activities.ToAsyncEnumerable(), Token);

        Assert.Equal("""[{"title":"Neighbours patrol","answers":{"residents":true}},{"title":"b"},{"title":"c","answers":{"users":false}}]""", format.WriteMany(activities));
        Assert.Equal(lines.ToArray(), linesLater.ToArray());
        foreach (byte[] utf8 in new[] { list, lines.ToArray() })
        {
            List<Located<Activity>> later = await format.ReadManyAsync(new MemoryStream(utf8), cancellationToken: Token).ToListAsync(Token);

            Assert.Equal(activities, format.ReadMany(utf8).Select(record => record.Value));
            Assert.Equal(later, format.ReadMany(utf8));
            Assert.Equal(later, format.ReadMany(new MemoryStream(utf8)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\uFEFF")]
    [InlineData("\uFEFF {\"title\": \"a\"}")]
    [InlineData("\uFEFF\uFEFF{\"title\": \"a\"}")]
    [InlineData("{\"title\": \"a\"\n{\"title\": \"b\"}")]
    [InlineData("{\n\"title\": \"a\"\n}\n{\"title\": \"b\"}")]
    [InlineData("no JSON\nneither\n{\"title\": \"b\"}\n")]
    [InlineData("[1]\n{\"title\": \"b\"}")]
    [InlineData("[\n{\"title\": \"a\"},\n{\"title\": \"b\"}\n]")]
    [InlineData("[{\"title\": \"a\"}")]
    [InlineData("7\n{\"title\": \"b\"}")]
    [InlineData("7\n8")]
    [InlineData("\n\n{\"title\": \"a\"}\r\n\r\n{\"title\": \"b\"}")]
    public void A_stream_is_read_as_its_text_is_however_it_is_cut(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        Assert.Equal(CoProductionJson.Activities.ReadMany(utf8), CoProductionJson.Activities.ReadMany(new MemoryStream(utf8)));
        Assert.Equal(CoProductionJson.Activities.ReadMany(utf8), CoProductionJson.Activities.ReadMany(new CutStream(utf8)));
        Assert.Equal(CoProductionJson.Activities.ReadLines(utf8), CoProductionJson.Activities.ReadLines(new CutStream(utf8)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"title\": \"a\"}")]
    [InlineData("{\"title\": \"a\", \"answers\": 1}")]
    [InlineData("{\"title\": \"a\"}\n{\"title\": \"b\"}")]
    public async Task A_stream_with_one_record_or_its_problems_is_told_as_its_text_is(string text)
    {
        JsonFormat<Activity> format = CoProductionJson.Activities;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        bool isRead = format.TryRead(text, out Activity? value, out IReadOnlyList<Problem> problems);

        Assert.Equal(isRead, format.TryRead(new CutStream(utf8), out Activity? streamed, out IReadOnlyList<Problem> found));
        Assert.Equal(value, streamed);
        Assert.Equal(problems, found);
        Located<Activity> record = await format.TryReadAsync(new CutStream(utf8), TestContext.Current.CancellationToken);
        Assert.Equal((isRead, value), (record.IsRead, record.Value));
        Assert.Equal(problems, record.Problems);
    }

    [Theory]
    [InlineData("{\"title\":\"t\",\"activities\":[\n{\"title\":\"a\"},\n{\"title\":\"b\"}\n")]
    [InlineData("{\"title\":\"t\",\"activities\":[\n{\"title\":\"a\"}\n{\"title\":\"b\"}\n]}")]
    public void An_activity_within_a_broken_initiative_is_not_taken_for_a_whole_record(string json) =>
        Assert.Equal("CPJ003", Assert.Single(Assert.Single(CoProductionJson.Described.ReadMany(json)).Problems).Code);

    [Fact]
    public void Records_of_a_stream_gone_through_twice_are_an_exception_and_never_nothing()
    {
        byte[] line = """{"title":"a"}"""u8.ToArray();
        foreach (IEnumerable<Located<Activity>> records in new[]
            { CoProductionJson.Activities.ReadLines(new MemoryStream(line)), CoProductionJson.Activities.ReadMany(new MemoryStream(line)) })
        {
            Assert.Single(records);
            Assert.Contains("once", Assert.Throws<InvalidOperationException>(() => records.Count()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Records_of_a_stream_gone_through_twice_without_blocking_are_an_exception_too()
    {
        IAsyncEnumerable<Located<Activity>> records = CoProductionJson.Activities.ReadLinesAsync(new MemoryStream("""{"title":"a"}"""u8.ToArray()), Token);

        Assert.Single(await records.ToListAsync(Token));
        Assert.Equal(
            "The records of a stream can be gone through once; keep them in a list to go through them again.",
            (await Assert.ThrowsAsync<InvalidOperationException>(async () => await records.CountAsync(Token))).Message);
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_reads_nothing_even_of_a_stream_that_takes_no_notice()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        using DeafStream stream = new("""{"title":"a"}"""u8.ToArray());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await CoProductionJson.Activities.ReadManyAsync(stream, cancelled.Token).CountAsync(Token));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public async Task Cancellation_stops_the_records_that_were_received_before()
    {
        byte[] lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"title\":\"a\"}\n", 1000)));
        using CancellationTokenSource cancel = new();
        int count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Located<Activity> _ in CoProductionJson.Activities.ReadManyAsync(new DeafStream(lines), cancellationToken: cancel.Token))
            {
                count++;
                await cancel.CancelAsync();
            }
        });

        Assert.Equal(1, count);
    }

    [Fact]
    public void A_line_is_as_long_as_it_is_however_the_stream_is_cut()
    {
        JsonFormat<Activity> format = CoProductionJson.Activities.WithLimits(new CoProductionJsonLimits { MaxRecordBytes = 14 });
        byte[] text = Encoding.UTF8.GetBytes("{\"title\":\"aa\"}\r\n{\"title\":\"a\"}\r\r\n{\"title\":\"a\"}\r\r\r\n{\"title\":\"aa\"}\r\r\n");
        string[] expected = ["aa", "a", "CPJ006", "CPJ006"];

        Assert.Equal(expected, Shown(format.ReadLines(new MemoryStream(text))));
        Assert.Equal(expected, Shown(format.ReadLines(new CutStream(text))));
        Assert.Equal(expected, Shown(format.ReadMany(text)));
    }

    [Fact]
    public void A_list_may_be_longer_than_any_record_of_it_however_the_stream_is_cut()
    {
        JsonFormat<Activity> format = CoProductionJson.Activities.WithLimits(new CoProductionJsonLimits { MaxRecordBytes = 14 });
        byte[] text = "[\n{\"title\":\"aa\"},\n{\"title\":\"bb\"},\n{\"title\":\"cc\"}\n]"u8.ToArray();

        Assert.Equal(["aa", "bb", "cc"], Shown(format.ReadMany(new CutStream(text))));
        Assert.Equal(["aa", "bb", "cc"], Shown(format.ReadMany(text)));
    }

    [Theory]
    [InlineData(4_096)]
    [InlineData(1_000_000)]
    [InlineData(int.MaxValue)]
    public void A_first_line_of_megabytes_is_one_of_many_however_the_stream_is_cut(int atOnce)
    {
        byte[] text = [.. "{\"title\":"u8, .. Enumerable.Repeat((byte)' ', 4_500_000), .. "\"a\"}\n{\"title\":\"b\"}"u8];

        Assert.Equal(["a", "b"], Shown(CoProductionJson.Activities.ReadMany(text)));
        Assert.Equal(["a", "b"], Shown(CoProductionJson.Activities.ReadMany(new CutStream(text, atOnce))));
    }

    [Fact]
    public void An_object_without_end_is_too_large_long_before_it_is_held()
    {
        using EndlessObject stream = new();

        Assert.Equal("CPJ006", Assert.Single(Assert.Single(CoProductionJson.Activities.ReadMany(stream)).Problems).Code);
        Assert.True(stream.Given < 20_000_000);
    }

    [Fact]
    public void White_space_before_the_first_record_is_passed_over_once()
    {
        byte[] text = [.. Enumerable.Repeat((byte)'\n', 40_000_000), .. "{\"title\":\"a\"}\n{\"title\":\"b\"}"u8];

        Assert.Equal(["a", "b"], Shown(CoProductionJson.Activities.ReadMany(new MemoryStream(text))));
    }

    [Fact]
    public void A_value_that_cannot_be_written_leaves_no_half_line()
    {
        using MemoryStream stream = new();
        Activity bad = new("b") { Stated = [new() { Definition = "d", Work = "w", Verdict = (Verdict)99 }] };

        Assert.ThrowsAny<ArgumentException>(() => CoProductionJson.Activities.WriteLines(stream, [new("a"), bad]));
        Assert.Equal("{\"title\":\"a\"}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Answers_are_read_and_written_by_themselves()
    {
        Answers answers = Answers.Unknown.With(Codebook.Users, true).WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary);
        string json = CoProductionJson.Answers.Write(answers);

        Assert.Equal("""{"users":true,"voluntariness":["voluntary","partlyVoluntary"]}""", json);
        Assert.Equal(answers, CoProductionJson.Answers.Read(json));
        Assert.Equal("{}", CoProductionJson.Answers.Write(default));
        Assert.False(CoProductionJson.Answers.TryRead("[]", out _, out IReadOnlyList<Problem> problems));
        Assert.Equal("CPJ101 at $, line 1, column 1: Answers are an object, not a list.", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Answers_to_another_questionnaire_are_read_and_written_by_a_format_of_its_own()
    {
        JsonFormat<Answers> format = CoProductionJson.AnswersOf(GardenQuestions.Open.Questionnaire);
        string json = format.Write(Answers.Unknown.With(GardenQuestions.Open, true));

        Assert.Equal(Answers.Unknown.With(GardenQuestions.Open, true), format.Read(json));
        Assert.Equal(
            $"CPJ201 at $.users, line 1, column 2: 'users' is not a question of '{GardenQuestions.Open.Questionnaire}'.",
            Assert.Throws<CoProductionJsonException>(() => format.Read("""{"users":true}""")).Message);
    }

    private static IEnumerable<string> Shown(IEnumerable<Located<Activity>> records) =>
        records.Select(record => record.Value?.Title ?? record.Problems[0].Code);

    /// <summary>Takes no notice of cancellation.</summary>
    private sealed class DeafStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer, CancellationToken.None);
    }

    private sealed class EndlessObject : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'x');
            if (Given == 0) "{\n\"title\":\""u8.CopyTo(buffer);
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
