namespace CoProduction.Tables.Tests.Reading;

/// <summary>A file that comes in small pieces, as from a network; it cannot go back.</summary>
internal sealed class Pieces(byte[] file, int size) : GivenRows
{
    public bool IsClosed { get; private set; }

    protected override byte[]? Next(long turn)
    {
        int start = (int)Math.Min(turn * size, file.Length);
        return start == file.Length ? null : file[start..Math.Min(start + size, file.Length)];
    }

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
