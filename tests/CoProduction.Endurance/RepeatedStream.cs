namespace CoProduction.Endurance;

/// <summary>A beginning, and then the same bytes again and again, made while they are read.</summary>
internal sealed class RepeatedStream(byte[] first, byte[] again, long atLeast) : Stream
{
    private readonly long length = first.Length + ((atLeast + again.Length - 1) / again.Length * again.Length);
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => position; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        int given = 0;
        while (given < buffer.Length && position < length)
        {
            ReadOnlySpan<byte> rest = position < first.Length ? first.AsSpan((int)position) : again.AsSpan((int)((position - first.Length) % again.Length));
            int piece = Math.Min(rest.Length, buffer.Length - given);
            rest[..piece].CopyTo(buffer[given..]);
            given += piece;
            position += piece;
        }

        return given;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
