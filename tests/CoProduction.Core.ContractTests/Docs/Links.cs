using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CoProduction.ContractTests.Docs;

/// <summary>The links from one document of the repository to another, or to a place in it.</summary>
internal static partial class Links
{
    private static readonly ConcurrentDictionary<string, HashSet<string>> KnownPlaces = new();

    /// <summary>The links of a document whose file, or whose named place in it, is not there.</summary>
    public static IEnumerable<string> Broken(string path, string text)
    {
        string folder = Path.Combine(Repository.Root, Path.GetDirectoryName(path)!);
        foreach (Match link in Relative().Matches(text))
        {
            string file = link.Groups["file"].Value;
            string place = link.Groups["place"].Value;
            string target = file.Length == 0 ? Path.Combine(Repository.Root, path) : Path.GetFullPath(Path.Combine(folder, file));
            if (!Path.Exists(target) || (place.Length > 0 && !(file.Length == 0 ? Places(text) : KnownPlaces.GetOrAdd(target, PlacesOf)).Contains(place)))
            {
                yield return $"{path}: {link.Groups["target"].Value}";
            }
        }
    }

    /// <summary>The targets of the links of a text, but for places in the text itself.</summary>
    public static IEnumerable<string> Targets(string text) =>
        Any().Matches(text).Select(link => link.Groups["target"].Value).Where(target => !target.StartsWith('#'));

    private static HashSet<string> PlacesOf(string file) => Places(File.ReadAllText(file));

    /// <summary>What can be linked to in a text: named places, and headings in small letters with hyphens between the words.</summary>
    private static HashSet<string> Places(string text) =>
    [
        .. Named().Matches(text).Select(name => name.Groups["name"].Value),
        .. Heading().Matches(text).Select(heading => NoWord().Replace(heading.Groups["words"].Value.ToLowerInvariant(), "").Replace(' ', '-')),
    ];

    [GeneratedRegex(@"\]\((?<target>(?<file>[^)#:\s]+)?(#(?<place>[^)\s]+))?)\)")]
    private static partial Regex Relative();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Any();

    [GeneratedRegex("<a id=\"(?<name>[^\"]+)\">")]
    private static partial Regex Named();

    [GeneratedRegex(@"^#+ (?<words>.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoWord();
}
