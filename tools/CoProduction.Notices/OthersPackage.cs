using System.Xml.Linq;

namespace CoProduction.Notices;

/// <summary>A package of others that is given out with a program of ours, and what it says of itself.</summary>
internal sealed record OthersPackage(string Id, string Licence, string Copyright, IReadOnlyList<string> Programs, string? OwnNotices)
{
    /// <summary>What a package says in its own description, in the folder where it is unpacked.</summary>
    /// <exception cref="InvalidDataException">The package names no licence by an expression.</exception>
    public static OthersPackage In(string folder, IEnumerable<string> programs)
    {
        XElement root = XElement.Load(Directory.EnumerateFiles(folder, "*.nuspec").Single());
        XElement metadata = root.Elements().Single(element => element.Name.LocalName == "metadata");
        XElement? Named(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);
        string id = Named("id")!.Value;
        // The ending is written in capitals by some and not by others.
        string? notices = Directory.EnumerateFiles(folder).FirstOrDefault(file => Path.GetFileName(file).Equals(GivenOut.FileName, StringComparison.OrdinalIgnoreCase));
        return new OthersPackage(
            id,
            Named("license") is { } licence && licence.Attribute("type")?.Value == "expression" ? licence.Value : throw new InvalidDataException($"'{id}' names no licence by an expression."),
            (Named("copyright") ?? Named("authors"))!.Value.Trim(),
            [.. programs],
            notices is null ? null : File.ReadAllText(notices));
    }
}
