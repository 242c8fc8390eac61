namespace CoProduction.Proofs.Json;

/// <summary>A stream of a first line and then of many that are alike, made while it is read.</summary>
internal sealed class LinesStream(byte[] first, byte[] opening, int letters, byte[] closing, int count) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => first.Length + (count * (long)LineLength);

    public override long Position { get => position; set => throw new NotSupportedException(); }

    /// <summary>The most bytes for which the reader had room: it grows with what is held.</summary>
    public int MostRoom { get; private set; }

    private int LineLength => opening.Length + letters + closing.Length;

    public override int Read(Span<byte> buffer)
    {
        MostRoom = Math.Max(MostRoom, buffer.Length);
        if (position == Length || buffer.IsEmpty)
        {
            return 0;
        }

        int read = position < first.Length ? Copy(first, (int)position, buffer) : ReadLine((int)((position - first.Length) % LineLength), buffer);
        position += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int ReadLine(int at, Span<byte> buffer)
    {
        if (at < opening.Length)
        {
            return Copy(opening, at, buffer);
        }

        if (at >= opening.Length + letters)
        {
            return Copy(closing, at - opening.Length - letters, buffer);
        }

        int read = Math.Min(buffer.Length, opening.Length + letters - at);
        buffer[..read].Fill((byte)'x');
        return read;
    }

    private static int Copy(byte[] from, int start, Span<byte> buffer)
    {
        int read = Math.Min(buffer.Length, from.Length - start);
        from.AsSpan(start, read).CopyTo(buffer);
        return read;
    }
}
