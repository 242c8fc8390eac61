using System.Globalization;
using System.Text.Json.Serialization;

namespace CoProduction;

/// <summary>A place in a text, as an editor shows it.</summary>
/// <remarks>Two are equal when line and column are equal. A byte order mark at the start of the text is not counted.</remarks>
public sealed record TextPlace
{
    /// <summary>The line, counted from 1.</summary>
    [JsonPropertyName("line")]
    public required long Line { get; init; }

    /// <summary>The column, counted from 1 in Unicode characters: é, an emoji and a tab are one each.</summary>
    [JsonPropertyName("column")]
    public required long Column { get; init; }

    /// <summary>Line and column, as in <c>line 3, column 14</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}");
}
