namespace CoProduction.AI.Tests.Fakes;

/// <summary>What a user interface has so that work comes back to its thread: it counts how often that is asked for.</summary>
internal sealed class CountingContext : SynchronizationContext
{
    private int count;

    public int Count => count;

    /// <summary>Begins some work as though on the thread of the user interface.</summary>
    public T Run<T>(Func<T> begin)
    {
        SynchronizationContext? before = Current;
        SetSynchronizationContext(this);
        try
        {
            return begin();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref count);
        base.Post(d, state);
    }
}
