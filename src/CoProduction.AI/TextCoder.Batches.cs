using System.Runtime.CompilerServices;

namespace CoProduction.AI;

/// <content>Many texts, some of them at the same time.</content>
public sealed partial class TextCoder
{
    /// <summary>Codes texts, several at the same time, and gives each as soon as it is done, with its place among those given.</summary>
    /// <remarks>
    /// A text that cannot be coded is an outcome as well, and the others go on. When the token is cancelled, what is done by then is still given before the
    /// cancellation is thrown; texts are taken in no faster than they are coded.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The list or a text is null.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public IAsyncEnumerable<TextOutcome> CodeAllAsync(
        IEnumerable<SourceText> sources, IProgress<CodingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return CodeEachAsync(sources, progress, cancellationToken);
    }

    private async IAsyncEnumerable<TextOutcome> CodeEachAsync(
        IEnumerable<SourceText> sources, IProgress<CodingProgress>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using IEnumerator<SourceText> waiting = sources.GetEnumerator();
        List<Task<TextOutcome?>> running = [];
        long place = 0;
        bool isLeft = true;
        try
        {
            while (true)
            {
                while (isLeft && running.Count < Options.Concurrency && !stop.IsCancellationRequested && (isLeft = waiting.MoveNext()))
                {
                    ArgumentNullException.ThrowIfNull(waiting.Current, nameof(sources));
                    running.Add(OutcomeAsync(place++, waiting.Current, progress, stop.Token));
                }

                if (running.Count == 0) break;
                Task<TextOutcome?> done = await Task.WhenAny(running).ConfigureAwait(false);
                running.Remove(done);
                if (await done.ConfigureAwait(false) is { } outcome) yield return outcome;
            }

            if (isLeft || place > 0) cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    /// <summary>What became of one text; null where it was given up because of a cancellation.</summary>
    private async Task<TextOutcome?> OutcomeAsync(long place, SourceText source, IProgress<CodingProgress>? progress, CancellationToken cancellationToken)
    {
        // Off the caller's thread at once, and off that of a user interface too, so that a client that works without waiting does not keep the others from starting.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            return new TextOutcome(place, source, await CodeAsync(source, progress, cancellationToken).ConfigureAwait(false), null);
        }
        catch (TextCodingException failure)
        {
            return new TextOutcome(place, source, null, failure);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
