using System.Text.Json;

namespace CoProduction.Serialization;

/// <summary>Reads the activities of a text, one record for each, whatever is wrong with some of them.</summary>
internal static class ActivityRecords
{
    public static IReadOnlyList<ActivityRecord> Read(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits)
    {
        if (JsonText.IsBlank(utf8)) return [OfText(utf8, limits)];
        return JsonLayouts.Of(utf8) switch
        {
            JsonLayout.Array => OfArray(utf8, limits),
            JsonLayout.Lines => [.. CoProductionJson.ReadLines(new MemoryStream(utf8.ToArray(), writable: false), limits)],
            _ => [OfText(utf8, limits)],
        };
    }

    /// <summary>The record that is the whole of a line.</summary>
    public static ActivityRecord OfLine(TextLine line, int index, CoProductionJsonLimits limits)
    {
        LineMap map = new(line.Utf8.Span, line.Number);
        Parsed<Activity> parsed = line.IsTooLong
            ? new(null, [RecordParser.TooLarge(JsonPath.Root, limits)])
            : RecordParser.Parse(line.Utf8.Span, JsonPath.Root, limits, ActivityReader.Read);
        return Record(parsed, 0, index, ref map);
    }

    private static ActivityRecord OfText(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits)
    {
        Activity? activity = RecordParser.ParseText(utf8, limits, ActivityReader.Read, out InputProblem[] problems);
        int start = utf8.IndexOfAnyExcept(JsonText.WhiteSpace);
        return new ActivityRecord { Line = new LineMap(utf8).At(Math.Max(start, 0)).Line, Index = 0, Activity = activity, Problems = problems };
    }

    private static List<ActivityRecord> OfArray(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits)
    {
        List<ActivityRecord> records = [];
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
                Parsed<Activity> parsed = RecordParser.Parse(utf8[start..(int)reader.BytesConsumed], path, limits, ActivityReader.Read);
                records.Add(Record(parsed, start, records.Count, ref map));
                start = -1;
            }

            reader.Read();
        }
        catch (JsonException)
        {
            FoundProblem problem = Syntax.Diagnose(utf8, int.MaxValue, JsonPath.Root);
            records.Add(Rest(problem, start >= 0 ? start : problem.Offset, records.Count, ref map));
        }

        return records;
    }

    /// <summary>The record for all that follows a break in a list.</summary>
    private static ActivityRecord Rest(FoundProblem problem, int start, int index, ref LineMap map)
    {
        bool isAfterList = problem.Code == JsonProblemCodes.TrailingText;
        problem = problem with { Path = isAfterList ? JsonPath.Root : JsonPath.Root.Element(index), Offset = problem.Offset - start };
        return Record(new(null, [problem]), start, index, ref map);
    }

    private static ActivityRecord Record(Parsed<Activity> parsed, int start, int index, ref LineMap map) => new()
    {
        Line = map.At(start).Line,
        Index = index,
        Activity = parsed.Value,
        Problems = map.Locate(parsed.Problems, start),
    };
}
