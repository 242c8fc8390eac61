using System.Runtime.CompilerServices;

namespace CoProduction.Reference;

/// <summary>The source tree that this program was compiled from.</summary>
internal static class Repository
{
    private static readonly string[] Made =
        [".git", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput", ".vs", ".idea", ".vscode"];

    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Paths of the files below a folder, relative to the root and with forward slashes, without what a build or a tool made.</summary>
    public static IEnumerable<string> Files(string folder = "")
    {
        DirectoryInfo directory = new(Path.Combine(Root, folder));
        foreach (FileSystemInfo entry in directory.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            string path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (Made.Contains(entry.Name))
            {
                continue;
            }

            if (entry is FileInfo && !entry.Name.Contains(".received.", StringComparison.Ordinal))
            {
                yield return path;
            }
            else if (entry is DirectoryInfo)
            {
                foreach (string below in Files(path))
                {
                    yield return below;
                }
            }
        }
    }

    public static IEnumerable<string> SourceFiles(params ReadOnlySpan<string> folders) =>
        [.. folders.ToArray().SelectMany(Files).Where(path => path.EndsWith(".cs", StringComparison.Ordinal))];

    /// <summary>Whether a path is that of a document: in the root, or below docs.</summary>
    public static bool IsDocument(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && (!path.Contains('/', StringComparison.Ordinal) || path.StartsWith("docs/", StringComparison.Ordinal) || path.StartsWith("src/", StringComparison.Ordinal));

    private static string FindRoot([CallerFilePath] string sourceFile = "")
    {
        DirectoryInfo? folder = Directory.GetParent(sourceFile);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CoProduction.Core.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("CoProduction.Core.sln is in no folder above this source.");
    }
}
