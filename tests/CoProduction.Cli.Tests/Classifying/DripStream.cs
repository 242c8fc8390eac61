using System.Text;

namespace CoProduction.Cli.Tests.Classifying;

/// <summary>Gives the same line over and over, and sees whether anything is written long before the last one is read.</summary>
internal sealed class DripStream(string line, int count, Func<int> written) : Stream
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(line);
    private int given;

    public bool WasAnsweredInTime { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (given == count)
        {
            return 0;
        }

        given++;
        WasAnsweredInTime |= given == count / 2 && written() > count / 4;
        bytes.CopyTo(buffer);
        return bytes.Length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
