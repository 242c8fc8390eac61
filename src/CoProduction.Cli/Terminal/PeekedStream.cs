namespace CoProduction.Cli.Terminal;

/// <summary>A stream that is read once, from its beginning, though its first bytes were looked at already.</summary>
internal sealed class PeekedStream : Stream
{
    private const int MostBytes = 4096;
    private const int FewestBytes = 4;

    private readonly Stream stream;
    private readonly byte[] head = new byte[MostBytes];
    private readonly int length;
    private int position;

    /// <summary>Looks at what is there by now: a few bytes are waited for, and no more.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public PeekedStream(Stream stream)
    {
        this.stream = stream;
        length = stream.ReadAtLeast(head, FewestBytes, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Head => head.AsSpan(0, length);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (position == length)
        {
            return stream.Read(buffer);
        }

        int count = Math.Min(buffer.Length, length - position);
        head.AsSpan(position, count).CopyTo(buffer);
        position += count;
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is written.
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        stream.Dispose();
        base.Dispose(disposing);
    }
}
