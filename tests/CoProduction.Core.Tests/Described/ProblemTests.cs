namespace CoProduction.Tests.Described;

public sealed class ProblemTests
{
    private static readonly Problem Sample = new() { Code = "CPV001", Path = "$.title", Message = "The title is blank." };

    [Fact]
    public void A_problem_says_its_code_its_path_its_place_and_what_is_wrong()
    {
        Assert.Equal("CPV001 at $.title: The title is blank.", Sample.ToString());
        Assert.Equal(
            "CPV001 at $.title, line 3, column 14: The title is blank.",
            (Sample with { Place = new TextPlace { Line = 3, Column = 14 } }).ToString());
    }

    [Fact]
    public void What_is_no_error_says_so()
    {
        Assert.Equal("CPV001 at $.title: warning: The title is blank.", (Sample with { Severity = ProblemSeverity.Warning }).ToString());
        Assert.Equal("CPV001 at $.title: note: The title is blank.", (Sample with { Severity = ProblemSeverity.Note }).ToString());
    }

    [Fact]
    public void Two_problems_are_equal_when_all_of_their_parts_are()
    {
        Problem placed = Sample with { Place = new TextPlace { Line = 1, Column = 2 } };

        Assert.Equal(placed, Sample with { Place = new TextPlace { Line = 1, Column = 2 } });
        Assert.NotEqual(placed, Sample);
        Assert.NotEqual(placed, Sample with { Place = new TextPlace { Line = 1, Column = 3 } });
        Assert.NotEqual(Sample, Sample with { Severity = ProblemSeverity.Warning });
    }
}
