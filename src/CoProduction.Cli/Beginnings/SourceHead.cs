using CoProduction.Cli.Terminal;
using CoProduction.Json;
using CoProduction.Tables;

namespace CoProduction.Cli.Beginnings;

/// <summary>The first bytes of a source: as many as tell what it is and what it holds, whether they come at once or one by one.</summary>
/// <remarks>
/// Of JSON that is the first record, before whose end nothing could be said of it anyway, and of a table what is read of it before its first row is.
/// Of any other text it is the first line, so that nobody who types has to go on before being told what is wrong.
/// </remarks>
internal static class SourceHead
{
    /// <summary>So much of a table is read before its first row is.</summary>
    public const int MostOfTable = 64 * 1024;

    /// <summary>Reads them.</summary>
    /// <param name="stream">The source, from its first byte on.</param>
    /// <param name="options">How a table is read.</param>
    /// <param name="isCalledTable">Whether the source is called as a table is.</param>
    /// <param name="isAll">Whether there is no more.</param>
    public static ReadOnlyMemory<byte> Of(Stream stream, TableOptions options, bool isCalledTable, out bool isAll)
    {
        byte[] head = new byte[MostOfTable];
        int length = 0;
        isAll = false;
        CodedJson json = new();
        while (length < head.Length || IsOfLongRecord(head, json))
        {
            if (length == head.Length) Array.Resize(ref head, 2 * length);
            int read = stream.Read(head, length, head.Length - length);
            isAll = read == 0;
            ReadOnlySpan<byte> more = head.AsSpan(length, read);
            length += read;
            if (isAll || (more.IndexOfAny("\r\n}]"u8) >= 0 && IsEnough(head.AsSpan(0, length), json, options, isCalledTable))) break;
        }

        return head.AsMemory(0, length);
    }

    private static bool IsOfLongRecord(ReadOnlySpan<byte> head, CodedJson json) => head.Length < CoProductionJsonLimits.Default.MaxRecordBytes && json.Take(head) == JsonBeginning.Open;

    private static bool IsEnough(ReadOnlySpan<byte> head, CodedJson json, TableOptions options, bool isCalledTable) => json.Take(head) switch
    {
        JsonBeginning.Open => false,
        JsonBeginning.Other => HasWholeLine(head) && !FileKind.Of(head, options, isCalledTable).IsTable,
        _ => true,
    };

    /// <summary>Whether the first line that is not empty is whole; one that ends within quotation marks is not, and neither is one in UTF-16 known to be.</summary>
    private static bool HasWholeLine(ReadOnlySpan<byte> head)
    {
        if (head.Length < FileKind.FewestBytes || head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return false;
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n"u8);
        int end = text.IndexOfAny("\r\n"u8);
        return end > 0 && text[..end].Count((byte)'"') % 2 == 0;
    }
}
