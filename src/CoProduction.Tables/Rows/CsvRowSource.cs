using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace CoProduction.Tables;

/// <summary>The rows of a text in UTF-8 with separated values.</summary>
internal sealed class CsvRowSource : RowSource
{
    private readonly CsvReader reader;
    private readonly int maxRowBytes;
    private readonly bool isOfUtf16;
    private byte separator;
    private long row;
    private int count;
    private CsvMalformedRecord? malformed;
    private bool isEnded;

    /// <summary>Reads a stream by a separator, or by the one that the library detects, and closes it in the end where it is not to stay open.</summary>
    public CsvRowSource(Stream utf8, char? separator, int maxRowBytes, bool leaveOpen, bool isOfUtf16 = false)
    {
        (this.maxRowBytes, this.isOfUtf16) = (maxRowBytes, isOfUtf16);
        CsvReaderOptions options = new()
        {
            Separator = separator, HasHeader = false, TrackLineNumbers = true, SkipEmptyLines = false, IncludeValuesInExceptions = false,
            MaxRecordSize = maxRowBytes, OnMalformedRecord = record => malformed ??= record,
        };
        reader = CsvReader.Create(utf8, options, leaveOpen);
    }

    public override long Row => row;

    public override long Line => reader.LineNumber;

    public override int Count => count;

    public override bool IsRectangular => true;

    /// <summary>The bytes of the row, as they stand in the text.</summary>
    public ReadOnlySpan<byte> Raw => reader.RawRecord;

    public override CellValue this[int column]
    {
        get
        {
            ReadOnlySpan<byte> utf8 = reader.GetSpan(column);
            return utf8.IsEmpty ? default : new CellValue(CellKind.Text, FormulaText.Unescape(utf8));
        }
    }

    /// <summary>The bytes of a cell; an apostrophe that keeps it from being a formula is among them.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => reader.GetSpan(column);

    public override bool Read()
    {
        while (Begin())
        {
            try
            {
                if (!reader.Read()) return false;
            }
            catch (CsvFormatException exception)
            {
                return Break(exception);
            }

            if (Take()) return true;
        }

        return false;
    }

    public override async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (Begin())
        {
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!await reader.ReadAsync(cancellationToken).ConfigureAwait(false)) return false;
            }
            catch (CsvFormatException exception)
            {
                return Break(exception);
            }

            if (Take()) return true;
        }

        return false;
    }

    public override TextPlace? PlaceOf(int? column) => isEnded ? new TextPlace { Line = brokenLine, Column = 1 } : PlaceAt(StartOf(column ?? 0));

    public override void Dispose() => reader.Dispose();

    private long brokenLine;

    private (int Offset, long Line, int Column)? passed;

    private bool Begin()
    {
        malformed = null;
        passed = null;
        if (Faults.Count > 0) Faults.Clear();
        return !isEnded;
    }

    /// <summary>Takes in what was read; false where it is a row without a value.</summary>
    private bool Take()
    {
        if (row++ == 0) separator = (byte)reader.Separator;
        count = reader.FieldCount;
        ReadOnlySpan<byte> raw = reader.RawRecord;
        if (raw.IndexOfAnyExcept(separator, (byte)'"') < 0) return false;
        if (raw.Length > maxRowBytes)
        {
            Faults.Add(TooLong());
        }
        else if (!Utf8.IsValid(raw))
        {
            Faults.Add(NoUtf8(raw));
        }

        if (malformed is { } broken) Faults.Add(WrongQuote(broken));
        return true;
    }

    private bool Break(CsvFormatException exception)
    {
        row++;
        count = 0;
        isEnded = true;
        brokenLine = exception.LineNumber;
        Faults.Add(TooLong() with { Place = PlaceOf(null) });
        return true;
    }

    private RowFault TooLong() => new(
        ProblemCodes.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The row is longer than {maxRowBytes} bytes; a quotation mark that is never closed makes one of all that follows."));

    private RowFault NoUtf8(ReadOnlySpan<byte> raw)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(raw[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        string message = isOfUtf16 ? "Half of a character stands here, so that the text is not UTF-16: save the table as 'CSV UTF-8', or as a workbook."
            : "These bytes are not UTF-8: save the table as 'CSV UTF-8', or as a workbook.";
        return new(ProblemCodes.InvalidUtf8, message, ColumnAt(at), PlaceAt(at));
    }

    private RowFault WrongQuote(CsvMalformedRecord broken)
    {
        // A mark that is never closed is told at the end; it stands where the last cell starts.
        bool isOpen = broken.Reason == CsvMalformedReason.UnterminatedQuote;
        int at = isOpen ? StartOf(count - 1) : Math.Clamp((int)(broken.ByteOffset - reader.ByteOffset), 0, reader.RawRecord.Length);
        string message = broken.Reason switch
        {
            CsvMalformedReason.UnterminatedQuote => "The quotation mark that opens here is never closed, so that the rows after it cannot be told apart.",
            CsvMalformedReason.TextAfterClosingQuote => "Text follows after the quotation mark that closes the cell; a quotation mark within one is written twice.",
            _ => "A quotation mark stands within a cell that has none around it; the cell has to be quoted, and the mark written twice.",
        };
        return new(TableProblemCodes.WrongQuote, message, ColumnAt(at), PlaceAt(at));
    }

    /// <summary>The column that holds a byte of the row. Cells are gone through once: before the one that is wrong there may be hundreds of thousands of empty ones.</summary>
    private int ColumnAt(int offset)
    {
        int next = 0;
        for (int column = 0; column < count; column++)
        {
            ReadOnlySpan<byte> span = reader.GetRawSpan(column);
            bool isThere = !span.IsEmpty && reader.RawRecord.Overlaps(span, out next);
            if (column > 0 && next > offset) return column - 1;
            next += (isThere ? span.Length : 0) + 1;
        }

        return Math.Max(count - 1, 0);
    }

    /// <summary>The byte of the row at which a cell starts; a bare empty one lies within the separators after the last that is not.</summary>
    private int StartOf(int column)
    {
        for (int before = Math.Min(column, count - 1); before >= 0; before--)
        {
            ReadOnlySpan<byte> span = reader.GetRawSpan(before);
            if (!span.IsEmpty && reader.RawRecord.Overlaps(span, out int at)) return before == column ? at : at + span.Length + column - before;
        }

        return Math.Min(column, reader.RawRecord.Length);
    }

    private TextPlace PlaceAt(int offset)
    {
        ReadOnlySpan<byte> raw = reader.RawRecord;
        int end = Math.Min(offset, raw.Length);

        // A hundred problems may stand at the end of a row of millions of bytes: what was passed for one of them is not gone through for the next.
        if (passed is not { } reached || reached.Offset > end) reached = (0, reader.LineNumber, 1);
        (int at, long line, int column) = reached;
        while (at < end)
        {
            bool isBreak = raw[at] == '\n' || (raw[at] == '\r' && (at + 1 == raw.Length || raw[at + 1] != '\n'));
            Rune.DecodeFromUtf8(raw[at..end], out _, out int length);
            (line, column) = isBreak ? (line + 1, 1) : (line, column + 1);
            at += length;
        }

        passed = (at, line, column);
        return new TextPlace { Line = line, Column = column };
    }
}
