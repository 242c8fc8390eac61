namespace CoProduction.Tables;

/// <summary>A part of the initiative that an activity belongs to.</summary>
internal sealed class InitiativeColumn(string header, string name, Func<Initiative, string?> text, bool isOnEveryRow) : Column(header, PathOf(name))
{
    public const string Root = "initiative";

    public const string Id = "id";

    public const string Description = "description";

    public const string Extra = "extra";

    private readonly string part = name;

    public static InitiativeColumn? Find(string header, string name) => name switch
    {
        Root => new(header, "title", initiative => initiative.Title, isOnEveryRow: true),
        $"{Root}.{Id}" => new(header, Id, initiative => initiative.Id, isOnEveryRow: true),
        $"{Root}.{Description}" => new(header, Description, initiative => initiative.Description, isOnEveryRow: false),
        $"{Root}.{Extra}" => new(header, Extra, initiative => initiative.Extra?.GetRawText(), isOnEveryRow: false),
        _ => null,
    };

    public override void Read(CellValue cell, RowDraft draft)
    {
        if (TextOf(cell, draft) is { } read) draft.Parts[part] = read;
    }

    public override SheetCell Write(in WrittenRow row) => row.Initiative is { } initiative && (isOnEveryRow || row.IsFirst) ? SheetCell.Of(text(initiative)) : default;

    private static JsonPath PathOf(string name) => JsonPath.Root.Property(Root).Property(name);
}
