using System.Text;
using CoProduction.Coding;
using CoProduction.Tables.Tests.Reading;

namespace CoProduction.Tables.Tests;

public sealed class CodingTests
{
    private static readonly CodedActivity[] Codings =
    [
        Of("walking-bus", Coder.Person("Ana"), new Activity("Parents walk with pupils") { Users = true, Voluntariness = Voluntariness.Voluntary }) with { Date = new DateOnly(2026, 11, 26) },
        Of("walking-bus", Coder.Person("ben@town.example"), new Activity("Parents walk with pupils")
        {
            Answers = Answers.Unknown.WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary),
            Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Note = "Not told.", Missing = MissingReason.CannotTell } },
        }),
        Of("walking-bus", Coder.Model("reader", "2"), new Activity("Parents walk with pupils") { Users = false }),
        Of("walking-bus", Coder.Person("Cleo"), new Activity("Parents walk with pupils")
        {
            Users = true, Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Note = "The pupils walk." } },
        }) with { IsAdjudicated = true },
    ];

    public static TheoryData<TableFile> Files => [.. Enum.GetValues<TableFile>()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Codings_come_back_equal_a_row_each(TableFile file) =>
        Assert.Equal(Codings, Sheets.Sound(Sheets.Read(CoProductionTables.Codings, Sheets.Write(CoProductionTables.Codings, file, Codings))));

    [Theory]
    [MemberData(nameof(Files))]
    public void Coders_side_by_side_come_back_as_codings(TableFile file)
    {
        using MemoryStream stream = new();
        CodingTables.WriteSideBySide(stream, file, new CodingSet(Codings.Take(2)));

        IReadOnlyList<CodedActivity> read = Sheets.Sound(Sheets.Read(CoProductionTables.Codings, stream.ToArray()));

        Assert.Equal([Codings[0] with { Date = null }, Codings[1]], read);
        if (file == TableFile.Csv)
        {
            Assert.Equal(
                "id,title,users@Ana,users@ben@town.example,users.note@Ana,users.note@ben@town.example,voluntariness@Ana,voluntariness@ben@town.example\n"
                    + "walking-bus,Parents walk with pupils,yes,?cannotTell,,Not told.,voluntary,voluntary|partlyVoluntary\n",
                Encoding.UTF8.GetString(stream.ToArray()));
        }
    }

    public static TheoryData<string, string> Damaged => [.. DamagedSheets.Codings.Select(sheet => (sheet.Text, sheet.Expected))];

    [Theory]
    [MemberData(nameof(Damaged))]
    public void What_is_wrong_with_a_coding_is_told_with_its_cell(string text, string expected) => Assert.Equal(
        expected, string.Join('\n', Sheets.Read(CoProductionTables.Codings, Encoding.UTF8.GetBytes(text)).SelectMany(record => record.Problems)));

    [Fact]
    public void A_coder_who_says_nothing_in_a_row_has_no_coding_of_it()
    {
        IReadOnlyList<CodedActivity> read = Sheets.Sound(Sheets.Read(CoProductionTables.Codings, "id,title,users@Ana,users@Ben\na,x,yes,\nb,y,,no\n"u8.ToArray()));

        Assert.Equal(["a, coded by Ana", "b, coded by Ben"], read.Select(coding => $"{coding.ActivityId}, coded by {coding.Coder}"));
    }

    [Fact]
    public void A_row_in_which_no_coder_says_anything_is_a_coding_of_each_with_every_question_open()
    {
        Located<CodedActivity>[] read = [.. Sheets.Read(CoProductionTables.Codings, "id,title,city,users@Ana,users@Ben\na,x,Delft,yes,\ntax,Tax returns,Breda,,\n"u8.ToArray())];
        CodedActivity[] codings = [.. read.Select(record => record.Value!)];

        Assert.Equal(["a, coded by Ana", "tax, coded by Ana", "tax, coded by Ben"], codings.Select(coding => $"{coding.ActivityId}, coded by {coding.Coder}"));
        Assert.Equal([2, 3, 3], read.Select(record => record.Line));
        Assert.All(codings[1..], coding => Assert.Equal((Answers.Unknown, "Breda"), (coding.Answers, coding.Activity.Extra!.Value.GetProperty("city").GetString())));
    }

    [Fact]
    public void A_row_with_more_cells_than_headers_is_refused_once_however_many_coders_there_are()
    {
        Located<CodedActivity>[] read = [.. Sheets.Read(CoProductionTables.Codings, "id,title,users@Ana,users@Ben\na,x,yes,no,group\nb,y,yes,no\n"u8.ToArray())];

        Assert.Equal([false, true, true], read.Select(record => record.IsRead));
        Assert.Equal("CPT201 at $, cell E2, line 2, column 12: The row has 5 cells, and there are 4 headers.", $"{Assert.Single(read[0].Problems)}");
    }

    [Fact]
    public void A_row_that_is_refused_for_one_coder_and_as_a_whole_has_no_record_without_an_error()
    {
        Located<CodedActivity>[] read = [.. Sheets.Read(CoProductionTables.Codings, "id,title,users@Ana,users@Ben\na,,yes,perhaps\nb,,yes,no\n"u8.ToArray())];

        Assert.All(read, record => Assert.Contains(record.Problems, problem => problem.Severity == ProblemSeverity.Error));
        Assert.Equal(["CPJ105", "CPJ202", "CPJ105"], read.SelectMany(record => record.Problems).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("An\u001Ba", "CPV027", ProblemSeverity.Error)]
    [InlineData("\"An\na\"", "CPV027", ProblemSeverity.Error)]
    [InlineData("Ana ", "CPV009", ProblemSeverity.Error)]
    [InlineData("An\u200Ba", "CPV032", ProblemSeverity.Warning)]
    [InlineData("An\u202Ea", "CPV032", ProblemSeverity.Warning)]
    public void A_coder_whose_name_is_not_what_it_looks_like_is_told_with_the_cell(string name, string code, ProblemSeverity severity)
    {
        string header = name.Trim('"');
        foreach ((string sheet, string cell) in ((string, string)[])[($"id,coder,title,users\na,{name},x,yes\n", "B2"), ($"id,title,\"users@{header}\"\na,x,yes\n", "C2")])
        {
            Located<CodedActivity> record = Assert.Single(Sheets.Read(CoProductionTables.Codings.Validating(), Encoding.UTF8.GetBytes(sheet)));
            Problem problem = Assert.Single(record.Problems);
            Assert.Equal((code, severity, cell), (problem.Code, problem.Severity, problem.Cell!.Reference));
            Assert.Equal(severity == ProblemSeverity.Warning, record.Value is not null);
        }
    }

    [Fact]
    public void A_sheet_that_names_no_coder_has_the_one_that_is_given()
    {
        byte[] sheet = "id,title,users\na,x,yes\n"u8.ToArray();

        Located<CodedActivity> coding = Assert.Single(Sheets.Read(CoProductionTables.CodingsOf(Codebook.Questionnaire, Coder.Person("Ana")), sheet));
        Assert.Equal(Of("a", Coder.Person("Ana"), new Activity("x") { Users = true }), coding.Value);
    }

    private static CodedActivity Of(string id, Coder coder, Activity activity) => new(activity with { Id = id }, coder);

    [Fact]
    public void A_day_with_dots_cannot_be_mistaken_and_does_not_cost_a_row_that_is_read_leniently()
    {
        byte[] table = Encoding.UTF8.GetBytes("id,title,coder,date,adjudicated,users,users.note\na,x,Ana,02.03.2026,,yes,\na,x,Ben,2. 3. 2026,Nein,yes,\na,x,Cleo,2026-03-02,Ja,yes,why\na,x,Dora,02/03/2026,,yes,\n");

        Located<CodedActivity>[] lenient = [.. Sheets.Read(CoProductionTables.Codings.With(new TableOptions { IsLenient = true }), table)];

        Assert.Equal([new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 2), null], lenient.Select(record => record.Value?.Date));
        Assert.Equal([false, false, true, null], lenient.Select(record => record.Value?.IsAdjudicated));
        Assert.Equal(
            ["CPT205 D2 '02.03.2026' is read as '2026-03-02'.", "CPT205 D3 '2. 3. 2026' is read as '2026-03-02'.", "CPT205 E3 'Nein' is read as 'no'.", "CPT205 E4 'Ja' is read as 'yes'.",
                "CPJ104 D5 '02/03/2026' is not a day such as 2026-11-26."],
            lenient.SelectMany(record => record.Problems).Select(problem => $"{problem.Code} {problem.Cell!.Reference} {problem.Message}"));
        Assert.Equal(
            ["CPJ104", "CPJ104", "CPJ104", "CPJ104", "CPJ104"], Sheets.Read(CoProductionTables.Codings, table).SelectMany(record => record.Problems).Select(problem => problem.Code));
    }

    [Fact]
    public void A_decision_without_a_note_is_told_with_the_cell_of_the_answer()
    {
        byte[] table = Encoding.UTF8.GetBytes("id,title,coder,adjudicated,users,users.note,power\na,x,Cleo,yes,yes,,none\nb,y,Cleo,yes,no,Told.,\n");

        Located<CodedActivity>[] read = [.. Sheets.Read(CoProductionTables.Codings.Validating(), table)];

        Assert.Equal(["CPV028 E2", "CPV028 G2"], read[0].Problems.Select(problem => $"{problem.Code} {problem.Cell!.Reference}"));
        Assert.True(read[1].IsSound);
    }

    [Fact]
    public void A_header_of_ones_own_stands_for_a_question_of_each_coder_too()
    {
        TableFormat<CodedActivity> format = CoProductionTables.Codings.With(new TableOptions { Headers = new Dictionary<string, string> { ["Nutzer"] = "users" } });

        Assert.Equal([true, false], Sheets.Sound(Sheets.Read(format, Encoding.UTF8.GetBytes("id,title,Nutzer@Ana,Nutzer@Ben\na,x,yes,no\n"))).Select(coding => coding.Activity.Users));
    }
}
