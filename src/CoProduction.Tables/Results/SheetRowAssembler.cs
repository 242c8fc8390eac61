namespace CoProduction.Tables;

/// <summary>Keeps of each row what stands in its cells, too.</summary>
internal sealed class SheetRowAssembler(ActivityRows rows) : Assembler<SheetRow>
{
    private int index;

    public override void Add(RowSource source)
    {
        Activity? activity = rows.Read(out IReadOnlyList<Problem> problems);
        SheetCell[] cells = new SheetCell[Math.Max(source.Count, rows.Header.Columns.Count)];
        for (int column = 0; column < source.Count; column++)
        {
            cells[column] = source[column].Kept;
        }

        Located<Activity> record = new() { Line = source.Line, Index = index++, Value = activity, IsRead = activity is not null, Problems = problems };
        Finish(source.Line, new SheetRow(rows.Header, source.Row, cells, record), isRead: true, []);
    }
}
