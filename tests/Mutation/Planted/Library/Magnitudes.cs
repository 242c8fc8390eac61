using System.Collections.Concurrent;

namespace CoProduction.Planted;

/// <summary>How far numbers are from nought, kept for whoever asks again.</summary>
/// <remarks>What a mutant leaves in the store would fail the tests of all later ones, were they run in one process.</remarks>
public static class Magnitudes
{
    private static readonly ConcurrentDictionary<int, int> Known = [];

    /// <summary>How far a number is from nought.</summary>
    public static int Of(int number) => Known.GetOrAdd(number, each => each >= 0 ? each : -each);
}
