using CoProduction.Cli.Beginnings;
using CoProduction.Cli.Choosing;
using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Cli.Terminal;

/// <summary>A kind of file, told by how its content begins; its name counts only where that tells nothing.</summary>
/// <param name="Name">What it is called where it is said what was read.</param>
/// <param name="IsBegunBy">Whether the first bytes, never fewer than four where there are so many, begin a file of this kind.</param>
/// <param name="Read">What reads the records, briefly where that is enough, each with what is wrong with it; null where nothing here does.</param>
/// <param name="Advice">What to do where nothing reads it.</param>
internal sealed record FileKind(
    string Name, FileKind.Beginning IsBegunBy, Func<Stream, TableOptions, bool, IEnumerable<Located<IDescribed>>>? Read, string Advice = "")
{
    /// <summary>So many of its first bytes are asked for, where a file has so many.</summary>
    public const int FewestBytes = 4;

    private static readonly FileKind TextTable = new("a table", IsTableOfText, ReadTable) { IsTable = true };

    /// <summary>Whether some bytes begin a file of a kind, whose tables may have headers of their own.</summary>
    public delegate bool Beginning(ReadOnlySpan<byte> head, TableOptions options);

    /// <summary>Every kind, in the order in which they are tried; what no other is begun by is taken for what it is called, or for JSON, whose reader says what is wrong with it.</summary>
    private static readonly FileKind[] All =
    [
        new("a file packed with gzip", (head, _) => head.StartsWith((byte[])[0x1F, 0x8B]), Read: null, "unpack it first, as in 'gunzip -c FILE | coproduction check -'"),
        new("an OpenDocument file", IsOpenDocument, Read: null, "save it as a workbook (.xlsx), or as CSV"),
        new("a workbook (.xlsx)", (head, _) => head.StartsWith("PK\u0003\u0004"u8), ReadTable) { IsTable = true, IsWorkbook = true },
        new("an old workbook (.xls), or one with a password", (head, _) => head.StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0]), Read: null, "save it as a workbook (.xlsx) without one"),
        new("a PDF", (head, _) => head.StartsWith("%PDF"u8), Read: null, "write its activities as JSON"),
        TextTable,
        new("JSON", (_, _) => true, (stream, _, isBrief) => (isBrief ? CoProductionJson.Described.Briefly() : CoProductionJson.Described).Validating().ReadMany(stream)),
    ];

    /// <summary>Whether it has rows and columns, beside which others can be written.</summary>
    public bool IsTable { get; private init; }

    /// <summary>Whether nothing is known of it before its last byte.</summary>
    public bool IsWorkbook { get; private init; }

    /// <summary>The kind of a file that begins with some bytes.</summary>
    /// <param name="head">The bytes.</param>
    /// <param name="options">How a table is read.</param>
    /// <param name="isCalledTable">Whether it is called as a table is: what does not begin as JSON does is one then, whose reader says what is wrong with it.</param>
    public static FileKind Of(ReadOnlySpan<byte> head, TableOptions options, bool isCalledTable)
    {
        foreach (FileKind kind in All.SkipLast(1))
        {
            if (kind.IsBegunBy(head, options)) return kind;
        }

        return isCalledTable && !CodedJson.IsBegun(head) ? TextTable : All[^1];
    }

    private static bool IsOpenDocument(ReadOnlySpan<byte> head, TableOptions options) =>
        head.StartsWith("PK\u0003\u0004"u8) && head.IndexOf("application/vnd.oasis.opendocument"u8) is > 0 and < 64;

    /// <summary>Whether its headers are those of a table; JSON on one line may have what looks like them between its commas.</summary>
    private static bool IsTableOfText(ReadOnlySpan<byte> head, TableOptions options) =>
        CodedJson.Of(head) is JsonBeginning.Other && CoProductionTables.Described.With(TableOptionsGroup.Fitting(CoProductionTables.Described, options)).Recognises(head);

    private static IEnumerable<Located<IDescribed>> ReadTable(Stream stream, TableOptions options, bool isBrief) =>
        (isBrief ? CoProductionTables.Described.Briefly() : CoProductionTables.Described).With(options).Validating().ReadMany(stream);
}
