using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads the records of a text, whatever is wrong with some of them.</summary>
internal static class RecordTexts
{
    public static IReadOnlyList<Located<T>> Read<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Shape<T> shape)
        where T : notnull
    {
        ReadOnlySpan<byte> trimmed = utf8.Trim(JsonText.WhiteSpace);
        return (trimmed.IsEmpty ? JsonLayout.Single : JsonLayouts.Of(trimmed, isAll: true)) switch
        {
            JsonLayout.Array => OfArray(utf8, limits, shape),
            JsonLayout.Lines => OfLines(utf8, limits, shape),
            _ => [OfText(utf8, limits, shape)],
        };
    }

    /// <summary>The record that is the whole of a line.</summary>
    public static Located<T> OfLine<T>(ReadOnlySpan<byte> line, long number, bool isTooLong, int index, CoProductionJsonLimits limits, Shape<T> shape)
        where T : notnull
    {
        LineMap map = new(line, number);
        Parsed<T> parsed = isTooLong
            ? new(default, [RecordParser.TooLarge(JsonPath.Root, limits)])
            : RecordParser.Parse(line, JsonPath.Root, limits, shape);
        return Locate(parsed, 0, 0, index, ref map);
    }

    /// <summary>The record that is the whole of a text, with white space around it.</summary>
    public static Located<T> OfText<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Shape<T> shape)
        where T : notnull
    {
        int start = Math.Max(utf8.IndexOfAnyExcept(JsonText.WhiteSpace), 0);
        LineMap map = new(utf8);
        Parsed<T> parsed = RecordParser.Parse(utf8[start..].TrimEnd(JsonText.WhiteSpace), JsonPath.Root, limits, shape);
        return Locate(parsed, start, start, 0, ref map);
    }

    public static List<Located<T>> OfArray<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Shape<T> shape)
        where T : notnull
    {
        List<Located<T>> records = [];
        LineMap map = new(utf8);
        Utf8JsonReader reader = new(utf8, Syntax.AnyDepth);
        int start = -1;
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                start = (int)reader.TokenStartIndex;
                reader.Skip();
                JsonPath path = JsonPath.Root.Element(records.Count);
                Parsed<T> parsed = RecordParser.Parse(utf8[start..(int)reader.BytesConsumed], path, limits, shape);
                records.Add(Locate(parsed, start, start, records.Count, ref map));
                start = -1;
            }

            reader.Read();
        }
        catch (JsonException)
        {
            // One record stands for all that follows a break in a list.
            FoundProblem problem = Syntax.Diagnose(utf8, int.MaxValue, JsonPath.Root);
            bool isAfterList = problem.Code == JsonProblemCodes.TrailingText;
            problem = problem with { Path = isAfterList ? JsonPath.Root : JsonPath.Root.Element(records.Count) };
            records.Add(Locate(new Parsed<T>(default, [problem]), start >= 0 ? start : problem.Offset, 0, records.Count, ref map));
        }

        return records;
    }

    private static List<Located<T>> OfLines<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Shape<T> shape)
        where T : notnull
    {
        List<Located<T>> records = [];
        long number = 0;
        foreach (Range range in utf8.Split((byte)'\n'))
        {
            number++;
            ReadOnlySpan<byte> line = utf8[range] is [.. var content, (byte)'\r'] ? content : utf8[range];
            if (!JsonText.IsBlank(line))
            {
                records.Add(OfLine(line, number, isTooLong: false, records.Count, limits, shape));
            }
        }

        return records;
    }

    /// <summary>A record that starts at a byte, with its problems counted from another.</summary>
    private static Located<T> Locate<T>(Parsed<T> parsed, int start, int origin, int index, ref LineMap map)
        where T : notnull =>
        new() { Line = map.At(start).Line, Index = index, Value = parsed.Value, IsRead = parsed.IsRead, Problems = map.Locate(parsed.Problems, origin) };
}
