namespace CoProduction.Tables;

/// <summary>Cells that a workbook shows as one; columns are counted from 0.</summary>
internal sealed record Merge(string Range, int FirstColumn, int LastColumn, long FirstRow, long LastRow)
{
    public static Merge? Parse(string? range) =>
        range?.Split(':') is [string from, string to] && SheetXml.Reference(from) is { } first && SheetXml.Reference(to) is { } last
            ? new(range, first.Column, last.Column, first.Row, last.Row)
            : null;

    public bool Covers(long row) => row >= FirstRow && row <= LastRow;
}
