namespace CoProduction.Coding;

/// <summary>The most that some work may take, in steps and not in time, so that it ends at the same place on every machine.</summary>
internal sealed class Budget(long steps, CancellationToken cancellationToken = default)
{
    public long Spent { get; private set; }

    /// <summary>Whether all steps are taken: the work has to end, and what it found until then is of no use.</summary>
    public bool IsSpent => Spent >= steps;

    /// <exception cref="OperationCanceledException">The work is not wanted any more.</exception>
    public void Spend(long more)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Spent += more;
    }
}
