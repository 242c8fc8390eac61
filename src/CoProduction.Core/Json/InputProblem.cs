using System.Globalization;

namespace CoProduction.Json;

/// <summary>One thing that is wrong with JSON input, and where.</summary>
/// <remarks>Two are equal when all of their parts are equal.</remarks>
public sealed record InputProblem
{
    /// <summary>The permanent code, one of <see cref="JsonProblemCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong, in a sentence that is the same in every culture.</summary>
    public required string Message { get; init; }

    /// <summary>The JSON path of what is wrong, such as <c>$.answers.output</c> or <c>$[3].answers['a b']</c>.</summary>
    /// <remarks>A problem with an absent property has the path of the object that lacks it, and malformed JSON that of the record.</remarks>
    public required string Path { get; init; }

    /// <summary>The line, counted from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The column, counted from 1 in Unicode characters as an editor shows them: é, an emoji and a tab are one each.</summary>
    /// <remarks>A byte order mark at the start of the input is not counted.</remarks>
    public required long Column { get; init; }

    /// <summary>The whole problem, as in <c>CPJ104 at $.id, line 3, column 14: Expected a string, not a number.</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code} at {Path}, line {Line}, column {Column}: {Message}");
}
