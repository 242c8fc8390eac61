using System.Text.RegularExpressions;

namespace CoProduction.ContractTests.Conventions;

/// <summary>What every source file keeps to.</summary>
internal static partial class SourceRules
{
    public const int GreatestLength = 300;

    public const int GreatestCrowd = 30;

    /// <summary>The rooms whose types stand in the root namespace.</summary>
    public static IReadOnlyList<string> RootRooms { get; } = ["Described", "Rules", "Results"];

    // Put together from parts, so that this file keeps to its own rule.
    private static readonly string[] Hosts = ["nuget" + ".org", "npmjs" + ".org", "pypi" + ".org", "pythonhosted" + ".org", "crates" + ".io"];

    public static int LinesIn(string text) => text.TrimEnd('\n').Split('\n').Length;

    public static bool IsTooLong(string text) => LinesIn(text) > GreatestLength;

    /// <summary>The first host name of a package registry or path of one machine in a text, or null where there is none.</summary>
    public static string? PrivateWord(string text) =>
        Hosts.FirstOrDefault(host => text.Contains(host, StringComparison.OrdinalIgnoreCase))
        ?? (MachinePath().Match(text) is { Success: true } found ? found.Value : null);

    /// <summary>The public types that a file declares, by full name, a generic one as in <c>CoProduction.Coding.Question{T}</c>.</summary>
    public static IEnumerable<string> PublicTypes(string text)
    {
        string space = FileScopedNamespace().Match(text).Groups["name"].Value;
        return PublicType().Matches(text).Select(match =>
            $"{space}.{match.Groups["name"].Value}{match.Groups["of"].Value.Replace('<', '{').Replace('>', '}')}");
    }

    /// <summary>The namespace of a folder: that of the root and its first folder, or the root's alone; folders further below add nothing.</summary>
    public static string NamespaceOf(string folder, string rootFolder, string rootNamespace)
    {
        string first = folder.Length > rootFolder.Length ? folder[(rootFolder.Length + 1)..].Split('/')[0] : "";
        return first.Length == 0 || RootRooms.Contains(first) ? rootNamespace : $"{rootNamespace}.{first}";
    }

    /// <summary>
    /// The rooms of the types that stand in the namespace of another: members that a room adds to what it knows, as in <c>Rendering/Extensions</c>, stand
    /// beside what they extend, so that nobody needs a further <c>using</c>.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Doors(IEnumerable<string> paths, string rootFolder, string rootNamespace) =>
        paths.Where(HoldsExtensions).ToDictionary(
            path => $"{FileScopedNamespace().Match(Repository.Read(path)).Groups["name"].Value}.{Path.GetFileNameWithoutExtension(path)}",
            path => NamespaceOf(FolderOf(path), rootFolder, rootNamespace));

    /// <summary>What is wrong with where public types stand: each in a file of its own name, in a room of its namespace, alone.</summary>
    public static IEnumerable<string> Misplaced(string path, string text, string rootFolder, string rootNamespace)
    {
        string[] types = [.. PublicTypes(text)];
        if (types.Length > 1)
        {
            yield return $"{path} declares {string.Join(" and ", types)}";
        }

        string expected = $"{ExpectedNamespace(path, text, rootFolder, rootNamespace)}.{Path.GetFileName(path).Split('.')[0]}";
        foreach (string type in types.Where(type => type != expected))
        {
            yield return $"{path} declares {type}, and not {expected}";
        }
    }

    /// <summary>The namespace that a file declares, where it is not the one of its room.</summary>
    public static string? NamespaceAstray(string path, string text, string rootFolder, string rootNamespace)
    {
        string declared = FileScopedNamespace().Match(text).Groups["name"].Value;
        string expected = ExpectedNamespace(path, text, rootFolder, rootNamespace);
        return declared == expected ? null : $"{path} declares namespace {declared}, and not {expected}";
    }

    /// <summary>The folders that hold more files than a reader takes in, but for those named.</summary>
    public static IEnumerable<string> Crowded(IEnumerable<string> paths, string except) =>
        from path in paths
        group path by FolderOf(path) into folder
        where folder.Count() > GreatestCrowd && !folder.Key.EndsWith($"/{except}", StringComparison.Ordinal)
        select $"{folder.Key} has {folder.Count()} files";

    private static string FolderOf(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');

    private static bool HoldsExtensions(string path) => FolderOf(path).EndsWith("/Extensions", StringComparison.Ordinal);

    /// <summary>The namespace of the room; of extension members that of the type they extend, which their class is named after.</summary>
    private static string ExpectedNamespace(string path, string text, string rootFolder, string rootNamespace) =>
        HoldsExtensions(path) && ExtendedType().Match(text) is { Success: true } extended && Path.GetFileName(path) == $"{extended.Groups["name"].Value}Extensions.cs"
            ? typeof(Activity).Assembly.GetExportedTypes().FirstOrDefault(type => type.Name == extended.Groups["name"].Value)?.Namespace ?? rootNamespace
            : NamespaceOf(FolderOf(path), rootFolder, rootNamespace);

    [GeneratedRegex(@"^    extension\((?<name>\w+) \w+\)$", RegexOptions.Multiline)]
    private static partial Regex ExtendedType();

    [GeneratedRegex(@"(?<![\w./~-])/(work|tmp|root|home|Users)/\S*")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex FileScopedNamespace();

    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|partial|readonly|ref|unsafe) )*"
            + @"(?:record struct|record class|record|class|struct|enum|interface|delegate \S+) (?<name>\w+)(?<of><[^>]+>)?",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
