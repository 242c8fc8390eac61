using System.Net;
using CoProduction.AI.Tests.Fakes;

namespace CoProduction.AI.Tests;

public sealed class ServiceTests
{
    private static readonly string Good = Said.Reply(Said.Quoting("effort", "yes", "Every morning"));

    [Fact]
    public async Task A_rate_limit_is_waited_out_as_the_options_say()
    {
        List<(string Failure, int Requests)> asked = [];
        ScriptedClient client = new((call, _, _) => call < 3 ? throw new HttpRequestException("Too many requests.", null, HttpStatusCode.TooManyRequests) : Task.FromResult(ScriptedClient.Saying(Good)));
        TextCoderOptions options = new()
        {
            DelayAfter = (failure, requests) =>
            {
                asked.Add((failure.Message, requests));
                return TimeSpan.FromMilliseconds(1);
            },
        };

        CodedText coded = await CodeAsync(client, options);

        Assert.True(coded.Activity.Effort);
        Assert.Equal([("Too many requests.", 1), ("Too many requests.", 2)], asked);
        Assert.Equal(new TokenUsage { Requests = 3, Input = 100, Output = 10, Uncounted = 2 }, coded.Usage);
    }

    [Fact]
    public async Task A_service_that_stays_busy_is_given_up_with_its_words()
    {
        ScriptedClient client = new((_, _, _) => throw new HttpRequestException("Busy.", null, HttpStatusCode.ServiceUnavailable));

        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(client, new TextCoderOptions { Attempts = 2, DelayAfter = (_, _) => TimeSpan.Zero }));
        Assert.Equal(TextProblemCodes.ServiceFailed, failure.Code);
        Assert.Equal("The service gave no reply: Busy.", failure.Message);
        Assert.Equal(2, client.Calls);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, null)]
    [InlineData(HttpStatusCode.BadRequest, null)]
    [InlineData(HttpStatusCode.NotFound, null)]
    [InlineData(HttpStatusCode.TooManyRequests, 1)]
    [InlineData(HttpStatusCode.RequestTimeout, 1)]
    [InlineData(HttpStatusCode.InternalServerError, 1)]
    [InlineData(HttpStatusCode.BadGateway, 1)]
    public async Task What_will_not_pass_is_not_tried_again(HttpStatusCode status, int? seconds)
    {
        HttpRequestException failure = new("No.", null, status);

        Assert.Equal(seconds, TextCoderOptions.UsualDelay(failure, 1)?.TotalSeconds);
        if (seconds is not null) return;
        ScriptedClient client = new((_, _, _) => throw failure);
        await Assert.ThrowsAsync<TextCodingException>(() => CodeAsync(client, new TextCoderOptions()));
        Assert.Equal(1, client.Calls);
    }

    [Fact]
    public void The_usual_delay_doubles_up_to_half_a_minute_and_knows_only_what_passes()
    {
        Assert.Equal([1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0], Enumerable.Range(1, 7).Select(requests => TextCoderOptions.UsualDelay(new TimeoutException(), requests)!.Value.TotalSeconds));
        Assert.Equal(1, TextCoderOptions.UsualDelay(new HttpRequestException("No route."), 1)?.TotalSeconds);
        Assert.Null(TextCoderOptions.UsualDelay(new InvalidOperationException(), 1));
    }

    [Fact]
    public async Task A_service_that_is_too_slow_is_asked_again_and_then_given_up()
    {
        ScriptedClient slow = new(async (_, _, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return ScriptedClient.Saying(Good);
        });
        TextCodingException failure = await Assert.ThrowsAsync<TextCodingException>(
            () => CodeAsync(slow, new TextCoderOptions { Timeout = TimeSpan.FromMilliseconds(20), Attempts = 2, DelayAfter = (_, _) => TimeSpan.Zero }));

        Assert.Equal(TextProblemCodes.TimedOut, failure.Code);
        Assert.Equal("The service did not reply within 0.02 seconds.", failure.Message);
        Assert.Equal(2, slow.Calls);
    }

    [Fact]
    public async Task A_cancellation_is_a_cancellation_and_no_failure_of_the_service()
    {
        using CancellationTokenSource stop = new();
        ScriptedClient client = new(async (_, _, token) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            return ScriptedClient.Saying(Good);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TextCoder(client).CodeAsync(Said.Text, stop.Token));
        Assert.Equal(1, client.Calls);
    }

    private static Task<CodedText> CodeAsync(ScriptedClient client, TextCoderOptions options) => new TextCoder(client, options).CodeAsync(Said.Text, TestContext.Current.CancellationToken);
}
