using System.Globalization;
using System.Text.Json.Serialization;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>A cell of a table, as a spreadsheet shows it.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
public sealed record CellPlace
{
    private const int Letters = 26;

    /// <summary>The row, counted from 1; the row of headers is one.</summary>
    [JsonPropertyName("row")]
    public required long Row { get; init; }

    /// <summary>The column, counted from 1.</summary>
    /// <value>Null by default, where it is a whole row.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    [JsonPropertyName("column"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Column
    {
        get;
        init
        {
            if (value is { } column) ArgumentOutOfRangeException.ThrowIfLessThan(column, 1, nameof(value));
            field = value;
        }
    }

    /// <summary>The name of the sheet.</summary>
    /// <value>Null by default, where the table is no sheet among others, as in CSV.</value>
    [JsonPropertyName("sheet"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sheet { get; init; }

    /// <summary>The reference by letters and number, such as <c>C5</c>; that of a whole row is its number.</summary>
    [JsonPropertyName("reference")]
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"{LettersOf(Column ?? 0)}{Row}");

    /// <summary>As in <c>cell C5</c>, <c>row 5</c>, and <c>cell C5 of 'Coding'</c> where there is a sheet.</summary>
    public override string ToString() => $"{(Column is null ? "row" : "cell")} {Reference}{(Sheet is null ? "" : $" of {Quoted.Of(Sheet)}")}";

    private static string LettersOf(int column) =>
        column == 0 ? "" : LettersOf((column - 1) / Letters) + (char)('A' + ((column - 1) % Letters));
}
