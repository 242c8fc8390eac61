namespace CoProduction.Tables.Tests.Reading;

/// <summary>A table that is made while it is read, piece by piece.</summary>
internal abstract class GivenRows : Stream
{
    private byte[]? rest;
    private int at;
    private long turn;

    /// <summary>How many bytes were asked for so far.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The next piece, the first by the turn 0; null where there is none.</summary>
    protected abstract byte[]? Next(long turn);

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (rest is null || at == rest.Length) (rest, at) = (Next(turn++), 0);
        if (rest is null) return 0;
        int length = Math.Min(count, rest.Length - at);
        rest.AsSpan(at, length).CopyTo(buffer.AsSpan(offset));
        at += length;
        Given += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
