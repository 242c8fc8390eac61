namespace CoProduction.Tables;

/// <summary>A file as it begins: what kind of table it is, by its first bytes and never by its name.</summary>
internal sealed class TableOpening
{
    private const int MostOfHead = 64 * 1024;

    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] OldWorkbook = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly Stream stream;
    private readonly byte[] head = new byte[MostOfHead];
    private int length;

    private TableOpening(Stream stream) => this.stream = stream;

    /// <summary>Whether it was UTF-16 before it was made UTF-8.</summary>
    private bool WasUtf16 { get; init; }

    /// <summary>That a file, or the sheet that was chosen, has no row with a value.</summary>
    public static RowFault Empty { get; } = new(ProblemCodes.EmptyInput, "There is nothing in it.", Place: Start);

    public ReadOnlyMemory<byte> Head => head.AsMemory(0, length);

    public bool IsWorkbook => Head.Span.StartsWith(Zip);

    /// <summary>Whether the text is UTF-16, and says so.</summary>
    public bool IsUtf16 => Head.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>All of the file, from its first byte on; closing it leaves the file open.</summary>
    public Stream Whole => new HeadedStream(Head, stream);

    /// <summary>Why the file cannot be a table; null where it can.</summary>
    public RowFault? Refusal
    {
        get
        {
            ReadOnlySpan<byte> start = Head.Span;
            return start.Trim((byte)' ').IsEmpty ? Empty
                : start.StartsWith(OldWorkbook) ? new(TableProblemCodes.OtherFile, "This is an old workbook (.xls), or one with a password: save it as a workbook (.xlsx) without one.")
                : IsWorkbook ? start.IndexOf("application/vnd.oasis.opendocument"u8) is > 0 and < 64
                    ? new(TableProblemCodes.OtherFile, "This is an OpenDocument file: save it as a workbook (.xlsx), or as CSV.") : null
                : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])
                    ? new(TableProblemCodes.OtherEncoding, "The text is UTF-32: save it as 'CSV UTF-8'.", Place: Start)
                : !IsUtf16 && start.Contains((byte)0)
                    ? new(TableProblemCodes.OtherEncoding, $"The text holds {(WasUtf16 ? "the character U+0000" : "bytes of nought, as UTF-16 without a byte order mark does")}: save it as 'CSV UTF-8'.", Place: Start)
                : null;
        }
    }

    private static TextPlace Start => new() { Line = 1, Column = 1 };

    /// <summary>The workbook as a stream that can be gone through in any order: the file itself, or a copy that is removed when it is closed.</summary>
    public Stream Seekable { get; private set; } = Stream.Null;

    public static TableOpening Of(Stream stream)
    {
        TableOpening opening = new(stream) { WasUtf16 = stream is Utf16Stream };
        opening.length = stream.ReadAtLeast(opening.head, MostOfHead, throwOnEndOfStream: false);
        if (opening.IsWorkbook && !opening.TryRewind())
        {
            opening.Seekable = Copy();
            opening.Whole.CopyTo(opening.Seekable);
        }

        return opening;
    }

    public static async ValueTask<TableOpening> OfAsync(Stream stream, CancellationToken cancellationToken)
    {
        TableOpening opening = new(stream);
        opening.length = await stream.ReadAtLeastAsync(opening.head, MostOfHead, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (opening.IsWorkbook && !opening.TryRewind())
        {
            opening.Seekable = Copy();
            await opening.Whole.CopyToAsync(opening.Seekable, cancellationToken).ConfigureAwait(false);
        }

        return opening;
    }

    /// <summary>The text, in UTF-8 whatever it was; closing the stream leaves the file open.</summary>
    public TableOpening AsUtf8() => !IsUtf16 ? this
        : Of(new Utf16Stream(Whole, isBigEndian: head[0] == 0xFE));

    private static FileStream Copy() => new(Path.GetTempFileName(), new FileStreamOptions
    {
        Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
    });

    /// <summary>Goes back to the first byte where the file begins with it; the file stays open in the end.</summary>
    private bool TryRewind()
    {
        if (!stream.CanSeek || stream.Position != length) return false;
        stream.Position = 0;
        Seekable = stream;
        return true;
    }
}
