using System.Text.RegularExpressions;

namespace CoProduction.ContractTests.Conventions;

/// <summary>A page that shows rooms and layers, held against folders and rules.</summary>
internal static partial class RoomMap
{
    /// <summary>What the page leaves out of the folders that hold files, what it names and is not there, and the layers that it tells otherwise.</summary>
    public static IEnumerable<string> Faults(string page, IReadOnlyList<string> files, IReadOnlyList<IReadOnlyList<string>> layers)
    {
        HashSet<string> folders = [.. files.SelectMany(FoldersAbove)];
        string[] rooms = [.. Row().Matches(page).Select(row => row.Groups["folder"].Value)];
        return
        [
            .. folders.Except(rooms).Order(StringComparer.Ordinal).Select(folder => $"{folder}/ has no row"),
            .. rooms.Except(folders).Select(room => $"{room}/ is no folder"),
            .. rooms.GroupBy(room => room).Where(rows => rows.Count() > 1).Select(rows => $"{rows.Key}/ has {rows.Count()} rows"),
            .. Named().Matches(page).Select(match => match.Value).Distinct()
                .Where(name => !files.Any(file => file == name || file.EndsWith($"/{name}", StringComparison.Ordinal)))
                .Select(name => $"{name} is no file"),
            .. LayersIn(page).SequenceEqual(layers.Select(layer => string.Join(", ", layer)))
                ? []
                : new[] { $"the layers are {string.Join("; ", layers.Select(layer => string.Join(", ", layer)))}" },
        ];
    }

    private static IEnumerable<string> LayersIn(string page) =>
        Numbered().Matches(page).Select(line => string.Join(", ", Quoted().Matches(line.Value).Select(match => match.Groups["word"].Value)));

    private static IEnumerable<string> FoldersAbove(string file)
    {
        for (int slash = file.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = file.IndexOf('/', slash + 1))
        {
            yield return file[..slash];
        }
    }

    [GeneratedRegex(@"^\| `(?<folder>[\w/]+)/` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"[\w/.{}]+\.cs\b")]
    private static partial Regex Named();

    [GeneratedRegex(@"^\d+\. `\w+`(, `\w+`)*$", RegexOptions.Multiline)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"`(?<word>\w+)`")]
    private static partial Regex Quoted();
}
