using CoProduction.AI;
using Microsoft.Extensions.AI;

namespace CoProduction.World.Tests;

/// <summary>Where and when the machine stands changes nothing: only a model's reply has a day, and that of the clock it is given, in UTC.</summary>
public sealed class ClocksTests
{
    [Theory]
    [InlineData("classify --format markdown")]
    [InlineData("report --format html")]
    [InlineData("codebook")]
    [InlineData("sql --dialect postgresql")]
    public void The_tool_writes_the_same_bytes_in_every_time_zone_and_locale(string line)
    {
        (int code, string here) = Started.Run(Started.Tool, line, ("TZ", "UTC"), ("LC_ALL", "C.UTF-8"));

        Assert.Equal(0, code);
        Assert.Equal((0, here), Started.Run(Started.Tool, line, ("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8")));
        Assert.Equal((0, here), Started.Run(Started.Tool, line, ("TZ", "America/Anchorage"), ("LC_ALL", "ar_SA"), ("LANG", "ar_SA")));
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01")]
    [InlineData("2026-11-26T23:59:59-10:00", "2026-11-27")]
    [InlineData("2026-11-26T00:00:00+14:00", "2026-11-25")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31")]
    public async Task The_day_of_a_reply_is_that_of_its_clock_in_UTC(string now, string day)
    {
        using Replying client = new();
        TextCoder coder = new(client, new TextCoderOptions { Clock = new FixedClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)) });

        CodedText coded = await coder.CodeAsync("Parents clean the rooms of the pre-school.", TestContext.Current.CancellationToken);

        TextCoding coding = Assert.Single(coded.Readings.Single().Codings);
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), coding.Coding.Date);
        Assert.Equal(day, coding.Coding.Coder.Version);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }

    private sealed class Replying : IChatClient
    {
        private const string Reply = """
            {"activities":[{"title":"Parents clean","passages":["Parents clean the rooms"],"answers":[{"question":"citizensDeliver","answers":["yes"],"quotation":"Parents clean the rooms","knowledge":null}]}]}
            """;

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, Reply)));

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
