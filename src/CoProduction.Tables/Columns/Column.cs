namespace CoProduction.Tables;

/// <summary>One column of a table: what its cells say of an activity, read and written.</summary>
internal abstract class Column(string header, string path)
{
    protected Column(string header, JsonPath path)
        : this(header, path.ToString())
    {
    }

    /// <summary>The header as it stands in the table.</summary>
    public string Header { get; } = header;

    /// <summary>The JSON path of what its cells hold.</summary>
    public string Path { get; } = path;

    /// <summary>What two columns of one table cannot both stand for; null where any number can.</summary>
    public virtual string? Name => Path;

    /// <summary>Takes in a cell that is not empty.</summary>
    public abstract void Read(CellValue cell, RowDraft draft);

    public abstract SheetCell Write(in WrittenRow row);

    /// <summary>The text of a cell; null where it is reported as being none.</summary>
    protected static string? TextOf(CellValue cell, RowDraft draft)
    {
        switch (cell.Kind)
        {
            case CellKind.Date:
                draft.Report(ProblemCodes.WrongKind, $"Expected a text, not the date {cell.Text}: a spreadsheet makes dates of texts such as 3-4 where the column is not formatted as text.");
                return null;
            case CellKind.Fault:
                ReportFault(cell, draft);
                return null;
            default:
                return cell.Text;
        }
    }

    protected static void ReportFault(CellValue cell, RowDraft draft) => draft.Report(TableProblemCodes.FaultyCell, $"The cell holds {cell.Text}.");
}
