using CoProduction.Json;

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

    [Fact]
    public void Thousands_of_problems_of_a_foreign_file_are_told_by_their_kinds_with_the_first_place_of_each()
    {
        string foreign = $"[{string.Join(",\n", Enumerable.Repeat("""{"name":"x","share":0.4,"id":"a"}""", 515))}]";

        IReadOnlyList<ProblemKind> kinds = ProblemKind.In(CoProductionJson.Activities.ReadMany(foreign).SelectMany(record => record.Problems));

        Assert.Equal(
            [
                "CPJ105 at $[0], line 1, column 2: The property 'title' is missing. (and 514 more)",
                "CPJ102 at $[0].name, line 1, column 3: 'name' is not a property of an activity. (and 1029 more)",
            ],
            kinds.Select(kind => kind.ToString()));
        Assert.Equal([("CPJ105", 515), ("CPJ102", 1030)], kinds.Select(kind => (kind.Code, kind.Count)));
        Assert.Throws<NotSupportedException>(() => ((IList<ProblemKind>)kinds).Clear());
    }

    [Fact]
    public void An_error_and_a_warning_with_one_code_are_two_kinds_and_one_problem_is_told_as_it_is()
    {
        IReadOnlyList<ProblemKind> kinds = ProblemKind.In([Sample, Sample with { Severity = ProblemSeverity.Warning }]);

        Assert.Equal(["CPV001 at $.title: The title is blank.", "CPV001 at $.title: warning: The title is blank."], kinds.Select(kind => kind.ToString()));
        Assert.Empty(ProblemKind.In([]));
        Assert.Throws<ArgumentNullException>("problems", () => ProblemKind.In(null!));
        Assert.Throws<ArgumentNullException>("problems", () => ProblemKind.In([null!]));
    }

    [Fact]
    public void A_problem_in_a_table_says_its_cell_before_its_line()
    {
        Problem problem = Sample with { Cell = new CellPlace { Row = 3, Column = 2 } };

        Assert.Equal("CPV001 at $.title, cell B3: The title is blank.", problem.ToString());
        Assert.Equal("CPV001 at $.title, cell B3, line 3, column 14: The title is blank.", (problem with { Place = new TextPlace { Line = 3, Column = 14 } }).ToString());
    }

    [Theory]
    [InlineData(null, null, "row 7", "7")]
    [InlineData(1, null, "cell A7", "A7")]
    [InlineData(26, null, "cell Z7", "Z7")]
    [InlineData(27, "Sheet 1", "cell AA7 of 'Sheet 1'", "AA7")]
    [InlineData(703, "", "cell AAA7 of ''", "AAA7")]
    [InlineData(null, "Sheet 1", "row 7 of 'Sheet 1'", "7")]
    public void A_cell_is_named_as_spreadsheets_do(int? column, string? sheet, string text, string reference)
    {
        CellPlace cell = new() { Row = 7, Column = column, Sheet = sheet };

        Assert.Equal((text, reference), (cell.ToString(), cell.Reference));
    }

    [Fact]
    public void Columns_are_counted_from_one() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new CellPlace { Row = 1, Column = 0 });

    [Fact]
    public void A_name_stands_behind_a_dot_up_to_sixty_characters()
    {
        string name = new('n', 60);

        Assert.Equal($"$.{name}", JsonPath.Root.Property(name).ToString());
        Assert.StartsWith("$['nnn", JsonPath.Root.Property(name + "n").ToString(), StringComparison.Ordinal);
        Assert.Equal("$['1st'][2]", JsonPath.Root.Property("1st").Element(2).ToString());
    }
}
