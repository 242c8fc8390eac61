namespace CoProduction.Tables;

/// <summary>A column of one coder among several, as <c>users@Ana</c>: what the coder answered to a question, or noted on it.</summary>
internal sealed class ByCoderColumn(Column column, string coder, string header) : Column(header, column.Path)
{
    public const char Mark = '@';

    public string Coder { get; } = coder;

    /// <summary>The header without the coder.</summary>
    public string Of { get; } = header.Split(Mark, 2)[0];

    public override string? Name => $"{Path}{Mark}{Coder}";

    public override void Read(CellValue cell, RowDraft draft) => column.Read(cell, draft);

    public override SheetCell Write(in WrittenRow row) =>
        row.Codings?.GetValueOrDefault(Coder) is { } coding ? column.Write(new WrittenRow(coding.Activity)) : default;
}
