namespace CoProduction.Tables;

/// <summary>A part of a workbook while it is unpacked: a small file can be made that unpacks to more than any machine holds.</summary>
internal sealed class LimitedStream(Stream part, string what, long most, long before = 0) : ReadOnlyStream
{
    private long read = before;

    public override int Read(Span<byte> buffer) => Count(part.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await part.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    /// <summary>Unpacks it to its end, and keeps nothing of it.</summary>
    /// <returns>How many bytes it has, with those before.</returns>
    /// <exception cref="TooLargeException">They are too many.</exception>
    public long Measure()
    {
        Span<byte> buffer = stackalloc byte[4096];
        while (Read(buffer) > 0)
        {
            // Only the count matters.
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) part.Dispose();
        base.Dispose(disposing);
    }

    private int Count(int more)
    {
        read += more;
        return read <= most ? more : throw new TooLargeException(string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{what} unpack to more than {most} bytes, which is the most that the options allow."));
    }
}
