using System.Collections.Concurrent;
using CoProduction.AI.Tests.Fakes;
using CoProduction.Coding;
using Microsoft.Extensions.AI;

namespace CoProduction.AI.Tests;

public sealed class BatchTests
{
    [Fact]
    public async Task Of_a_thousand_texts_with_eight_at_a_time_none_is_lost_whatever_goes_wrong()
    {
        int running = 0;
        int most = 0;
        ConcurrentDictionary<string, int> asked = new();
        ScriptedClient client = new(async (_, user, token) =>
        {
            int now = Interlocked.Increment(ref running);
            lock (asked) most = Math.Max(most, now);
            try
            {
                int number = int.Parse(user.Split("Text ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
                int turn = asked.AddOrUpdate($"{number}", 1, (_, count) => count + 1);
                await Task.Delay(number % 3, token);
                return (number % 10) switch
                {
                    1 => ScriptedClient.Refusing("No."),
                    2 when turn < 3 => ScriptedClient.Saying("no JSON"),
                    3 => ScriptedClient.Saying(Reply(number), ChatFinishReason.Length),
                    4 when turn < 2 => throw new HttpRequestException("Busy.", null, System.Net.HttpStatusCode.TooManyRequests),
                    5 => throw new InvalidOperationException("Broken."),
                    _ => ScriptedClient.Saying(Reply(number)),
                };
            }
            finally
            {
                Interlocked.Decrement(ref running);
            }
        });
        TextCoder coder = new(client, new TextCoderOptions { Concurrency = 8, DelayAfter = (failure, _) => failure is HttpRequestException ? TimeSpan.Zero : null });

        List<TextOutcome> outcomes = [];
        await foreach (TextOutcome outcome in coder.CodeAllAsync(Texts(1_000), null, TestContext.Current.CancellationToken)) outcomes.Add(outcome);

        Assert.Equal(Enumerable.Range(0, 1_000).Select(place => (long)place), outcomes.Select(outcome => outcome.Place).Order());
        Assert.Equal(1_000, outcomes.Select(outcome => outcome.Source.Id).Distinct().Count());
        Assert.InRange(most, 2, 8);
        foreach (TextOutcome outcome in outcomes)
        {
            string? code = (outcome.Place % 10) switch
            {
                1 => TextProblemCodes.Refused,
                3 => TextProblemCodes.CutOff,
                5 => TextProblemCodes.ServiceFailed,
                _ => null,
            };
            Assert.Equal(code, outcome.Failure?.Code);
            if (code is null) Assert.Equal($"Text {outcome.Place} is", Assert.Single(outcome.Coded!.Codings[0].On(Codebook.Effort)).Words);
        }
    }

    [Fact]
    public async Task A_cancellation_in_the_middle_of_a_batch_gives_what_is_done_and_takes_in_no_more()
    {
        using CancellationTokenSource stop = new();
        ConcurrentBag<int> finished = [];
        int taken = 0;
        ScriptedClient client = new(async (_, user, token) =>
        {
            int number = int.Parse(user.Split("Text ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            if (number == 20) await stop.CancelAsync();
            await Task.Delay(1, token);
            finished.Add(number);
            return ScriptedClient.Saying(Reply(number));
        });
        List<TextOutcome> outcomes = [];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (TextOutcome outcome in new TextCoder(client, new TextCoderOptions { Concurrency = 4 }).CodeAllAsync(Counted(), null, stop.Token)) outcomes.Add(outcome);
        });

        Assert.All(outcomes, outcome => Assert.NotNull(outcome.Coded));
        Assert.Equal(finished.Order(), outcomes.Select(outcome => (int)outcome.Place).Order());
        Assert.InRange(taken, 20, 28);

        IEnumerable<SourceText> Counted()
        {
            foreach (SourceText text in Texts(1_000))
            {
                taken++;
                yield return text;
            }
        }
    }

    [Fact]
    public async Task Who_stops_listening_leaves_no_request_behind()
    {
        int running = 0;
        ScriptedClient client = new(async (call, _, token) =>
        {
            Interlocked.Increment(ref running);
            try
            {
                await Task.Delay(call == 1 ? 1 : Timeout.Infinite, token);
                return ScriptedClient.Saying(Said.Activities());
            }
            finally
            {
                Interlocked.Decrement(ref running);
            }
        });

        await foreach (TextOutcome outcome in new TextCoder(client).CodeAllAsync(Texts(100), null, TestContext.Current.CancellationToken))
        {
            Assert.NotNull(outcome.Coded);
            break;
        }

        Assert.Equal(0, running);
    }

    [Fact]
    public async Task A_batch_of_nothing_is_nothing()
    {
        await foreach (TextOutcome outcome in new TextCoder(new ScriptedClient("")).CodeAllAsync([], null, TestContext.Current.CancellationToken)) Assert.Fail(outcome.ToString());
    }

    [Fact]
    public async Task A_batch_that_is_cancelled_while_its_end_is_looked_for_lacks_nothing()
    {
        using CancellationTokenSource stop = new();

        await foreach (TextOutcome outcome in new TextCoder(new ScriptedClient("")).CodeAllAsync(Ending(), null, stop.Token)) Assert.Fail(outcome.ToString());

        Assert.True(stop.IsCancellationRequested);

        IEnumerable<SourceText> Ending()
        {
            stop.Cancel();
            yield break;
        }
    }

    [Fact]
    public async Task A_cancellation_while_the_last_text_is_coded_is_told()
    {
        using CancellationTokenSource stop = new();
        ScriptedClient client = new(async (_, _, token) =>
        {
            await stop.CancelAsync();
            throw new OperationCanceledException(token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (TextOutcome outcome in new TextCoder(client).CodeAllAsync(Texts(1), null, stop.Token)) Assert.Fail(outcome.ToString());
        });
    }

    [Fact]
    public async Task A_client_that_works_without_waiting_keeps_no_other_text_from_starting()
    {
        using CountdownEvent begun = new(2);
        ScriptedClient client = new((_, _, token) =>
        {
            begun.Signal();
            return Task.FromResult(ScriptedClient.Saying(begun.Wait(TimeSpan.FromSeconds(30), token) ? Said.Activities() : "The other text did not begin."));
        });
        TextCoder coder = new(client, new TextCoderOptions { Attempts = 1, Concurrency = 2 });

        List<bool> coded = [];
        await foreach (TextOutcome outcome in coder.CodeAllAsync(Texts(2), null, TestContext.Current.CancellationToken)) coded.Add(outcome.Coded is not null);

        Assert.Equal([true, true], coded);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_batch_that_is_begun_by_a_user_interface_does_not_work_on_its_thread(bool isCancelled)
    {
        CountingContext context = new();
        using CancellationTokenSource stop = new();
        TaskCompletionSource begun = new();
        TaskCompletionSource ended = new();
        using ManualResetEventSlim held = new(isCancelled);
        ScriptedClient client = new(async (call, _, token) =>
        {
            await using CancellationTokenRegistration hold = token.Register(() => held.Wait(TimeSpan.FromSeconds(30), CancellationToken.None));
            await (call == 1 ? begun.Task : ended.Task);
            return ScriptedClient.Saying(Said.Activities());
        });
        IAsyncEnumerator<TextOutcome> outcomes = new TextCoder(client).CodeAllAsync(Texts(3), null, stop.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Task<bool> first = context.Run(() => outcomes.MoveNextAsync().AsTask());
        begun.SetResult();
        Assert.True(await first);
        if (isCancelled) await stop.CancelAsync();
        Task left = context.Run(() => outcomes.DisposeAsync().AsTask());
        held.Set();
        ended.SetResult();
        await left;

        Assert.Equal(0, context.Count);
    }

    private static IEnumerable<SourceText> Texts(int count) => Enumerable.Range(0, count).Select(number => new SourceText($"Text {number} is about something.") { Id = $"t{number}" });

    private static string Reply(int number) => Said.Activities(Said.Activity("T", $"Text {number} is", Said.Quoting("effort", "yes", $"Text {number} is")));
}
