namespace CoProduction.Tables;

/// <summary>The id, the title or the description of an activity.</summary>
internal sealed class TextColumn(string header, string name, Func<Activity, string?> text, Action<RowDraft, string> keep)
    : Column(header, JsonPath.Root.Property(name))
{
    public static TextColumn Id(string header) => new(header, ColumnNames.Id, activity => activity.Id, (draft, text) => draft.Id = text);

    public static TextColumn Title(string header) => new(header, ColumnNames.Title, activity => activity.Title, (draft, text) => draft.Title = text);

    public static TextColumn Description(string header) =>
        new(header, ColumnNames.Description, activity => activity.Description, (draft, text) => draft.Description = text);

    public override void Read(CellValue cell, RowDraft draft)
    {
        if (TextOf(cell, draft) is { } read) keep(draft, read);
    }

    public override SheetCell Write(in WrittenRow row) => SheetCell.Of(text(row.Activity));
}
