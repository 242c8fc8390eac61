namespace CoProduction.Notices;

/// <summary>What lacks in a folder that is given out: an unpacked package, or a published program.</summary>
internal static class GivenOut
{
    public const string FileName = "THIRD-PARTY-NOTICES.txt";

    public static IEnumerable<string> Faults(string folder, string notices, IReadOnlyList<OthersPackage> packages)
    {
        string[] files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        if (!files.Any(file => Path.GetFileName(file) == FileName && File.ReadAllText(file) == notices))
        {
            yield return $"{folder} has no {FileName} with what is so";
        }

        HashSet<string> texts = [.. files.Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "notices").Select(File.ReadAllText)];
        foreach (OthersPackage package in packages.Where(package => package.OwnNotices is not null && !texts.Contains(package.OwnNotices)))
        {
            yield return $"the notices of {package.Id} itself are in no file of a folder notices";
        }

        HashSet<string> known = [.. packages.SelectMany(package => package.Programs)];
        foreach (string program in files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)).Select(file => Path.GetFileName(file)!).Distinct())
        {
            if (!known.Contains(program) && !program.StartsWith("CoProduction.", StringComparison.Ordinal))
            {
                yield return $"{program} is of none of the packages";
            }
        }
    }
}
