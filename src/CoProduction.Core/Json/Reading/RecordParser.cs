using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads one record: first the JSON as such, then what it says.</summary>
internal static class RecordParser
{
    /// <summary>Reads a text that is one record, with white space around it.</summary>
    public static T? ParseText<T>(ReadOnlySpan<byte> utf8, CoProductionJsonLimits limits, Func<JsonPlace, T?> read, out Problem[] problems)
        where T : class
    {
        int start = Math.Max(utf8.IndexOfAnyExcept(JsonText.WhiteSpace), 0);
        Parsed<T> parsed = Parse(utf8[start..].TrimEnd(JsonText.WhiteSpace), JsonPath.Root, limits, read);
        problems = new LineMap(utf8).Locate(parsed.Problems, start);
        return parsed.Value;
    }

    /// <summary>Reads what is one record and nothing more; the problems are counted in bytes from its start.</summary>
    public static Parsed<T> Parse<T>(ReadOnlySpan<byte> utf8, JsonPath path, CoProductionJsonLimits limits, Func<JsonPlace, T?> read)
        where T : class
    {
        if (FindUnreadable(utf8, path, limits) is { } unreadable) return new(null, [unreadable]);
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        JsonDocument? document = null;
        try
        {
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            document = JsonDocument.ParseValue(ref reader);
            reader.Read();
            return Interpret(document.RootElement, path, start, read);
        }
        catch (JsonException)
        {
            return new(null, [Syntax.Diagnose(utf8, limits.MaxDepth, path)]);
        }
        finally
        {
            document?.Dispose();
        }
    }

    /// <summary>Reads a record that is part of a larger value, for a converter.</summary>
    /// <exception cref="JsonException">There is a problem: the message has the first, and the reader stands at it.</exception>
    public static T ReadEmbedded<T>(ref Utf8JsonReader reader, Func<JsonPlace, T?> read)
        where T : class
    {
        Utf8JsonReader ahead = reader;
        using JsonDocument document = JsonDocument.ParseValue(ref ahead);
        Parsed<T> parsed = Interpret(document.RootElement, JsonPath.Root, 0, read);
        if (parsed.Value is { } value)
        {
            reader = ahead;
            return value;
        }

        // The serializer adds path, line and byte from where the reader stands.
        FoundProblem first = parsed.Problems[0];
        long place = reader.TokenStartIndex + first.Offset;
        while (reader.TokenStartIndex < place && reader.Read())
        {
        }

        throw new JsonException($"{first.Code} at {first.Path}: {first.Message}");
    }

    public static FoundProblem TooLarge(JsonPath path, CoProductionJsonLimits limits) =>
        new(JsonProblemCodes.TooLarge, $"The record is longer than {limits.MaxRecordBytes} bytes.", path, 0);

    public static FoundProblem Empty(JsonPath path) => new(JsonProblemCodes.EmptyInput, "There is no JSON value.", path, 0);

    private static FoundProblem? FindUnreadable(ReadOnlySpan<byte> utf8, JsonPath path, CoProductionJsonLimits limits) =>
        utf8.Length > limits.MaxRecordBytes ? TooLarge(path, limits)
        : JsonText.IsBlank(utf8) ? Empty(path)
        : JsonText.FindInvalid(utf8, path);

    private static Parsed<T> Interpret<T>(JsonElement root, JsonPath path, int start, Func<JsonPlace, T?> read)
        where T : class
    {
        ProblemCollector problems = new(root);
        T? value = read(new JsonPlace(root, path, problems));
        IReadOnlyList<FoundProblem> found = [.. problems.Found.Select(problem => problem with { Offset = start + problem.Offset })];
        return new(found.Count == 0 ? value : null, found);
    }
}
