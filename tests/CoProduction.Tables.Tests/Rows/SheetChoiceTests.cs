namespace CoProduction.Tables.Tests.Rows;

/// <summary>Which sheet of a workbook is read.</summary>
public sealed class SheetChoiceTests
{
    private static readonly TableOptions Renamed = new() { Headers = new Dictionary<string, string> { ["Name"] = "title", ["Title"] = "" } };

    [Theory]
    [InlineData("title", "", "other", "", "First")]
    [InlineData("other", "", " Ti-tle ", "", "Second:CPJ102")]
    [InlineData("title", "", "title", "state=\"hidden\"", "First")]
    [InlineData("title", "state=\"veryHidden\"", "other", "", "Second:CPT101")]
    [InlineData("title", "state=\"hidden\"", "title", "state=\"visible\"", "Second")]
    [InlineData("other", "", "own", "", "CPT005 at $, row 1: No sheet of the workbook has the header 'title'. Its sheets are 'First' and 'Second'.")]
    [InlineData("title", "state=\"hidden\"", "title", "state=\"hidden\"", "CPT005 at $, row 1: No sheet of the workbook has the header 'title'. Its sheets are 'First' and 'Second'.")]
    [InlineData("title", "", "title", "", "CPT004 at $, row 1: 2 sheets of the workbook have activities, 'First' and 'Second': name the one to be read.")]
    public void The_one_that_can_be_seen_and_has_activities_is_read(string first, string firstState, string second, string secondState, string expected) =>
        Assert.Equal(expected, Chosen(Book(first, firstState, second, secondState), TableOptions.Default));

    [Theory]
    [InlineData("First", "First")]
    [InlineData("Second", "Second")]
    [InlineData("first", "CPT005 at $, row 1: The workbook has no sheet 'first'; did you mean 'First'? Its sheets are 'First' and 'Second'.")]
    [InlineData("", "CPT005 at $, row 1: The workbook has no sheet ''. Its sheets are 'First' and 'Second'.")]
    public void The_one_that_is_named_is_read_be_it_hidden(string name, string expected) =>
        Assert.Equal(expected, Chosen(Book("title", "", "title", "state=\"hidden\""), new TableOptions { Sheet = name }));

    [Fact]
    public void The_header_of_the_title_may_be_one_of_the_options()
    {
        Assert.Equal("Second", Chosen(Book("other", "", "Name", ""), Renamed));
        Assert.StartsWith("CPT005", Chosen(Book("other", "", "Title", ""), Renamed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TableFile.Xlsx, null, "activities")]
    [InlineData(TableFile.Xlsx, "Own name", "Own name")]
    public void A_table_is_written_to_the_sheet_that_is_named(TableFile file, string? name, string expected)
    {
        byte[] book = Sheets.Write(CoProductionTables.Activities.With(new TableOptions { Sheet = name }), file, [new Activity("x")], ["title", "users"]);
        byte[] wrong = Sheets.Changed(book, "xl/worksheets/sheet1.xml", text => text.Replace("users", "userz", StringComparison.Ordinal));

        Assert.Equal(expected, Assert.Single(Assert.Single(Sheets.Read(CoProductionTables.Activities, wrong)).Problems).Cell!.Sheet);
    }

    private static byte[] Book(string first, string firstState, string second, string secondState) =>
        new RawWorkbook { Sheets = [("First", Xml(first, "First")), ("Second", Xml(second, "Second"))], States = [firstState, secondState] }.ToBytes();

    private static string Xml(string header, string title) => $"<sheetData><row><c t=\"str\"><v>{header}</v></c></row><row><c t=\"str\"><v>{title}</v></c></row></sheetData>";

    private static string Chosen(byte[] book, TableOptions options)
    {
        Located<Activity> record = Assert.Single(Sheets.Read(CoProductionTables.Activities, book, options));
        return record.Value?.Title ?? (Assert.Single(record.Problems) is { Cell.Sheet: { } sheet } problem ? $"{sheet}:{problem.Code}" : $"{record.Problems[0]}");
    }
}
