using Microsoft.Win32.SafeHandles;

namespace CoProduction.Cli.Terminal;

/// <summary>The file that standard output leads to: where it cannot be written any further, what is not whole is cut off again.</summary>
internal sealed class OutputFile
{
    private readonly SafeFileHandle handle;

    /// <summary>What stood in the file before.</summary>
    private readonly long start;

    private OutputFile(SafeFileHandle handle, long start) => (this.handle, this.start) = (handle, start);

    /// <summary>How many bytes have come to be in the file.</summary>
    public long Written => RandomAccess.GetLength(handle) - start;

    /// <summary>The file, or null where standard output is none that can be cut.</summary>
    public static OutputFile? Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return null;
        }

        try
        {
            SafeFileHandle handle = new(1, ownsHandle: false);
            return new OutputFile(handle, RandomAccess.GetLength(handle));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Keeps so many of the bytes written, and puts an ending behind them; what is no file on a disk, such as a device, stays as it is.</summary>
    public void Cut(long length, ReadOnlySpan<byte> ending)
    {
        try
        {
            RandomAccess.SetLength(handle, start + length);
            RandomAccess.Write(handle, ending, start + length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Nothing more can be done, and what went wrong before is told.
        }
    }
}
