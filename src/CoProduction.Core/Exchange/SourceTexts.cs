using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CoProduction.Exchange;

/// <summary>The texts of a project's sources: within the project, or in files beside it.</summary>
internal sealed class SourceTexts(ZipArchive archive)
{
    private const string Internal = "internal://";
    private const int MostCharacters = 20_000_000;
    private const long MostInAll = 5L * MostCharacters;

    private readonly ILookup<string, ZipArchiveEntry> files = archive.Entries.ToLookup(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    private long taken;
    private long marked;

    /// <summary>The text of a source as Unicode scalars, by which places are counted, a line end as one of them; null where there is none.</summary>
    /// <exception cref="InvalidDataException">The texts are too long together.</exception>
    public Rune[]? Of(XElement source)
    {
        XNamespace space = source.Name.Namespace;
        string? text = source.Element(space + "PlainTextContent")?.Value
            ?? (source.Attribute("plainTextPath")?.Value is { } path && path.StartsWith(Internal, StringComparison.Ordinal) ? InFile(path[Internal.Length..]) : null);
        return text is null ? null : [.. text.ReplaceLineEndings("\n").EnumerateRunes()];
    }

    /// <summary>A part of a text, as it was marked.</summary>
    /// <exception cref="InvalidDataException">The parts are too long together: a thousand marks can each hold the whole of a long text.</exception>
    public string Part(Rune[] text, int start, int end)
    {
        marked += end - start;
        if (marked > MostInAll) throw new InvalidDataException("What is marked in the sources has more than 100,000,000 characters in all.");
        StringBuilder part = new(end - start);
        foreach (Rune rune in text.AsSpan(start..end)) part.Append(rune);
        return part.ToString();
    }

    private string? InFile(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        if (files[name].FirstOrDefault() is not { } found) return null;
        using StreamReader reader = new(found.Open(), Encoding.UTF8);
        char[] buffer = new char[Math.Min(found.Length, MostCharacters)];
        int length = reader.ReadBlock(buffer);

        // A small archive can name one long text for a thousand sources.
        taken += length;
        return taken <= MostInAll ? new string(buffer, 0, length) : throw new InvalidDataException("The texts of the sources have more than 100,000,000 characters together.");
    }
}
