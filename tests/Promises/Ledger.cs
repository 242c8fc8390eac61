using System.Runtime.CompilerServices;

namespace CoProduction.Promises;

/// <summary>A list of what a release promised, in a file beside this one: lines are added to it, and none is ever changed or taken away.</summary>
/// <remarks>No test writes the file, and <c>./approve</c> does not: a line that is to be added is told, and added by hand.</remarks>
internal static class Ledger
{
    public static IReadOnlyList<string> Read(string name) => File.ReadAllLines(PathOf(name));

    /// <summary>Fails where a promised line is not so any more, and where what is so is not promised yet.</summary>
    public static void Keeps(string name, IEnumerable<string> now) => Assert.Empty(Faults(Read(name), [.. now], name));

    public static IEnumerable<string> Faults(IReadOnlyList<string> promised, IReadOnlyList<string> now, string name) =>
    [
        .. promised.Except(now).Select(line => $"Promised, and not so any more: {line}"),
        .. now.Except(promised).Select(line => $"To be added to tests/Promises/{name}: {line}"),
    ];

    private static string PathOf(string name, [CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, name);
}
