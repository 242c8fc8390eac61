using System.Text.RegularExpressions;

namespace CoProduction.ContractTests.Docs;

/// <summary>The links from one document of the repository to another.</summary>
internal static partial class Links
{
    /// <summary>The links of a document whose file, or whose named place in the bibliography, is not there.</summary>
    public static IEnumerable<string> Broken(string path, string text)
    {
        string folder = Path.Combine(Repository.Root, Path.GetDirectoryName(path)!);
        foreach (Match link in Relative().Matches(text))
        {
            string file = Path.Combine(folder, link.Groups["file"].Value);
            string place = link.Groups["place"].Value;
            bool isNamed = place.Length > 0 && Path.GetFileName(file) == "bibliography.md";
            if (!Path.Exists(file) || (isNamed && !File.ReadAllText(file).Contains($"<a id=\"{place}\">", StringComparison.Ordinal)))
            {
                yield return $"{path}: {link.Groups["target"].Value}";
            }
        }
    }

    [GeneratedRegex(@"\]\((?<target>(?<file>[^)#:\s]+)(#(?<place>[^)\s]+))?)\)")]
    private static partial Regex Relative();
}
