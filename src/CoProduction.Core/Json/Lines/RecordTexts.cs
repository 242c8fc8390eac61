namespace CoProduction.Json;

/// <summary>Reads a record that is the whole of a line or of a text.</summary>
internal static class RecordTexts
{
    public static Located<T> OfLine<T>(ReadOnlySpan<byte> line, long number, bool isTooLong, int index, CoProductionJsonLimits limits, Shape<T> shape)
        where T : notnull
    {
        LineMap map = new(line, number);
        Parsed<T> parsed = isTooLong
            ? new(default, [RecordParser.TooLarge(JsonPath.Root, limits)])
            : RecordParser.Parse(line, JsonPath.Root, limits, shape);
        return map.Locate(parsed, 0, index);
    }

    /// <summary>What there is of a string that cannot be held whole.</summary>
    public static Located<T> TooLong<T>()
        where T : notnull => new LineMap([]).Locate(new Parsed<T>(default, [RecordParser.TextTooLarge]), 0, 0);

    /// <summary>The record that is the whole of a text, with white space around it.</summary>
    public static Located<T> OfText<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Shape<T> shape)
        where T : notnull
    {
        int start = Math.Max(utf8.IndexOfAnyExcept(JsonText.WhiteSpace), 0);
        LineMap map = new(utf8);
        Parsed<T> parsed = RecordParser.Parse(utf8[start..].TrimEnd(JsonText.WhiteSpace), JsonPath.Root, limits, shape);
        return map.Locate(parsed, start, 0);
    }
}
