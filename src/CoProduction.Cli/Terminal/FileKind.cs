using CoProduction.Json;

namespace CoProduction.Cli.Terminal;

/// <summary>A kind of file, told by how its content begins and not by its name.</summary>
/// <param name="Name">What it is called where it is said what was read.</param>
/// <param name="IsBegunBy">Whether the first bytes, never fewer than four where there are so many, begin a file of this kind.</param>
/// <param name="Read">What reads the records, each with what is wrong with it; null where nothing here does.</param>
/// <param name="Advice">What to do where nothing reads it.</param>
internal sealed record FileKind(
    string Name, Func<ReadOnlySpan<byte>, bool> IsBegunBy, Func<Stream, IEnumerable<Located<IDescribed>>>? Read, string Advice = "")
{
    /// <summary>Every kind, in the order in which they are tried; what no other is begun by is taken for JSON, whose reader says what is wrong with it.</summary>
    private static readonly FileKind[] All =
    [
        new("a file packed with gzip", head => head.StartsWith((byte[])[0x1F, 0x8B]), Read: null, "unpack it first, as in 'gunzip -c FILE | coproduction check -'"),
        new("a ZIP archive or an office document", head => head.StartsWith("PK\u0003\u0004"u8), Read: null, "write its activities as JSON"),
        new("an office document of an old kind", head => head.StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0]), Read: null, "write its activities as JSON"),
        new("a PDF", head => head.StartsWith("%PDF"u8), Read: null, "write its activities as JSON"),
        new("JSON", _ => true, CoProductionJson.Described.Validating().ReadMany),
    ];

    /// <summary>The kind of a file that begins with some bytes.</summary>
    public static FileKind Of(ReadOnlySpan<byte> head)
    {
        foreach (FileKind kind in All)
        {
            if (kind.IsBegunBy(head))
            {
                return kind;
            }
        }

        return All[^1];
    }
}
