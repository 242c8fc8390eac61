using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads the records of a text, whatever is wrong with some of them.</summary>
internal static class RecordTexts
{
    public static IReadOnlyList<Located<T>> Read<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Func<JsonPlace, T?> read)
        where T : class
    {
        if (JsonText.IsBlank(utf8)) return [OfText(utf8, limits, read)];
        return JsonLayouts.Of(utf8) switch
        {
            JsonLayout.Array => OfArray(utf8, limits, read),
            JsonLayout.Lines => OfLines(utf8, limits, read),
            _ => [OfText(utf8, limits, read)],
        };
    }

    /// <summary>The record that is the whole of a line.</summary>
    public static Located<T> OfLine<T>(TextLine line, int index, CoProductionJsonLimits limits, Func<JsonPlace, T?> read)
        where T : class
    {
        LineMap map = new(line.Utf8.Span, line.Number);
        Parsed<T> parsed = line.IsTooLong
            ? new(null, [RecordParser.TooLarge(JsonPath.Root, limits)])
            : RecordParser.Parse(line.Utf8.Span, JsonPath.Root, limits, read);
        return Locate(parsed, 0, index, ref map);
    }

    private static Located<T> OfText<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Func<JsonPlace, T?> read)
        where T : class
    {
        T? value = RecordParser.ParseText(utf8, limits, read, out Problem[] problems);
        int start = utf8.IndexOfAnyExcept(JsonText.WhiteSpace);
        return new Located<T>(new LineMap(utf8).At(Math.Max(start, 0)).Line, 0, value, problems);
    }

    private static List<Located<T>> OfLines<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Func<JsonPlace, T?> read)
        where T : class
    {
        LineRecords<T> lines = new(limits, read);
        return [.. lines.From(new MemoryStream(utf8.ToArray(), writable: false))];
    }

    private static List<Located<T>> OfArray<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Func<JsonPlace, T?> read)
        where T : class
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
                Parsed<T> parsed = RecordParser.Parse(utf8[start..(int)reader.BytesConsumed], path, limits, read);
                records.Add(Locate(parsed, start, records.Count, ref map));
                start = -1;
            }

            reader.Read();
        }
        catch (JsonException)
        {
            FoundProblem problem = Syntax.Diagnose(utf8, int.MaxValue, JsonPath.Root);
            records.Add(Rest<T>(problem, start >= 0 ? start : problem.Offset, records.Count, ref map));
        }

        return records;
    }

    /// <summary>The record for all that follows a break in a list.</summary>
    private static Located<T> Rest<T>(FoundProblem problem, int start, int index, ref LineMap map)
        where T : class
    {
        bool isAfterList = problem.Code == JsonProblemCodes.TrailingText;
        problem = problem with { Path = isAfterList ? JsonPath.Root : JsonPath.Root.Element(index), Offset = problem.Offset - start };
        return Locate(new Parsed<T>(null, [problem]), start, index, ref map);
    }

    private static Located<T> Locate<T>(Parsed<T> parsed, int start, int index, ref LineMap map)
        where T : class =>
        new(map.At(start).Line, index, parsed.Value, map.Locate(parsed.Problems, start));
}
