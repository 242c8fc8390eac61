namespace CoProduction.Reasoning;

/// <summary>Values worked out when they are first asked for, and then the same for every thread.</summary>
internal static class Once
{
    /// <summary>Keeps a value in its place unless another thread was faster, and returns the one that is kept.</summary>
    public static T Keep<T>(ref T? place, T value)
        where T : class => Interlocked.CompareExchange(ref place, value, null) ?? value;
}
