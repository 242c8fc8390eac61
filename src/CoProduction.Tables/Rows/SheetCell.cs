namespace CoProduction.Tables;

/// <summary>A cell that is to be written; the default is empty.</summary>
/// <remarks>A number stands as in JSON, a truth as <c>true</c> or <c>false</c>, a date as in <see cref="CellKind.Date"/>.</remarks>
internal readonly record struct SheetCell(CellKind Kind, string Text)
{
    public static SheetCell Of(string? text) => string.IsNullOrEmpty(text) ? default : new(CellKind.Text, text);

    public static SheetCell Of(int number) => new(CellKind.Number, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
