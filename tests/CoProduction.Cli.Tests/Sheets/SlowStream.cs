using System.Text;

namespace CoProduction.Cli.Tests.Sheets;

/// <summary>Hands out one byte at a time, or some, cannot be gone through twice, and counts what it gave.</summary>
internal sealed class SlowStream(byte[] bytes, int most = 1) : Stream
{
    public SlowStream(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>How many bytes it gave.</summary>
    public int Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int length = Math.Min(Math.Min(most, count), bytes.Length - Given);
        bytes.AsSpan(Given, length).CopyTo(buffer.AsSpan(offset));
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
