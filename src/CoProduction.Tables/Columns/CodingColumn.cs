using System.Globalization;
using CoProduction.Coding;

namespace CoProduction.Tables;

/// <summary>Who coded an activity, when, and whether it decides.</summary>
internal sealed class CodingColumn(string header, string name, Func<CodedActivity, string?> text) : Column(header, JsonPath.Root.Property(name))
{
    /// <summary>Its name, whatever its header is.</summary>
    public string Part { get; } = name;

    public static CodingColumn? Find(string header, string name) => name switch
    {
        CodingColumns.Coder => new(header, name, coding => coding.Coder.Name),
        CodingColumns.Kind => new(header, name, coding => coding.Coder.Kind == CoderKind.Person ? null : Token.Of(coding.Coder.Kind)),
        CodingColumns.Version => new(header, name, coding => coding.Coder.Version),
        CodingColumns.Date => new(header, name, coding => coding.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        CodingColumns.Adjudicated => new(header, name, coding => coding.IsAdjudicated ? "yes" : null),
        _ => null,
    };

    public override void Read(CellValue cell, RowDraft draft)
    {
        if ((cell.Kind == CellKind.Date ? cell.Text : TextOf(cell, draft)) is { } read) draft.Parts[Part] = read;
    }

    public override SheetCell Write(in WrittenRow row) => row.Coding is { } coding ? SheetCell.Of(text(coding)) : default;
}
