namespace CoProduction.Fuzz;

/// <summary>What became of the inputs of a reader.</summary>
internal sealed class Tally
{
    // Of shorter ones the time says more about the reader's own cost than about their bytes.
    private const int Shortest = 1000;

    public long Read { get; private set; }

    public long Refused { get; private set; }

    public long Bytes { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public int BytesOfSlowest { get; private set; }

    /// <summary>The most time for a byte, in nanoseconds, of inputs of a thousand bytes and more.</summary>
    public double WorstPerByte { get; private set; }

    public TimeSpan Total { get; private set; }

    /// <summary>Whether an input took longer than any before it, all in all or for its bytes.</summary>
    public bool IsRecord(byte[] input, TimeSpan taken) => taken > Slowest || (input.Length >= Shortest && taken.TotalNanoseconds / input.Length > WorstPerByte);

    public void Add(byte[] input, bool isRead, TimeSpan taken)
    {
        _ = isRead ? Read++ : Refused++;
        Bytes += input.Length;
        Total += taken;
        if (taken > Slowest) (Slowest, BytesOfSlowest) = (taken, input.Length);
        if (input.Length >= Shortest) WorstPerByte = Math.Max(WorstPerByte, taken.TotalNanoseconds / input.Length);
    }
}
