using System.Text;
using CoProduction.Coding;
using CoProduction.Tests.Shared;

namespace CoProduction.Tables.Tests.Writing;

/// <summary>What stands in a table that is written, letter by letter.</summary>
public sealed class WrittenTextTests
{
    private static readonly Activity Whole = new("Parents walk with pupils")
    {
        Id = "bus",
        Description = "Every morning, two of them.",
        Answers = Answers.Unknown.With(Codebook.Users, true).WithAnyOf(Codebook.Voluntariness, Voluntariness.Voluntary, Voluntariness.PartlyVoluntary),
        Evidence = new Dictionary<Question, Evidence>
        {
            [Codebook.Users] = new() { Note = "The pupils.", Excerpt = "two of them" },
            [Codebook.Residents] = new() { Missing = MissingReason.CannotTell },
            [Codebook.Voluntariness] = new() { Missing = MissingReason.CodersDisagree },
        },
        Stated = [new StatedVerdict { Definition = "whitaker-1980", Verdict = Verdict.CoProduction, Work = "whitaker-1980" }],
        Extra = Sheets.Json("""{"city":"Delft","cost":2.5,"open":true,"none":null,"list":[1]}"""),
    };

    [Fact]
    public void Each_part_of_an_activity_has_its_column_and_what_no_cell_of_text_holds_stands_as_JSON() => Assert.Equal(
        "id,title,description,users,users.note,users.excerpt,residents,voluntariness,stated,city,extra\n"
            + "bus,Parents walk with pupils,\"Every morning, two of them.\",yes,The pupils.,two of them,?cannotTell,voluntary|partlyVoluntary?codersDisagree,"
            + "\"[{\"\"definition\"\":\"\"whitaker-1980\"\",\"\"verdict\"\":\"\"coProduction\"\",\"\"work\"\":\"\"whitaker-1980\"\"}]\",Delft,"
            + "\"{\"\"cost\"\":2.5,\"\"open\"\":true,\"\"none\"\":null,\"\"list\"\":[1]}\"\n",
        Text(CoProductionTables.Activities, TableFile.Csv, [Whole]));

