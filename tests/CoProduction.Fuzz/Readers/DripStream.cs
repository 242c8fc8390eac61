namespace CoProduction.Fuzz.Readers;

/// <summary>A stream that comes in pieces of any length, as from a pipe, and cannot go back.</summary>
internal sealed class DripStream(byte[] content, Random random) : MemoryStream(content)
{
    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Some(buffer.Length)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Some(count));

    private int Some(int most) => Math.Min(most, random.Next(3) == 0 ? 1 : random.Next(1, 5000));
}
