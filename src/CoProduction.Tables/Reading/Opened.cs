using CoProduction.Wording;

namespace CoProduction.Tables;

/// <summary>A table whose file is open, or why it could not be opened; then its headers, too.</summary>
internal sealed class Opened : IDisposable
{
    private readonly ColumnNames names;
    private readonly RowFault? refusal;
    private bool hasNotes;

    private Opened(ColumnNames names, RowSource? source, RowFault? refusal) => (this.names, Source, this.refusal) = (names, source, refusal);

    public RowSource? Source { get; }

    public Header? Header { get; private set; }

    public bool IsFailed => refusal is not null;

    public static Opened Of(TableOpening opening, Stream stream, ColumnNames names, TableOptions options)
    {
        if (opening.Refusal is { } refusal) return new(names, null, refusal);
        if (opening.IsWorkbook) return OfWorkbook(opening, stream, names, options);
        TableOpening text = opening.AsUtf8();
        if (opening.IsUtf16 && text.Refusal is { } unfit) return new(names, null, unfit);
        char? separator = Separators.In(text.Head, names);
        return new(names, new CsvRowSource(text.Whole, separator, options.MaxRowBytes, leaveOpen: false, opening.IsUtf16), null);
    }

    public void ReadHeader()
    {
        Header = Header.Read(Source!, names);
        hasNotes = Header.Problems.Count > 0;
    }

    /// <summary>All that stands in the way of reading rows; null where nothing does.</summary>
    public Located<T>? Failure<T>()
        where T : notnull
    {
        if (Header is { IsSound: true }) return null;
        RowFault fault = refusal ?? TableOpening.Empty;
        string? sheet = Source?.Sheet;
        IReadOnlyList<Problem> problems = Header?.Problems ??
            [new Problem { Code = fault.Code, Path = "$", Message = fault.Message, Place = sheet is null ? fault.Place : null, Cell = new CellPlace { Row = 1, Sheet = sheet } }];
        return new Located<T> { Line = Header is null ? 1 : Source!.Line, Index = 0, IsRead = false, Problems = problems };
    }

    /// <summary>The first record has what is to be noted of the headers.</summary>
    public Located<T> WithNotes<T>(Located<T> record)
        where T : notnull
    {
        if (!hasNotes) return record;
        hasNotes = false;
        return record with { Problems = [.. Header!.Problems, .. record.Problems] };
    }

    public void Dispose() => Source?.Dispose();

    private static Opened OfWorkbook(TableOpening opening, Stream stream, ColumnNames names, TableOptions options)
    {
        Workbook? workbook = null;
        try
        {
            workbook = Workbook.Open(opening.Seekable, opening.Seekable == stream, options);
            RowFault? fault = SheetChoice.Of(workbook, names, options.Sheet, out Workbook.SheetEntry? sheet);
            if (fault is null) return new(names, new XlsxRowSource(workbook, sheet!, ownsWorkbook: true), null);
            workbook.Dispose();
            return new(names, null, fault);
        }
        catch (Exception exception) when (exception is InvalidDataException or TooLargeException)
        {
            workbook?.Dispose();
            return new(names, null, new RowFault(
                exception is TooLargeException ? ProblemCodes.TooLarge : workbook is null ? TableProblemCodes.OtherFile : TableProblemCodes.DamagedFile, $"The workbook cannot be read: {Safe.Line(exception.Message)}"));
        }
    }
}
