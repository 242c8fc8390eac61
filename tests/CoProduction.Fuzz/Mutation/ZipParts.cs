using System.IO.Compression;
using System.Text;

namespace CoProduction.Fuzz.Mutation;

/// <summary>A zip archive as its parts, and a text that lists them, in which seeds can be read and compared.</summary>
internal static class ZipParts
{
    private const string Mark = "=== ";

    public static List<(string Name, byte[] Content)> In(byte[] archive)
    {
        using ZipArchive zip = new(new MemoryStream(archive), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    /// <summary>The archive of a text: each part below a line <c>=== name</c>.</summary>
    public static byte[] OfText(string text) => Pack(
        [.. text.Split(Mark, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)).Select(part => (part[0].Trim(), Encoding.UTF8.GetBytes(part[1].Trim())))]);

    public static byte[] Pack(IReadOnlyList<(string Name, byte[] Content)> parts)
    {
        using MemoryStream packed = new();
        using (ZipArchive zip = new(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in parts)
            {
                using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
