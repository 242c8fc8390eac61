using System.Text.Json;

namespace CoProduction.Tables;

/// <summary>A column of one's own: a field of <see cref="Activity.Extra"/>, carried along and never interpreted.</summary>
internal sealed class OwnColumn(string header) : Column(header, JsonPath.Root.Property(ColumnNames.Extra).Property(header))
{
    public override void Read(CellValue cell, RowDraft draft) => draft.Keep(Header, cell.Kept);

    public override SheetCell Write(in WrittenRow row) =>
        row.Activity.Extra is { } extra && extra.TryGetProperty(Header, out JsonElement value) ? CellOf(value) : default;

    /// <summary>A value as a cell; what no cell can hold is empty, and stands in the column for all other own fields.</summary>
    public static SheetCell CellOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => SheetCell.Of(value.GetString()),
        JsonValueKind.Number => new SheetCell(CellKind.Number, value.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new SheetCell(CellKind.Boolean, value.GetRawText()),
        _ => default,
    };
}
