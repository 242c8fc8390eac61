namespace CoProduction.Tests.Json;

/// <summary>Gives one byte at a time, or as many as are said, so that every line and many a character is cut.</summary>
internal sealed class CutStream(byte[] bytes, int atOnce = 1) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(atOnce, buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(atOnce, buffer.Length)], cancellationToken);
}
