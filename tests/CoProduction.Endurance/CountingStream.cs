namespace CoProduction.Endurance;

/// <summary>Takes what is written, counts it, and keeps nothing.</summary>
internal sealed class CountingStream : Stream
{
    public long Taken { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => Taken;

    public override long Position { get => Taken; set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer) => Taken += buffer.Length;

    public override void Write(byte[] buffer, int offset, int count) => Taken += count;

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Taken += buffer.Length;
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Taken += count;
        return Task.CompletedTask;
    }

    public override void Flush()
    {
        // Nothing is kept.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
