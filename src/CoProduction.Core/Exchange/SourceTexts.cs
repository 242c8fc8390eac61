using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CoProduction.Exchange;

/// <summary>The texts of a project's sources: within the project, or in files beside it.</summary>
internal sealed class SourceTexts(ZipArchive archive)
{
    private const string Internal = "internal://";
    private const int MostCharacters = 20_000_000;

    /// <summary>The text of a source as Unicode scalars, by which places are counted, a line end as one of them; null where there is none.</summary>
    public Rune[]? Of(XElement source)
    {
        XNamespace space = source.Name.Namespace;
        string? text = source.Element(space + "PlainTextContent")?.Value
            ?? (source.Attribute("plainTextPath")?.Value is { } path && path.StartsWith(Internal, StringComparison.Ordinal) ? InFile(path[Internal.Length..]) : null);
        return text is null ? null : [.. text.ReplaceLineEndings("\n").EnumerateRunes()];
    }

    private string? InFile(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        if (archive.Entries.FirstOrDefault(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)) is not { } found) return null;
        using StreamReader reader = new(found.Open(), Encoding.UTF8);
        char[] buffer = new char[Math.Min(found.Length, MostCharacters)];
        return new string(buffer, 0, reader.ReadBlock(buffer));
    }
}
