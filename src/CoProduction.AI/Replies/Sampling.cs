namespace CoProduction.AI;

/// <summary>The seed of a request: each reading and each repetition has its own, so that a cache before the service gives no reply twice.</summary>
internal static class Sampling
{
    public const int MostReadings = 99;

    private const int Step = 100;

    public static long SeedOf(int reading, int attempt) => reading + ((attempt - 1) * Step);

    /// <summary>The reading that a seed is of; the first where there is none.</summary>
    public static int ReadingOf(long? seed) => seed is { } value && value % Step > 0 ? (int)(value % Step) : 1;
}
