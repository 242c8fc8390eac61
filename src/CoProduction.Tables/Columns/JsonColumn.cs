using System.Text.Json;

namespace CoProduction.Tables;

/// <summary>What is written in a cell as JSON, since no column of words could hold it: stated verdicts, and own fields that are no plain text.</summary>
internal sealed class JsonColumn(string header, string name, Action<RowDraft, string> keep, Func<WrittenRow, IReadOnlySet<string>, string?> json)
    : Column(header, JsonPath.Root.Property(name))
{
    /// <summary>The own fields that have columns of their own.</summary>
    public IReadOnlySet<string> Others { get; set; } = new HashSet<string>();

    public static JsonColumn Stated(string header) =>
        new(header, ColumnNames.Stated, (draft, text) => draft.Stated = text, (row, _) => JsonCells.Stated(row.Activity));

    public static JsonColumn Extra(string header) =>
        new(header, ColumnNames.Extra, (draft, text) => draft.Extra = text, (row, others) => JsonCells.Extra(row.Activity.Extra, others));

    public override void Read(CellValue cell, RowDraft draft)
    {
        if (TextOf(cell, draft) is not { } text) return;
        try
        {
            using JsonDocument _ = JsonDocument.Parse(text);
            keep(draft, text);
        }
        catch (JsonException)
        {
            draft.Report(ProblemCodes.Malformed, "The cell is not JSON, as it must be in this column.");
        }
    }

    public override SheetCell Write(in WrittenRow row) => SheetCell.Of(json(row, Others));
}
