using System.Text;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class LinesTests
{
    private static readonly JsonFormat<Activity> Short = CoProductionJson.Activities.WithLimits(new CoProductionJsonLimits { MaxRecordBytes = 20_000 });

    // A bad line of each sort, by the number of its line.
    private static readonly Dictionary<int, (byte[] Line, string Code, int Column)> Bad = new()
    {
        [1] = ([.. "not JSON at all"u8], ProblemCodes.Malformed, 2),
        [17] = ([.. "{\"title\": \"cut off"u8], ProblemCodes.Malformed, 19),
        [18] = ([.. "{\"title\": \"é"u8, 0xFF, .. "\"}"u8], ProblemCodes.InvalidUtf8, 13),
        [100] = ([.. "{\"title\": \"t\"} {\"title\": \"u\"}"u8], ProblemCodes.TrailingText, 16),
        [333] = ([.. "[{\"title\": \"t\"}]"u8], ProblemCodes.WrongRoot, 1),
        [500] = ([.. "{\"title\": \""u8, .. Enumerable.Repeat((byte)'x', 100_000), .. "\"}"u8], ProblemCodes.TooLarge, 1),
        [501] = ([.. "{\"title\": \"größe\", \"answers\": {\"users\": \"yes\"}}"u8], ProblemCodes.UnknownAnswer, 41),
        [777] = ([.. "{\"id\": \"a\"}"u8], ProblemCodes.MissingTitle, 1),
        [999] = ([.. "{\"title\": \"a\\ud800\"}"u8], ProblemCodes.LoneSurrogate, 11),
        [1000] = ([.. "{\"title\": \"t\", \"title\": \"t\"}"u8], ProblemCodes.DuplicateProperty, 16),
    };

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Ten_bad_lines_among_a_thousand_give_ten_problems_and_all_the_other_activities(string lineEnd)
    {
        byte[] text = Thousand(lineEnd);
        List<Located<Activity>> records = [.. Short.ReadLines(new MemoryStream(text))];
        List<Located<Activity>> slowly = [];
        await foreach (Located<Activity> record in Short.ReadLinesAsync(new CutStream(text, 7), TestContext.Current.CancellationToken))
        {
            slowly.Add(record);
        }

        Assert.Equal(1000, records.Count);
        Assert.Equal(records, slowly);
        Assert.Equal(records, Short.ReadLines(new CutStream(text, 7)));
        Assert.Equal(records, Short.ReadMany(text));
        Assert.Equal(990, records.Count(record => record.Value is not null && record.Problems.Count == 0));
        Assert.Equal(
            Bad.Select(pair => ((long)pair.Key, (long)pair.Key, pair.Value.Code, (long)pair.Value.Column)),
            from record in records from problem in record.Problems select (record.Line, problem.Place!.Line, problem.Code, problem.Place.Column));
        Assert.All(records, record => Assert.Equal(record.Line, record.Index + 1));
        Assert.All(records.Where(record => record.Value is not null), record => Assert.Equal($"Activity {record.Line}", record.Value!.Title));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65_000)]
    [InlineData(65_533)]
    [InlineData(131_070)]
    public void A_line_that_is_too_long_is_passed_over_in_large_reads(int limit)
    {
        LineBuffer buffer = new(limit);
        for (int read = 0; read < 100; read++)
        {
            Memory<byte> room = buffer.Free();
            room.Span.Fill((byte)'x');
            buffer.Fill(room.Length);

            Assert.True(room.Length >= 32 * 1024);
            Assert.False(buffer.TryTake(out _));
        }
    }

    [Fact]
    public void Blank_lines_are_skipped_and_counted_and_the_last_line_needs_no_end()
    {
        IEnumerable<Located<Activity>> records = Lines("\uFEFF\r\n{\"title\": \"a\"}\r\n\n \t\n{\"title\": \"b\"}");
        Assert.Equal([(2L, 0, "a"), (5L, 1, "b")], records.Select(record => (record.Line, record.Index, record.Value!.Title)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    [InlineData("\uFEFF")]
    public void A_stream_without_a_line_gives_no_record(string text) => Assert.Empty(Lines(text));

    [Fact]
    public void A_line_may_be_exactly_as_long_as_the_limit()
    {
        CoProductionJsonLimits limits = new() { MaxRecordBytes = 14 };
        const string Text = "\uFEFF{\"title\":\"aa\"}\r\n{\"title\":\"bbb\"}\r\n{\"title\":\"cc\"}\r\n{\"title\":\"dddddddddd\"}";
        Assert.Equal(
            ["aa", ProblemCodes.TooLarge, "cc", ProblemCodes.TooLarge],
            Lines(Text, limits).Select(record => record.Value?.Title ?? record.Problems[0].Code));
    }

    [Fact]
    public void A_blank_line_as_long_as_the_limit_is_skipped_and_a_longer_one_is_too_long() => Assert.Equal(
        ["2 a", $"3 {ProblemCodes.TooLarge}"],
        Lines(new string(' ', 13) + "\n{\"title\":\"a\"}\n" + new string(' ', 14) + "\n", new CoProductionJsonLimits { MaxRecordBytes = 13 })
            .Select(record => $"{record.Line} {record.Value?.Title ?? record.Problems[0].Code}"));

    [Theory]
    [InlineData(' ')]
    [InlineData('x')]
    [InlineData('\r')]
    public void A_line_that_is_too_long_is_told_once_wherever_it_is_cut_and_the_next_is_read(char letter)
    {
        JsonFormat<Activity> format = CoProductionJson.Activities.WithLimits(new CoProductionJsonLimits { MaxRecordBytes = 14 });
        foreach (int length in Enumerable.Range(16, 60))
        {
            byte[] text = Encoding.UTF8.GetBytes(new string(letter, length) + "\r\n{\"title\":\"aa\"}\r\n" + new string(letter, length));
            Located<Activity>[] records = [.. format.ReadLines(new CutStream(text, 7))];

            Assert.Equal([1L, 2L, 3L], records.Select(record => record.Line));
            Assert.Equal([ProblemCodes.TooLarge, "aa", ProblemCodes.TooLarge], records.Select(record => record.Value?.Title ?? Assert.Single(record.Problems).Code));
            Assert.Equal(format.ReadLines(text), records);
        }
    }

    [Fact]
    public void An_overlong_line_is_skipped_without_being_held()
    {
        using EndlessLine stream = new(bytes: 200_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Located<Activity> record = Assert.Single(Short.ReadLines(stream));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
        Assert.Equal("CPJ006 at $, line 1, column 1: The record is longer than 20000 bytes.", Assert.Single(record.Problems).ToString());
    }

    [Fact]
    public void Records_come_before_the_stream_ends_and_it_stays_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes("{\"title\": \"a\"}\n{\"title\": \"b\"}\n"));
        Assert.Equal("a", CoProductionJson.Activities.ReadLines(stream).First().Value!.Title);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Located<Activity> _ in CoProductionJson.Activities.ReadLinesAsync(new MemoryStream([1]), cancellationToken: cancelled.Token))
            {
                Assert.Fail("Nothing is to be read.");
            }
        });
    }

    private static IEnumerable<Located<Activity>> Lines(string text, CoProductionJsonLimits? limits = null) =>
        CoProductionJson.Activities.WithLimits(limits ?? CoProductionJsonLimits.Default).ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static byte[] Thousand(string lineEnd)
    {
        using MemoryStream text = new();
        for (int number = 1; number <= 1000; number++)
        {
            text.Write(Bad.TryGetValue(number, out var bad) ? bad.Line : Encoding.UTF8.GetBytes($$"""{"title": "Activity {{number}}"}"""));
            text.Write(Encoding.UTF8.GetBytes(lineEnd));
        }

        return text.ToArray();
    }

    /// <summary>One line of many bytes that are made as they are read.</summary>
    private sealed class EndlessLine(long bytes) : MemoryStream
    {
        private long left = bytes;

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(left, buffer.Length);
            buffer[..count].Fill((byte)'x');
            left -= count;
            return count;
        }
    }
}
