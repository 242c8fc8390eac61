using System.Text;

namespace CoProduction.Cli.Terminal;

/// <summary>
/// Files that are there whole or not at all: written beside, and then put in their place. What is there and is no file on a disk, such as a pipe or a device,
/// keeps its place, and is written into.
/// </summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The file cannot be written, or is there and must not be replaced; it is as it was.</exception>
    public static void Write(string file, string text, bool replaces) => Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)), replaces);

    /// <exception cref="IOException">The file cannot be written, or is there and must not be replaced; it is as it was.</exception>
    public static void Write(string file, Action<Stream> write, bool replaces)
    {
        using (FileStream? special = OpenSpecial(file))
        {
            if (special is not null)
            {
                WriteInto(special, file, write);
                return;
            }
        }

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

    /// <summary>What is there under the name of a file and is none on a disk: a pipe, a device, or a link to one, opened once; null where there is no such thing.</summary>
    /// <exception cref="IOException">It is there, and nothing can be written into it, as into a socket.</exception>
    private static FileStream? OpenSpecial(string file)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(file)) return null;
        FileStream? opened = null;
        try
        {
            opened = new(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            if (!IsOnDisk(opened)) return opened;
        }
        catch (UnauthorizedAccessException)
        {
            // A file that must not be written may still be replaced in its folder, as the system allows it.
        }
        catch (IOException exception)
        {
            throw new IOException($"'{file}' cannot be written: {exception.Message}", exception);
        }

        opened?.Dispose();
        return null;
    }

    /// <summary>Only what is on a disk has a length, and only that can be cut to the length that it has.</summary>
    private static bool IsOnDisk(FileStream opened)
    {
        if (!opened.CanSeek) return false;
        if (opened.Length > 0) return true;
        try
        {
            RandomAccess.SetLength(opened.SafeFileHandle, 0);
            return true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private static void WriteInto(FileStream special, string file, Action<Stream> write)
    {
        try
        {
            write(special);
            special.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new IOException($"'{file}' cannot be written: {exception.Message}", exception);
        }
    }

    private static string Beside(string path) => $"{path}.{Guid.NewGuid():N}.part";
}
