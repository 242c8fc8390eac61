namespace CoProduction.Wording;

/// <summary>A cell of CSV.</summary>
internal static class CsvCell
{
    /// <summary>The text in quotation marks where it holds what would end a cell, as RFC 4180 says.</summary>
    public static string Of(string text) =>
        text.AsSpan().ContainsAny("\",\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
