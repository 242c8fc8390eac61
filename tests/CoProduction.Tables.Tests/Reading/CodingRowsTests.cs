using System.Text;
using CoProduction.Coding;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>Who coded a row, when, and whether it decides.</summary>
public sealed class CodingRowsTests
{
    [Theory]
    [InlineData("person", "", "Ana")]
    [InlineData("", "", "Ana")]
    [InlineData("model", "2", "Ana 2")]
    [InlineData("rule", "", "Ana")]
    [InlineData("implication", "", "Ana")]
    [InlineData("model", "", "CPJ107 at $['coder.version'], cell D2, line 2, column 17: A model has a version, and it is missing.")]
    [InlineData("model", " ", "CPJ107 at $['coder.version'], cell D2, line 2, column 17: A model has a version, and it is missing.")]
    [InlineData("Person", "", "CPJ303 at $['coder.kind'], cell C2, line 2, column 10: 'Person' is not a kind of coder. Allowed are 'person', 'model', 'implication' and 'rule'.")]
    public void A_coder_is_of_a_kind(string kind, string version, string expected) =>
        Assert.Equal(Shifted(expected, kind), Told($"id,coder,coder.kind,coder.version,title\na,Ana,{kind},{version},x\n", coding => $"{coding.Coder}"));

    [Theory]
    [InlineData("2026-03-02", "2026-03-02")]
    [InlineData("", "")]
    [InlineData("2.3.2026", "CPJ104 at $.date, cell C2, line 2, column 7: '2.3.2026' is not a day such as 2026-11-26.")]
    [InlineData("2026-02-30", "CPJ104 at $.date, cell C2, line 2, column 7: '2026-02-30' is not a day such as 2026-11-26.")]
    public void The_day_is_written_in_one_way(string date, string expected) =>
        Assert.Equal(expected, Told($"id,coder,date,title\na,Ana,{date},x\n", coding => $"{coding.Date:yyyy-MM-dd}"));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    [InlineData("FALSE", false)]
    [InlineData("", false)]
    [InlineData("Yes", null)]
    [InlineData("1", null)]
    public void A_coding_decides_where_it_says_so(string word, bool? isAdjudicated) => Assert.Equal(
        isAdjudicated is { } decides ? $"{decides}" : $"CPJ104 at $.adjudicated, cell C2, line 2, column 7: '{word}' is neither 'yes' nor 'no'.",
        Told($"id,coder,adjudicated,title\na,Ana,{word},x\n", coding => $"{coding.IsAdjudicated}"));

    [Theory]
    [InlineData("id,coder,title\n,Ana,x\n", "CPJ107 at $.id, cell A2, line 2, column 1: The id is missing, by which the activity is known among the codings of others.")]
    [InlineData("coder,title\nAna,x\n", "CPJ107 at $, row 2, line 2, column 1: The id is missing, by which the activity is known among the codings of others.")]
    [InlineData("id,coder,title\na, ,x\n", "CPJ107 at $.coder, cell B2, line 2, column 3: The coder is missing.")]
    [InlineData("id,title\na,x\n", "CPJ107 at $, row 2, line 2, column 1: The coder is missing.")]
    public void What_lacks_is_told(string text, string expected) => Assert.Equal(expected, Told(text, coding => $"{coding}"));

    [Fact]
    public void Whoever_is_given_coded_the_rows_that_name_nobody()
    {
        TableFormat<CodedActivity> format = CoProductionTables.CodingsOf(Codebook.Questionnaire, Coder.Person("Otto"));

        Assert.Equal(
            ["Otto", "Ana", "Otto"], Sheets.Sound(Sheets.Read(format, "id,coder,title\na,,x\na,Ana,x\nb,\" \",y\n"u8.ToArray())).Select(coding => $"{coding.Coder}"));
    }

    [Fact]
    public void A_day_of_a_workbook_is_a_day()
    {
        byte[] book = OtherWriter.Workbook([["id", "coder", "date", "adjudicated", "title"], ["a", "Ana", new DateTime(2026, 3, 2), true, "x"]]);

        CodedActivity coding = Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Codings, book)));

        Assert.Equal((new DateOnly(2026, 3, 2), true), (coding.Date, coding.IsAdjudicated));
    }

    [Fact]
    public void A_decision_without_a_note_is_told_in_the_cell_of_each_answer_where_it_is_validated()
    {
        byte[] table = "id,coder,adjudicated,title,users,users.note,output\na,Ana,yes,x,yes,,neither\nb,Ana,yes,y,no,Told.,\nc,Ana,no,z,no,,\n"u8.ToArray();

        Assert.Equal(
            [
                "CPV028 at $.answers.users, cell E2, line 2, column 13: The answer to 'users' is adjudicated, and no note says why.",
                "CPV028 at $.answers.output, cell G2, line 2, column 18: The answer to 'output' is adjudicated, and no note says why.",
            ],
            Sheets.Read(CoProductionTables.Codings.Validating(), table).SelectMany(row => row.Problems).OrderBy(problem => problem.Cell!.Column).Select(problem => $"{problem}"));
        Assert.Empty(Sheets.Read(CoProductionTables.Codings, table).SelectMany(row => row.Problems));
    }

    [Fact]
    public void Of_coders_side_by_side_each_has_what_all_share_and_its_own()
    {
        byte[] table = "id,title,description,date,output,users@Ana,users.note@Ana,users@Ben,own\na,x,Told.,2026-03-02,neither,yes,why,no,city\nb,y,,,,,,no,\n,z,,,,yes,,no,\n"u8.ToArray();

        Located<CodedActivity>[] rows = [.. Sheets.Read(CoProductionTables.Codings, table)];

        Assert.Equal(["Ana", "Ben", "Ben", null, null], rows.Select(row => row.Value?.Coder.Name));
        Assert.Equal(["output: neither; users: yes", "output: neither; users: no", "users: no"], rows[..3].Select(row => $"{AnswersRecord.From(row.Value!.Answers)}"));
        Assert.Equal(["why", null, null], rows[..3].Select(row => row.Value!.Evidence.GetValueOrDefault(Codebook.Users)?.Note));
        Assert.All(rows[..2], row => Assert.Equal(
            ("Told.", new DateOnly(2026, 3, 2), """{"own":"city"}"""), (row.Value!.Activity.Description, row.Value.Date!.Value, row.Value.Activity.Extra!.Value.GetRawText())));
        Assert.Equal([0, 1, 2, 3, 4], rows.Select(row => row.Index));
        Assert.All(rows[3..], row => Assert.Equal("CPJ107", Assert.Single(row.Problems).Code));
    }

    private static string Told(string text, Func<CodedActivity, string> tell)
    {
        Located<CodedActivity> row = Assert.Single(Sheets.Read(CoProductionTables.Codings, Encoding.UTF8.GetBytes(text)));
        return row.Value is { } coding ? tell(coding) : $"{Assert.Single(row.Problems)}";
    }

    /// <summary>The column of the text behind a word that is longer or shorter than <c>person</c>.</summary>
    private static string Shifted(string expected, string kind) =>
        expected.Replace("column 17", $"column {8 + kind.Length}", StringComparison.Ordinal).Replace("column 10", "column 7", StringComparison.Ordinal);
}
