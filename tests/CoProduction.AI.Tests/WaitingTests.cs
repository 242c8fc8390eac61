using CoProduction.AI.Tests.Fakes;
using Microsoft.Extensions.AI;

namespace CoProduction.AI.Tests;

/// <summary>What is done while a service is waited for, and where the work goes on afterwards.</summary>
public sealed class WaitingTests : IDisposable
{
    private static readonly ChatResponse Reply = ScriptedClient.Saying(Said.Reply(Garden.Open()));

    private readonly string folder = Directory.CreateTempSubdirectory("coproduction-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task What_waits_for_a_service_does_not_come_back_to_the_thread_of_a_user_interface(bool isStreamed, bool isRecorded)
    {
        CountingContext context = new();
        TaskCompletionSource<ChatResponse> reply = new();
        using PendingClient service = new(() => reply.Task);
        using RecordingChatClient recorder = new(service, folder, Garden.Instructions);
        TextCoder coder = new(isRecorded ? recorder : service, Garden.Options);

        Task<CodedText> coded = context.Run(() => coder.CodeAsync(new SourceText(Garden.Text), isStreamed ? new Unheard() : null, TestContext.Current.CancellationToken));
        reply.SetResult(Reply);

        Assert.Equal("open: yes", (await coded).Activity.Answers.ToString());
        Assert.Equal(0, context.Count);
    }

    [Fact]
    public async Task A_service_is_asked_again_when_the_delay_is_over_and_no_sooner()
    {
        CountingContext context = new();
        Clock clock = new(TimeSpan.FromSeconds(7));
        int calls = 0;
        using PendingClient service = new(() => ++calls == 1 ? Task.FromException<ChatResponse>(new TimeoutException("Busy.")) : Task.FromResult(Reply));
        TextCoder coder = new(service, Garden.Options with { Clock = clock, DelayAfter = (_, _) => TimeSpan.FromSeconds(7) });

        Task<CodedText> coded = context.Run(() => coder.CodeAsync(Garden.Text, TestContext.Current.CancellationToken));
        Assert.Equal(1, calls);
        Assert.False(coded.IsCompleted);
        clock.Ring();

        Assert.Equal("open: yes", (await coded).Activity.Answers.ToString());
        Assert.Equal((2, 0), (calls, context.Count));
    }

    [Fact]
    public async Task A_service_that_heeds_no_cancellation_is_not_asked_again_after_one()
    {
        using CancellationTokenSource stop = new();
        int calls = 0;
        using PendingClient service = new(() =>
        {
            calls++;
            stop.Cancel();
            return Task.FromResult(ScriptedClient.Saying("no JSON"));
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TextCoder(service, Garden.Options).CodeAsync(Garden.Text, stop.Token));

        Assert.Equal(1, calls);
    }

    /// <summary>A client that replies when a test says so, and waits as a library does.</summary>
    private sealed class PendingClient(Func<Task<ChatResponse>> reply) : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => reply();

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (ChatResponseUpdate update in (await reply().ConfigureAwait(false)).ToChatResponseUpdates()) yield return update;
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }

    /// <summary>A clock on which one delay is over when a test says so, and no other ever.</summary>
    private sealed class Clock(TimeSpan delay) : TimeProvider
    {
        private Action? ring;

        public void Ring()
        {
            Assert.NotNull(ring);
            ring();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == delay) ring = () => callback(state);
            return new Still();
        }

        private sealed class Still : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }

    private sealed class Unheard : IProgress<CodingProgress>
    {
        public void Report(CodingProgress value)
        {
        }
    }
}
