using System.Text.RegularExpressions;

namespace CoProduction.ContractTests.Conventions;

/// <summary>What every source file keeps to.</summary>
internal static partial class SourceRules
{
    public const int GreatestLength = 300;

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

    /// <summary>What is wrong with where public types stand: each in a file of its own name, in the folder of its namespace, alone.</summary>
    public static IEnumerable<string> Misplaced(string path, string text, string rootFolder, string rootNamespace)
    {
        string[] types = [.. PublicTypes(text)];
        if (types.Length > 1)
        {
            yield return $"{path} declares {string.Join(" and ", types)}";
        }

        string folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        string[] below = folder.Length > rootFolder.Length ? folder[(rootFolder.Length + 1)..].Split('/') : [];
        string file = Path.GetFileName(path).Split('.')[0];
        string expected = string.Join('.', [rootNamespace, .. below, file]);
        foreach (string type in types.Where(type => type != expected))
        {
            yield return $"{path} declares {type}, and not {expected}";
        }
    }

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