    [Theory]
    [InlineData(TableFile.Csv)]
    [InlineData(TableFile.Tsv)]
    [InlineData(TableFile.Xlsx)]
    public void It_comes_back_whole(TableFile file) =>
        Assert.Equal(Whole, Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Activities, Sheets.Write(CoProductionTables.Activities, file, [Whole])))));

    [Fact]
    public void Of_a_workbook_numbers_and_truths_have_columns_of_their_own() => Assert.Equal(
        ["id", "title", "description", "users", "users.note", "users.excerpt", "residents", "voluntariness", "stated", "city", "cost", "open", "extra"],
        CoProductionTables.Activities.HeadersOf([Whole], TableFile.Xlsx));

    [Theory]
    [InlineData("{}", TableFile.Csv, "title,extra")]
    [InlineData("""{"a":""}""", TableFile.Csv, "title,extra")]
    [InlineData("""{"a":""}""", TableFile.Xlsx, "title,extra")]
    [InlineData("""{"a":1e400}""", TableFile.Xlsx, "title,extra")]
    [InlineData("""{"a":12345678901234567890}""", TableFile.Xlsx, "title,extra")]
    [InlineData("""{"a":0.5}""", TableFile.Xlsx, "title,a")]
    [InlineData("""{"a":false}""", TableFile.Xlsx, "title,a")]
    [InlineData("""{"a":false}""", TableFile.Tsv, "title,extra")]
    [InlineData("""{"a":0.5}""", TableFile.Csv, "title,extra")]
    [InlineData("""{"a":"x","b":{}}""", TableFile.Csv, "title,a,extra")]
    [InlineData("""{"users":"x"}""", TableFile.Csv, "title,extra")]
    [InlineData("""{"Users":"x"}""", TableFile.Csv, "title,extra")]
    [InlineData("""{"":"x"}""", TableFile.Csv, "title,extra")]
    public void An_own_field_has_a_column_where_its_cells_hold_it(string extra, TableFile file, string headers)
    {
        Activity activity = new("x") { Extra = Sheets.Json(extra) };

        Assert.Equal(headers, string.Join(',', CoProductionTables.Activities.HeadersOf([activity], file)));
        Assert.Equal(activity, Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Activities, Sheets.Write(CoProductionTables.Activities, file, [activity])))));
    }

    [Fact]
    public void An_own_field_of_which_one_value_fits_no_cell_stands_as_JSON_for_all()
    {
        Activity[] all = [new("x") { Extra = Sheets.Json("""{"a":"1"}""") }, new("y") { Extra = Sheets.Json("""{"a":[2]}""") }, new("z") { Extra = Sheets.Json("""{"a":"3"}""") }];

        Assert.Equal("title,extra\nx,\"{\"\"a\"\":\"\"1\"\"}\"\ny,\"{\"\"a\"\":[2]}\"\nz,\"{\"\"a\"\":\"\"3\"\"}\"\n", Text(CoProductionTables.Activities, TableFile.Csv, all));
    }

    [Fact]
    public void An_initiative_is_named_on_each_of_its_rows_and_told_on_the_first()
    {
        Initiative club = new("Club", [new Activity("a"), new Activity("b") { Id = "2" }]) { Id = "c", Description = "For all.", Extra = Sheets.Json("""{"n":1}""") };

        Assert.Equal(
            "id,initiative,initiative.id,initiative.description,initiative.extra,title\n,Club,c,For all.,\"{\"\"n\"\":1}\",a\n2,Club,c,,,b\n,,,,,alone\n",
            Text(CoProductionTables.Described, TableFile.Csv, [club, new Activity("alone")]));
        Assert.Equal(
            "initiative,title\nBare,a\n", Text(CoProductionTables.Described, TableFile.Csv, [new Initiative("Bare", [new Activity("a")])]));
    }

    [Fact]
    public void A_coding_has_the_columns_that_it_needs()
    {
        CodedActivity ana = new(new Activity("x") { Id = "a", Users = true }, Coder.Person("Ana"));
        CodedActivity model = new(new Activity("x") { Id = "a" }, Coder.Model("reader", "2")) { Date = new DateOnly(2026, 3, 2), IsAdjudicated = true };

        Assert.Equal("id,coder,title,users\na,Ana,x,yes\n", Text(CoProductionTables.Codings, TableFile.Csv, [ana]));
        Assert.Equal(
            "id,coder,coder.kind,coder.version,date,adjudicated,title,users\na,Ana,,,,,x,yes\na,reader,model,2,2026-03-02,yes,x,\n",
            Text(CoProductionTables.Codings, TableFile.Csv, [ana, model]));
    }

    [Fact]
    public void Headers_of_ones_own_stand_in_what_is_written()
    {
        TableFormat<Activity> format = CoProductionTables.Activities.With(new TableOptions
        {
            Headers = new Dictionary<string, string> { ["Name"] = "title", ["Nutzer"] = "users", ["Rest"] = "extra", ["output"] = "" },
        });
        Activity activity = new("x") { Users = false, Extra = Sheets.Json("""{"output":"own","n":1}""") };

        Assert.Equal("Name,Nutzer,output,Rest\nx,no,own,\"{\"\"n\"\":1}\"\n", Text(format, TableFile.Csv, [activity]));
        Assert.Equal(activity, Assert.Single(Sheets.Sound(Sheets.Read(format, Sheets.Write(format, TableFile.Csv, [activity])))));
    }

    [Fact]
    public void There_are_headers_of_all_that_can_be_told()
    {
        TableFormat<Activity> format = CoProductionTables.ActivitiesOf(GardenQuestions.Questionnaire);

        Assert.Equal(
            ["id", "title", "description", "open", "open.note", "open.excerpt", "crop", "crop.note", "crop.excerpt", "watered", "watered.note", "watered.excerpt", "stated", "extra"],
            format.AllHeaders);
        Assert.Equal(
            ["id", "initiative", "initiative.id", "initiative.description", "initiative.extra", "title", "description"],
            CoProductionTables.DescribedOf(GardenQuestions.Questionnaire).AllHeaders.Take(7));
        Assert.Equal(
            ["id", "coder", "coder.kind", "coder.version", "date", "adjudicated", "title", "description"],
            CoProductionTables.CodingsOf(GardenQuestions.Questionnaire).AllHeaders.Take(8));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "+1")]
    [InlineData("-2,5", "\"-2,5\"")]
    [InlineData("-2.50", "-2.50")]
    [InlineData("-2.5.1", "'-2.5.1")]
    [InlineData("-", "'-")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠1", "'＠1")]
    [InlineData("'=1", "''=1")]
    [InlineData("''-1", "'''-1")]
    [InlineData("'-1", "''-1")]
    [InlineData("'a", "'a")]
    [InlineData("'", "'")]
    [InlineData("a=1", "a=1")]
    [InlineData("日本", "日本")]
    public void What_a_spreadsheet_takes_for_a_formula_has_an_apostrophe_which_is_taken_away_in_reading(string title, string cell)
    {
        Assert.Equal(cell, CsvText.Cell(title));
        byte[] table = Sheets.Write(CoProductionTables.Activities, TableFile.Csv, [new Activity(title) { Id = "a" }]);
        Assert.Equal($"id,title\na,{cell}\n", Encoding.UTF8.GetString(table));
        Assert.Equal(title, Assert.Single(Sheets.Read(CoProductionTables.Activities, table)).Value!.Title);
    }

    [Fact]
    public void Cells_of_CSV_are_quoted_where_they_need_it()
    {
        Assert.Equal("a,\"b,c\",\"d\"\"e\",\"f\ng\",'=h,\n", CsvText.Row(["a", "b,c", "d\"e", "f\ng", "=h", ""]));
        Assert.Equal("\n", CsvText.Row([]));
        Assert.Equal("cells", Assert.Throws<ArgumentNullException>(() => CsvText.Row(null!)).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => CsvText.Row(["a", null!])).ParamName);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => CsvText.Cell(null!)).ParamName);
    }

    [Fact]
    public void A_byte_order_mark_stands_only_where_it_is_asked_for()
    {
        TableFormat<Activity> format = CoProductionTables.Activities;

        Assert.Equal("title\nx\n"u8.ToArray(), Sheets.Write(format, TableFile.Csv, [new Activity("x")]));
        Assert.Equal("\uFEFFtitle\nx\n"u8.ToArray(), Sheets.Write(format.With(new TableOptions { HasByteOrderMark = true }), TableFile.Csv, [new Activity("x")]));
        Assert.Equal("title\n"u8.ToArray(), Sheets.Write(format, TableFile.Csv, []));
    }

    private static string Text<T>(TableFormat<T> format, TableFile file, IEnumerable<T> values)
        where T : notnull => Encoding.UTF8.GetString(Sheets.Write(format, file, values));
}
