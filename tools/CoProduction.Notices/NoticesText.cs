using System.Reflection;
using System.Text;

namespace CoProduction.Notices;

/// <summary>Which packages of others are given out with a program, whose they are, and the licences under which they are.</summary>
internal static class NoticesText
{
    /// <summary>The licences whose texts are at hand, and which of several the program is given out under.</summary>
    private static readonly Dictionary<string, string> Chosen = new() { ["MIT"] = "MIT", ["Apache-2.0"] = "Apache-2.0", ["MS-PL OR Apache-2.0"] = "Apache-2.0" };

    /// <summary>The text. No versions: these are in the bill of materials beside a release.</summary>
    /// <exception cref="InvalidDataException">The text of a package's licence is not at hand.</exception>
    public static string Of(string program, IReadOnlyList<OthersPackage> packages)
    {
        StringBuilder text = new();
        text.Append($"{program} is given out with packages of others. Whose they are, and under which licence, is taken from what each says of itself.\n");
        foreach (IGrouping<string, OthersPackage> group in packages.GroupBy(Licence).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"\n\n== Under {group.Key}\n\n");
            foreach (OthersPackage package in group)
            {
                string offered = package.Licence == group.Key ? "" : $" (offered under {package.Licence})";
                text.Append($"{package.Id}: {package.Copyright}{offered}\n");
            }

            text.Append('\n').Append(TextOf(group.Key).Trim('\n')).Append('\n');
        }

        if (packages.Any(package => package.OwnNotices is not null))
        {
            text.Append("\n\n== Notices of their own\n\nWhat these packages say in turn of what they hold of others stands in the folder notices, once where several say the same:\n\n");
            foreach (OthersPackage package in packages.Where(package => package.OwnNotices is not null))
            {
                text.Append($"{package.Id}\n");
            }
        }

        return text.ToString();
    }

    private static string Licence(OthersPackage package) => Chosen.TryGetValue(package.Licence, out string? licence)
        ? licence
        : throw new InvalidDataException($"'{package.Id}' is under {package.Licence}, whose text is not in tools/CoProduction.Notices/Licences.");

    private static string TextOf(string licence)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(licence)!);
        return reader.ReadToEnd();
    }
}
