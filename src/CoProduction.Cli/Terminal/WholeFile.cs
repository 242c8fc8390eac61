using System.Text;

namespace CoProduction.Cli.Terminal;

/// <summary>Files that are there whole or not at all: written beside, and then put in their place.</summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The file cannot be written, or is there and must not be replaced; it is as it was.</exception>
    public static void Write(string file, string text, bool replaces) => Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)), replaces);

    /// <exception cref="IOException">The file cannot be written, or is there and must not be replaced; it is as it was.</exception>
    public static void Write(string file, Action<Stream> write, bool replaces)
    {
        // The file that a link leads to is replaced, and not the link.
        string path = (File.Exists(file) ? File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(file);
        string beside = Beside(path);
        if (!replaces && File.Exists(path)) throw new IOException($"'{file}' is there already, and is not replaced without --force");
        try
        {
            using (FileStream stream = new(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            if (replaces && File.Exists(path) && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            }

            File.Move(beside, path, replaces);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The last of these tells of a file that grows beyond what the system allows, and of a text that is too long for a cell.
            File.Delete(beside);
            throw new IOException($"'{file}' cannot be written: {exception.Message}", exception);
        }
    }

    /// <summary>Sees whether a file can be made beside another.</summary>
    /// <exception cref="IOException">It cannot.</exception>
    public static void TryBeside(string file)
    {
        using FileStream made = new(Beside(Path.GetFullPath(file)), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose,
        });
    }

    private static string Beside(string path) => $"{path}.{Guid.NewGuid():N}.part";
}
