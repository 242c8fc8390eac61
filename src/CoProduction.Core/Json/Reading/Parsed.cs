namespace CoProduction.Json;

/// <summary>What was read from a record: the value where no problem is an error, and the problems in the order of the text.</summary>
internal readonly record struct Parsed<T>(T? Value, IReadOnlyList<FoundProblem> Problems)
{
    public bool IsSound => !Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
