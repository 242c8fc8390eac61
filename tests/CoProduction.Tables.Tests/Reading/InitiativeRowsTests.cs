namespace CoProduction.Tables.Tests.Reading;

/// <summary>Rows that belong together: which make one initiative, and what is wrong with it.</summary>
public sealed class InitiativeRowsTests
{
    [Theory]
    [InlineData("initiative,title\nA,x\nA,y\nB,z\n,w\n,v\nA2,u\n", "A[x y] B[z] w v A2[u]")]
    [InlineData("initiative,initiative.id,title\nA,1,x\nA,2,y\nA,,z\nA,,w\n", "A#1[x] A#2[y] A[z w]")]
    [InlineData("initiative,initiative.description,title\nA,told,x\nA,,y\nA,told,z\n", "A:told[x y z]")]
    [InlineData("initiative,initiative.description,title\nA,,x\nA,told,y\n", "A:told[x y]")]
    public void Rows_that_follow_each_other_and_name_one_initiative_are_one(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Sheets.Sound(Sheets.ReadDescribed(text)).Select(Told)));

    [Fact]
    public void Its_record_stands_at_its_first_row()
    {
        IReadOnlyList<Located<IDescribed>> rows = Sheets.ReadDescribed("initiative,title\n\nA,x\nA,y\n,z\nB,w\n");

        Assert.Equal([(3L, 0), (5L, 1), (6L, 2)], rows.Select(row => (row.Line, row.Index)));
    }

    [Fact]
    public void Own_fields_of_the_whole_are_JSON_on_one_of_its_rows()
    {
        const string text = "initiative,initiative.extra,title,own\nA,\"{\"\"n\"\":1}\",x,a\nA,,y,b\n";

        var club = Assert.IsType<Initiative>(Assert.Single(Sheets.Sound(Sheets.ReadDescribed(text))));

        Assert.Equal("""{"n":1}""", club.Extra!.Value.GetRawText());
        Assert.Equal(["""{"own":"a"}""", """{"own":"b"}"""], club.Activities.Select(activity => activity.Extra!.Value.GetRawText()));
    }

    [Theory]
    [InlineData(
        "initiative,title\nA,x\nB,y\nA,z\n",
        "CPT301 at $.title, cell A4, line 4, column 1: Earlier rows belong to 'A', too: its rows must follow each other; sort them.")]
    [InlineData(
        "initiative,title\nA,x\n,y\nA,z\n",
        "CPT301 at $.title, cell A4, line 4, column 1: Earlier rows belong to 'A', too: its rows must follow each other; sort them.")]
    [InlineData(
        "initiative,initiative.description,title\nA,one,x\nA,two,y\n",
        "CPT302 at $.description, cell B3, line 3, column 3: The description of the initiative is another than in row 2; it is told once.")]
    [InlineData(
        "initiative,initiative.extra,title\nA,[1],x\n",
        "CPJ104 at $.extra, row 2: Expected an object, not a list.")]
    [InlineData(
        "initiative,initiative.description,title\n,told,x\n",
        "CPT302 at $.title, cell A2, line 2, column 1: The row says something of an initiative, and its cell 'initiative' is empty.")]
    [InlineData(
        "initiative,title,users\nA,x,yes\nA,,maybe\nA,z,\n",
        "CPJ105 at $.activities[1], cell B3, line 3, column 3: The title is missing.\n"
            + "CPJ202 at $.activities[1].answers.users, cell C3, line 3, column 4: 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'.")]
    public void What_is_wrong_with_one_row_refuses_the_whole(string text, string expected)
    {
        IReadOnlyList<Located<IDescribed>> rows = Sheets.ReadDescribed(text);

        Assert.Equal(expected, string.Join('\n', rows.SelectMany(row => row.Problems)));
        Assert.All(rows, row => Assert.Equal(row.Problems.Count == 0, row.IsRead));
    }

    [Fact]
    public void A_date_in_place_of_its_title_is_told_of_the_initiative()
    {
        byte[] book = OtherWriter.Workbook([["initiative", "initiative.id", "title"], ["A", new DateTime(2026, 4, 3), "x"]]);

        Problem problem = Assert.Single(Sheets.Read(CoProductionTables.Described, book)).Problems.Single();

        Assert.Equal(("CPJ104", "$.id", "B2"), (problem.Code, problem.Path, problem.Cell!.Reference));
    }

    [Fact]
    public void Validation_tells_of_the_whole_at_its_first_row_and_of_an_activity_in_its_cell()
    {
        const string text = "id,initiative,initiative.id,title\n1,A,  c,x\n1,A,  c,y\n 2,B,b,z\n";

        IReadOnlyList<Located<IDescribed>> rows = Sheets.Read(CoProductionTables.Described.Validating(), System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal(
            ["CPV009 $.id row 2", "CPV017 $.activities[1].id row 2", "CPV009 $.activities[0].id cell A4"],
            rows.SelectMany(row => row.Problems).Select(problem => $"{problem.Code} {problem.Path} {problem.Cell}"));
        Assert.Equal([true, false], rows.Select(row => row.IsRead));
        Assert.All(Sheets.ReadDescribed(text), row => Assert.Empty(row.Problems));
    }

    private static string Told(IDescribed described) => described is Initiative initiative
        ? $"{initiative.Title}{(initiative.Id is null ? "" : $"#{initiative.Id}")}{(initiative.Description is null ? "" : $":{initiative.Description}")}"
            + $"[{string.Join(' ', initiative.Activities.Select(activity => activity.Title))}]"
        : described.Title;
}
