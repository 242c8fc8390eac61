namespace CoProduction.Coding;

/// <summary>Values worked out when they are first asked for, and then the same for every thread.</summary>
/// <remarks>
/// For what is short to work out, so that nobody waits and nothing but the value is kept: two threads may both do the work. Where the work is long, or its
/// result may be null, a <see cref="Lazy{T}"/> does it once.
/// </remarks>
internal static class Once
{
    /// <summary>Keeps a value in its place unless another thread was faster, and returns the one that is kept.</summary>
    public static T Keep<T>(ref T? place, T value)
        where T : class => Interlocked.CompareExchange(ref place, value, null) ?? value;
}
