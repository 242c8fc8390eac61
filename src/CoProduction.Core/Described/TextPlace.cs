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

    /// <summary>The place at which a text begins.</summary>
    internal static TextPlace Begin { get; } = new() { Line = 1, Column = 1 };

    /// <summary>Line and column, as in <c>line 3, column 14</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}");

    /// <summary>The place that is reached when some bytes of UTF-8 are passed.</summary>
    internal TextPlace After(ReadOnlySpan<byte> passed)
    {
        int column = 0;
        foreach (byte octet in passed[(passed.LastIndexOf((byte)'\n') + 1)..])
        {
            // A character counts at its first byte; the bytes that continue it do not.
            if ((octet & 0b1100_0000) != 0b1000_0000) column++;
        }

        int lines = passed.Count((byte)'\n');
        return lines == 0 ? this with { Column = Column + column } : new() { Line = Line + lines, Column = 1 + column };
    }
}
