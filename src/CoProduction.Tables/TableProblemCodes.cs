namespace CoProduction.Tables;

/// <summary>The permanent codes of what can be wrong with a table and with nothing else: a code is never given another meaning.</summary>
/// <remarks>
/// What can be wrong with JSON as well has its code of <see cref="ProblemCodes"/>. CPT0xx: the file is no table that can be read. CPT1xx: the headers
/// are not right. CPT2xx: a row or a cell is not. CPT3xx: rows do not fit together.
/// </remarks>
public static class TableProblemCodes
{
    /// <summary>The file is of a kind that is not read, such as an old workbook (.xls) or one with a password.</summary>
    public const string OtherFile = "CPT001";

    /// <summary>The text is in an encoding that is not read, such as UTF-32, or UTF-16 without a byte order mark.</summary>
    public const string OtherEncoding = "CPT002";

    /// <summary>The workbook is damaged.</summary>
    public const string DamagedFile = "CPT003";

    /// <summary>Several sheets of the workbook have activities, and none is named.</summary>
    public const string SeveralSheets = "CPT004";

    /// <summary>The workbook has no sheet of the name, or none with activities.</summary>
    public const string NoSheet = "CPT005";

    /// <summary>No column is called <c>title</c>.</summary>
    public const string NoTitleColumn = "CPT101";

    /// <summary>A cell has a value, and its column has no header.</summary>
    public const string NoHeader = "CPT102";

    /// <summary>Headers are merged with other cells.</summary>
    public const string MergedHeader = "CPT103";

    /// <summary>A header that is to stand for a column is not there.</summary>
    public const string MissingHeader = "CPT104";

    /// <summary>A column says who coded a row, and others who coded a column, such as <c>coder</c> beside <c>users@Ana</c>.</summary>
    public const string CoderTwice = "CPT105";

    /// <summary>A row has more cells than there are headers, or fewer.</summary>
    public const string WrongCellCount = "CPT201";

    /// <summary>A quotation mark stands where none can, or is never closed.</summary>
    public const string WrongQuote = "CPT202";

    /// <summary>A cell is merged with others, so that it cannot be told whose its value is.</summary>
    public const string MergedCell = "CPT203";

    /// <summary>A cell holds an error of the spreadsheet, such as <c>#REF!</c>, or a formula whose result is not stored.</summary>
    public const string FaultyCell = "CPT204";

    /// <summary>A cell was read as what it was taken to mean: a note, where that was asked for.</summary>
    public const string ReadAs = "CPT205";

    /// <summary>A row, or the row of headers, has more problems than are told of one.</summary>
    public const string MoreProblems = "CPT206";

    /// <summary>A text is longer than a cell of Excel can hold, so that it is not in the workbook that is written.</summary>
    public const string TooLongForCell = "CPT207";

    /// <summary>The rows of an initiative do not stand together.</summary>
    public const string ScatteredRows = "CPT301";

    /// <summary>Rows of one initiative say different things of it.</summary>
    public const string DifferingRows = "CPT302";
}
