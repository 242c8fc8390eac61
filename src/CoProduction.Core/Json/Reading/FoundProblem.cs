namespace CoProduction.Json;

/// <summary>A problem at a byte of a record, before its line and column are known.</summary>
internal readonly record struct FoundProblem(string Code, string Message, JsonPath Path, int Offset, ProblemSeverity Severity = ProblemSeverity.Error)
{
    public Problem At(TextPlace? place) => new() { Code = Code, Severity = Severity, Path = Path.ToString(), Place = place, Message = Message };
}
