namespace CoProduction.Cli.Terminal;

/// <summary>The input of the process, also where whoever started it has closed it.</summary>
internal static class StandardInput
{
    private const string Handles = "/proc/self/fd";
    private const string States = "/proc/self/fdinfo";

    /// <summary>The input; an empty one where it is closed, for its number then belongs to something of the runtime's own, which would be waited for without end.</summary>
    public static Stream Open() => IsClosed() ? Stream.Null : Console.OpenStandardInput();

    /// <summary>Whether the first handle is none that a parent gives: nameless, or a pipe that this very process writes to.</summary>
    private static bool IsClosed()
    {
        if (!OperatingSystem.IsLinux() || !Console.IsInputRedirected) return false;
        string first = TargetOf("0");
        return first.StartsWith("anon_inode:", StringComparison.Ordinal)
            || (first.StartsWith("pipe:", StringComparison.Ordinal) && Directory.EnumerateFiles(Handles).Select(Path.GetFileName).Any(handle => TargetOf(handle!) == first && IsWritten(handle!)));
    }

    private static string TargetOf(string handle) => Told(() => new FileInfo(Path.Combine(Handles, handle)).LinkTarget);

    /// <summary>Whether a handle is the end of a pipe that is written to: its flags end with 1.</summary>
    private static bool IsWritten(string handle) =>
        Told(() => File.ReadLines(Path.Combine(States, handle)).FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal))).EndsWith('1');

    /// <summary>What the system tells of a handle; nothing where it does not, or the handle was closed since it was listed.</summary>
    private static string Told(Func<string?> ask)
    {
        try
        {
            return ask() ?? "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
