namespace CoProduction.Tables;

/// <summary>A row of a sheet as it stands there, with what was read from it.</summary>
internal sealed record SheetRow(Header Header, long Row, SheetCell[] Cells, Located<Activity> Record)
{
    /// <summary>What is told of a row, or of the sheet where its headers are wrong.</summary>
    public static Located<Activity> RecordOf(Located<SheetRow> record, IReadOnlyList<Problem> left) => record.Value is { } row
        ? row.Record with { Problems = record.Problems.Count + left.Count == 0 ? row.Record.Problems : [.. record.Problems, .. row.Record.Problems, .. left] }
        : new Located<Activity> { Line = record.Line, Index = record.Index, IsRead = false, Problems = record.Problems };
}
