using Microsoft.Win32.SafeHandles;

namespace CoProduction.Cli.Terminal;

/// <summary>Standard output that tells when its reader has left.</summary>
internal static class StandardOutput
{
    private const int BrokenPipe = 32;
    private const int BrokenPipeOfWindows = unchecked((int)0x8007006D);
    private const int ClosedPipeOfWindows = unchecked((int)0x800700E8);

    /// <summary>Whether an exception says that nobody reads what is written any more.</summary>
    public static bool HasLostItsReader(Exception exception) =>
        exception is IOException { HResult: BrokenPipe or BrokenPipeOfWindows or ClosedPipeOfWindows };

    /// <summary>The stream of a pipe, by its handle: the console's own stream passes over in silence that nobody reads any more.</summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            FileStream stream = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

            // A file is written from where the shell stands in it, which only the console's stream moves on.
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }
}
