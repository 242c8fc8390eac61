using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CoProduction.Tables;

/// <summary>A workbook of Excel that is open for reading: its sheets, and what their cells refer to.</summary>
internal sealed class Workbook : IDisposable
{
    /// <summary>Texts that are held take twice their bytes and more, and are less than the sheets; what says how cells look is less again.</summary>
    private const int ShareOfTexts = 4;
    private const int ShareOfParts = 16;

    private readonly SpreadsheetDocument document;
    private readonly Lazy<IReadOnlyList<string>> texts;
    private readonly Lazy<DateStyles> dates;

    private readonly Stream stream;
    private readonly bool leaveOpen;

    private readonly long mostBytes;

    private Workbook(SpreadsheetDocument document, Stream stream, bool leaveOpen, TableOptions options)
    {
        (this.document, this.stream, this.leaveOpen) = (document, stream, leaveOpen);
        (MostLetters, mostBytes) = (options.MaxRowBytes, options.MaxWorkbookBytes);
        WorkbookPart part = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook in it.");

        // Where the part is no XML, there is none, whatever the type says.
        DocumentFormat.OpenXml.Spreadsheet.Workbook? book = part.Workbook;
        if (book is null) throw new InvalidDataException("There is no workbook in it.");
        Sheets =
        [
            .. (book.Sheets?.Elements<Sheet>() ?? []).Where(sheet => sheet.Id?.Value is { } id && part.TryGetPartById(id, out var found) && found is WorksheetPart)
                .Select(sheet => new SheetEntry(sheet.Name?.Value ?? "", sheet.Id!.Value!, sheet.State is null || sheet.State.Value == SheetStateValues.Visible)),
        ];
        texts = new(() => ReadTexts(part.SharedStringTablePart));
        dates = new(() => DateStyles.Of(part));
    }

    public IReadOnlyList<SheetEntry> Sheets { get; }

    /// <summary>How many letters a text may have.</summary>
    public int MostLetters { get; }

    /// <summary>The texts that cells name by number.</summary>
    public IReadOnlyList<string> Texts => texts.Value;

    public DateStyles Dates => dates.Value;

    /// <summary>Opens a workbook, which closes its stream in the end where that is not to stay open.</summary>
    /// <exception cref="InvalidDataException">It is none, or it is damaged.</exception>
    /// <exception cref="TooLargeException">It unpacks to more than is allowed.</exception>
    public static Workbook Open(Stream stream, bool leaveOpen, TableOptions options)
    {
        SpreadsheetDocument? document = null;
        try
        {
            MeasureParts(stream, options.MaxWorkbookBytes / ShareOfParts);
            document = SpreadsheetDocument.Open(stream, isEditable: false);
            return new Workbook(document, stream, leaveOpen, options);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            document?.Dispose();
            if (!leaveOpen) stream.Dispose();
            if (exception is TooLargeException) throw;
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    /// <summary>Whether an exception says that a part of a workbook is not as it should be.</summary>
    public static bool IsDamage(Exception exception) => exception is XmlException or InvalidDataException or TooLargeException or FileFormatException or OpenXmlPackageException
        or EndOfStreamException or FormatException or OverflowException or ArgumentException or KeyNotFoundException or InvalidOperationException;

    public Stream OpenSheet(SheetEntry sheet) =>
        new LimitedStream(document.WorkbookPart!.GetPartById(sheet.Id).GetStream(FileMode.Open, FileAccess.Read), "The cells of the sheet", mostBytes);

    public void Dispose()
    {
        document.Dispose();
        if (!leaveOpen) stream.Dispose();
    }

    private List<string> ReadTexts(SharedStringTablePart? part)
    {
        List<string> all = [];
        if (part is null) return all;
        using XmlReader xml = SheetXml.Open(new LimitedStream(part.GetStream(FileMode.Open, FileAccess.Read), "The shared texts of the workbook", mostBytes / ShareOfTexts));
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") all.Add(SheetXml.TextIn(xml, MostLetters));
        }

        return all;
    }

    /// <summary>Unpacks what is held as a whole later: all but the sheets, which are read row by row, the shared texts, and what is no text.</summary>
    /// <exception cref="TooLargeException">It is too large.</exception>
    private static void MeasureParts(Stream stream, long most)
    {
        using ZipArchive zip = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        long measured = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            bool isText = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            bool isReadInParts = entry.FullName.Contains("/worksheets/sheet", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith("/sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
            if (!isText || isReadInParts) continue;
            using LimitedStream part = new(entry.Open(), "The parts of the workbook beside its cells", most, measured);
            measured = part.Measure();
        }

        stream.Position = 0;
    }

    internal sealed record SheetEntry(string Name, string Id, bool IsVisible);

    /// <summary>Which styles show a number as a day or a moment.</summary>
    internal sealed class DateStyles
    {
        private static readonly DateTime Origin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
        private static readonly DateTime Origin1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

        private readonly HashSet<int> styles = [];
        private readonly DateTime origin = Origin;

        private DateStyles(bool isFrom1904) => origin = isFrom1904 ? Origin1904 : Origin;

        public static DateStyles Of(WorkbookPart workbook)
        {
            DateStyles dates = new(workbook.Workbook.WorkbookProperties?.Date1904?.Value == true);
            Stylesheet? sheet = workbook.WorkbookStylesPart?.Stylesheet;
            if (workbook.WorkbookStylesPart is not null && sheet is null) throw new InvalidDataException("What says how the cells look is no XML, so that numbers and dates cannot be told apart.");
            HashSet<uint> formats = [.. (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
                .Where(format => format.NumberFormatId is not null && ShowsDate(format.FormatCode?.Value ?? "")).Select(format => format.NumberFormatId!.Value)];
            foreach ((int index, CellFormat format) in (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Index())
            {
                uint id = format.NumberFormatId?.Value ?? 0;
                if (id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) || formats.Contains(id)) dates.styles.Add(index);
            }

            return dates;
        }

        /// <summary>The moment that a number stands for in a style; null where it is a number.</summary>
        public string? Read(string number, string? style)
        {
            if (style is null || !int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out int index) || !styles.Contains(index)
                || !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double days) || days < 0 || days > (DateTime.MaxValue.Date - origin).Days)
            {
                return null;
            }

            DateTime moment = origin.AddMilliseconds(Math.Round(days * 86_400_000));
            return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFF", CultureInfo.InvariantCulture);
        }

        /// <summary>Whether a format has a part of a date outside quotation marks and brackets.</summary>
        private static bool ShowsDate(string format)
        {
            char end = '\0';
            for (int index = 0; index < format.Length; index++)
            {
                char character = format[index];
                if (end != '\0')
                {
                    end = character == end ? '\0' : end;
                }
                else if (character is '"' or '[')
                {
                    end = character == '[' ? ']' : '"';
                }
                else if (character is '\\' or '_' or '*')
                {
                    index++;
                }
                else if (char.ToLowerInvariant(character) is 'y' or 'm' or 'd' or 'h' or 's')
                {
                    return true;
                }
            }

            return false;
        }
    }
}
