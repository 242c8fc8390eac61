namespace CoProduction.Tests.Described;

public sealed class LocatedTests
{
    private static readonly Problem One = new() { Code = "A1", Severity = ProblemSeverity.Warning, Path = "$.a", Message = "One." };

    private static readonly Problem Other = new() { Code = "A2", Severity = ProblemSeverity.Error, Path = "$.b", Message = "Other." };

    [Fact]
    public void A_record_is_told_with_its_line_and_all_of_its_problems()
    {
        Assert.Equal("line 7: beans", Read([]).ToString());
        Assert.Equal($"line 7: beans; {One} {Other}", Read([One, Other]).ToString());
        Assert.Equal($"line 7: {One} {Other}", new Located<string> { Line = 7, Index = 0, IsRead = false, Problems = [One, Other] }.ToString());
        Assert.Equal(Read([]), new Located<string> { Line = 7, Index = 0, IsRead = true, Value = "beans" });
    }

    private static Located<string> Read(IReadOnlyList<Problem> problems) => new() { Line = 7, Index = 0, IsRead = true, Value = "beans", Problems = problems };
}
