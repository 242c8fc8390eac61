namespace CoProduction.Serialization;

/// <summary>Reads activities line by line; whoever owns the stream puts the bytes in.</summary>
internal sealed class LineRecords(CoProductionJsonLimits limits)
{
    private readonly LineBuffer buffer = new(limits.MaxRecordBytes);
    private int index;

    /// <summary>Whether the stream has ended and every record has been taken.</summary>
    public bool IsFinished => buffer.IsFinished;

    /// <summary>Room for more bytes.</summary>
    public Memory<byte> Free() => buffer.Free();

    /// <summary>Takes note of bytes put into the free room; none means that the stream has ended.</summary>
    public void Fill(int count) => buffer.Fill(count);

    /// <summary>The records that are complete by now; blank lines are none.</summary>
    public IEnumerable<ActivityRecord> Take()
    {
        while (buffer.TryTake(out TextLine line))
        {
            if (!line.IsBlank)
            {
                yield return ActivityRecords.OfLine(line, index++, limits);
            }
        }
    }
}
