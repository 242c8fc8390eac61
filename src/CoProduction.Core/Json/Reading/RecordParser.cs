using System.Runtime.InteropServices;
using System.Text.Json;

namespace CoProduction.Json;

/// <summary>Reads one record: first the JSON as such, then what it says.</summary>
internal static class RecordParser
{
    /// <summary>Reads what is one record and nothing more; the problems are counted in bytes from its start.</summary>
    public static Parsed<T> Parse<T>(ReadOnlySpan<byte> utf8, JsonPath path, CoProductionJsonLimits limits, Shape<T> shape)
    {
        if (FindUnreadable(utf8, path, limits) is { } unreadable) return new(default, [unreadable]);
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        JsonDocument? document = null;
        try
        {
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            document = JsonDocument.ParseValue(ref reader);
            reader.Read();
            return Interpret(document.RootElement, path, start, shape);
        }
        catch (JsonException)
        {
            return new(default, [Syntax.Diagnose(utf8, limits.MaxDepth, path)]);
        }
        finally
        {
            document?.Dispose();
        }
    }

    /// <summary>Reads a record that is part of a larger value, for a converter.</summary>
    /// <exception cref="JsonException">There is an error: the message has the first, the exception within has all, and the reader stands at it.</exception>
    public static T ReadEmbedded<T>(ref Utf8JsonReader reader, Shape<T> shape)
    {
        Utf8JsonReader ahead = reader;
        using JsonDocument document = JsonDocument.ParseValue(ref ahead);
        Parsed<T> parsed = JsonText.FindInvalid(JsonMarshal.GetRawUtf8Value(document.RootElement), JsonPath.Root) is { } invalid
            ? new(default, [invalid])
            : Interpret(document.RootElement, JsonPath.Root, 0, shape with { IsValidating = false });
        if (parsed.IsRead)
        {
            reader = ahead;
            return parsed.Value!;
        }

        // The serializer adds path, line and byte from where the reader stands.
        FoundProblem first = parsed.Problems.First(problem => problem.Severity == ProblemSeverity.Error);
        long place = reader.TokenStartIndex + first.Offset;
        while (reader.TokenStartIndex < place && reader.Read())
        {
        }

        Problem[] all = [.. parsed.Problems.Select(problem => problem.At(null))];
        throw new JsonException($"{first.Code} at {first.Path}: {first.Message}", new CoProductionJsonException(all));
    }

    public static FoundProblem TooLarge(JsonPath path, CoProductionJsonLimits limits) =>
        new(JsonProblemCodes.TooLarge, $"The record is longer than {Math.Min(limits.MaxRecordBytes, Array.MaxLength)} bytes.", path, 0);

    public static FoundProblem TextTooLarge => new(
        JsonProblemCodes.TooLarge, $"A string is held whole, and this one is longer than {Array.MaxLength} bytes; read it from a stream.", JsonPath.Root, 0);

    public static FoundProblem ListTooLarge(FoundProblem end) => end with
    {
        Code = JsonProblemCodes.TooLarge,
        Message = $"A list is held whole, and this one is longer than {Array.MaxLength} bytes; write a record on each line.",
    };

    private static FoundProblem? FindUnreadable(ReadOnlySpan<byte> utf8, JsonPath path, CoProductionJsonLimits limits) =>
        utf8.Length > limits.MaxRecordBytes ? TooLarge(path, limits)
        : JsonText.IsBlank(utf8) ? new(JsonProblemCodes.EmptyInput, "There is no JSON value.", path, 0)
        : JsonText.FindInvalid(utf8, path);

    private static Parsed<T> Interpret<T>(JsonElement root, JsonPath path, int start, Shape<T> shape)
    {
        ProblemCollector problems = new(root, path);
        JsonPlace record = new(root, path, problems);
        T? value = shape.Read(record);
        bool isRead = problems.IsSound;
        if (isRead && shape is { IsValidating: true, Validate: { } validate })
        {
            ValidatedRecord.Report(validate(value!), record, shape.Questionnaire);
        }

        IReadOnlyList<FoundProblem> found = [.. problems.Found.Select(problem => problem with { Offset = start + problem.Offset })];
        return new(isRead ? value : default, found, isRead);
    }
}
