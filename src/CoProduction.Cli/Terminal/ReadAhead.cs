using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace CoProduction.Cli.Terminal;

/// <summary>Goes through what is read on a thread of its own, while what came of it before is worked on; the order stays, and what is held does not grow.</summary>
internal static class ReadAhead
{
    private const int BatchSize = 256;
    private const int MostBatches = 4;

    /// <summary>The same items; a fault in reading comes where it would have come.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        using CancellationTokenSource end = new();
        using BlockingCollection<T[]> batches = new(MostBatches);
        var reading = Task.Run(() => Read(items, batches, end.Token));
        try
        {
            foreach (T[] batch in batches.GetConsumingEnumerable())
            {
                foreach (T item in batch) yield return item;
            }

            reading.GetAwaiter().GetResult()?.Throw();
        }
        finally
        {
            // Whoever reads must be done before what is read may be closed.
            end.Cancel();
            reading.Wait(CancellationToken.None);
        }
    }

    private static ExceptionDispatchInfo? Read<T>(IEnumerable<T> items, BlockingCollection<T[]> batches, CancellationToken end)
    {
        List<T> batch = new(BatchSize);
        ExceptionDispatchInfo? fault = null;
        try
        {
            foreach (T item in items)
            {
                batch.Add(item);
                if (batch.Count < BatchSize) continue;
                batches.Add([.. batch], end);
                batch.Clear();
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception)
        {
            fault = ExceptionDispatchInfo.Capture(exception);
        }

        Finish(batch, batches, end);
        return fault;
    }

    private static void Finish<T>(List<T> batch, BlockingCollection<T[]> batches, CancellationToken end)
    {
        try
        {
            batches.Add([.. batch], end);
            batches.CompleteAdding();
        }
        catch (OperationCanceledException)
        {
            // Nobody takes anything any more.
        }
    }
}
