using System.Reflection;
using CoProduction.AI;
using CoProduction.Tables;

namespace CoProduction.Fuzz.Readers;

/// <summary>What is documented of problems: their permanent codes, and that whoever refuses says why, and where.</summary>
internal static class Documented
{
    private static readonly HashSet<string> codes =
    [
        .. new[] { typeof(ProblemCodes), typeof(TableProblemCodes), typeof(TextProblemCodes) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(field => (string)field.GetRawConstantValue()!),
    ];

    public static bool IsCode(string code) => codes.Contains(code);

    public static string? Flaw(bool isRead, IReadOnlyList<Problem> problems) =>
        problems.FirstOrDefault(problem => !codes.Contains(problem.Code)) is { } other ? $"a code that is not documented: {other}"
        : problems.FirstOrDefault(problem => problem.Place is { } place ? place.Line < 1 || place.Column < 1 : problem.Cell is null) is { } nowhere ? $"a problem without a place: {nowhere}"
        : problems.FirstOrDefault(problem => string.IsNullOrWhiteSpace(problem.Message) || !problem.Path.StartsWith('$')) is { } mute ? $"a problem without words or path: {mute}"
        : !isRead && !problems.Any(problem => problem.Severity == ProblemSeverity.Error) ? "refused without an error"
        : null;
}
