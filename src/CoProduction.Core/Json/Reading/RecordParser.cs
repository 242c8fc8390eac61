using System.Runtime.InteropServices;
using System.Text.Json;
using CoProduction.Scanning;
using CoProduction.Validation;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>Reads one record: first the JSON as such, then what it says.</summary>
internal static class RecordParser
{
    /// <summary>Reads a record, and finds the line and column of each problem.</summary>
    public static Located<T> Read<T>(RecordText record, int index, CoProductionJsonLimits limits, Shape<T> shape)
        where T : notnull
    {
        Parsed<T> parsed = record.Broken is [] ? Parse(record, limits, shape) : new(default, record.Broken);
        if (parsed.Problems is []) return new() { Line = record.Start.Line, Index = index, Value = parsed.Value, IsRead = parsed.IsRead };
        List<Problem> problems = [];
        (TextPlace place, int reached) = (record.Start, 0);
        foreach (FoundProblem problem in parsed.Problems)
        {
            place = place.After(record.Utf8.Span[reached..problem.Offset]);
            reached = problem.Offset;
            problems.Add(problem.At(place));
        }

        return new() { Line = record.Start.Line, Index = index, Value = parsed.Value, IsRead = parsed.IsRead, Problems = problems };
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

    public static FoundProblem TextTooLarge => new(
        ProblemCodes.TooLarge, $"A string is held whole, and this one is longer than {Array.MaxLength} bytes; read it from a stream.", JsonPath.Root, 0);

    private static Parsed<T> Parse<T>(RecordText record, CoProductionJsonLimits limits, Shape<T> shape)
    {
        ReadOnlySpan<byte> utf8 = record.Utf8.Span;
        ScanOptions options = new(limits.MaxDepth, shape.IsValidating, shape.IsBrief);
        if (shape.Scan is { } scan && utf8.Length <= limits.MostBytes && scan(utf8, options, out T? scanned)) return new(scanned, [], IsRead: true);
        FoundProblem? unreadable =
            utf8.Length > limits.MostBytes ? new(ProblemCodes.TooLarge, $"The record is longer than {limits.MostBytes} bytes.", record.Path, 0)
            : JsonText.IsBlank(utf8) ? new(ProblemCodes.EmptyInput, "There is no JSON value.", record.Path, 0)
            : JsonText.FindInvalid(utf8, record.Path);
        if (unreadable is { } problem) return new(default, [problem]);
        try
        {
            using JsonDocument document = JsonDocument.Parse(record.Utf8, new JsonDocumentOptions { MaxDepth = limits.MaxDepth });
            return Interpret(document.RootElement, record.Path, utf8.IndexOfAnyExcept(JsonText.WhiteSpace), shape);
        }
        catch (JsonException)
        {
            return new(default, [Syntax.Diagnose(utf8, limits.MaxDepth, record.Path)]);
        }
    }

    private static Parsed<T> Interpret<T>(JsonElement root, JsonPath path, int start, Shape<T> shape)
    {
        ProblemCollector problems = new(root, path, start);
        JsonPlace record = new(root, path, problems);
        T? value = shape.Read(record);
        bool isRead = problems.IsSound;
        if (isRead && shape.IsValidating) Validate(value!, record, shape);
        return new(!isRead ? default : shape.IsBrief ? shape.Brief(value!) : value, problems.Found, isRead);
    }

    /// <summary>Reports what validation finds; of what is only counted no place is looked for, so that a list is gone through a limited number of times.</summary>
    private static void Validate<T>(T value, JsonPlace record, Shape<T> shape)
    {
        foreach (ValidationFailure failure in shape.Rules?.Invoke(value).Errors ?? [])
        {
            Problem problem = failure.ToProblem();
            JsonPlace place = record.Tells(problem.Severity) ? record.Find(ValidationProblems.PathOf(failure), shape.OtherNames) : record;
            place.Report(problem.Code, problem.Message, problem.Severity);
        }
    }

    /// <summary>What was read from a record: the value where it could be read, and the problems in the order of the text.</summary>
    private readonly record struct Parsed<T>(T? Value, IReadOnlyList<FoundProblem> Problems, bool IsRead = false);
}
