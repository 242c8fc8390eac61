namespace CoProduction.Tables;

/// <summary>A column without a header: its cells are empty, and one that is not is reported.</summary>
internal sealed class NamelessColumn() : Column("", JsonPath.Root)
{
    public override string? Name => null;

    public override void Read(CellValue cell, RowDraft draft) => draft.Report(TableProblemCodes.NoHeader, "The cell has a value, and its column has no header.");

    public override SheetCell Write(in WrittenRow row) => default;
}
