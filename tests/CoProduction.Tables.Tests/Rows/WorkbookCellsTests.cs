using System.Globalization;

namespace CoProduction.Tables.Tests.Rows;

/// <summary>What the cells of a workbook hold, by its XML: texts, numbers, days, truths, and what cannot be told.</summary>
public sealed class WorkbookCellsTests
{
    private const string Head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>title</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>own</t></is></c></row>";

    [Theory]
    [InlineData("<c r=\"B2\"><v>7</v></c>", "7")]
    [InlineData("<c r=\"B2\" t=\"n\"><v>-2.50</v></c>", "-2.50")]
    [InlineData("<c r=\"B2\"><v>1E+400</v></c>", "1E+400")]
    [InlineData("<c r=\"B2\"><v>.5</v></c>", "\".5\"")]
    [InlineData("<c r=\"B2\" t=\"b\"><v>1</v></c>", "true")]
    [InlineData("<c r=\"B2\" t=\"b\"><v>true</v></c>", "true")]
    [InlineData("<c r=\"B2\" t=\"b\"><v>0</v></c>", "false")]
    [InlineData("<c r=\"B2\" t=\"str\"><v>a_x0041_b_x000D_</v></c>", "\"aAb\\r\"")]
    [InlineData("<c r=\"B2\" t=\"str\"><v>_x00zz__x0_</v></c>", "\"_x00zz__x0_\"")]
    [InlineData("<c r=\"B2\" t=\"str\"><f>1</f><v></v></c>", null)]
    [InlineData("<c r=\"B2\" t=\"str\"><f>1</f><v>got</v></c>", "\"got\"")]
    [InlineData("<c r=\"B2\"><f/><v>3</v></c>", "3")]
    [InlineData("<c r=\"B2\"><v>3</v><f><x><v>9</v></x></f></c>", "3")]
    [InlineData("<c r=\"B2\" t=\"d\"><v>2026-11-26</v></c>", "\"2026-11-26\"")]
    [InlineData("<c r=\"B2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>never</t></rPh><t>c</t></is></c>", "\"abc\"")]
    [InlineData("<c r=\"B2\" t=\"inlineStr\"><is><rPh/><t/><t>d</t></is></c>", "\"d\"")]
    [InlineData("<c r=\"B2\" t=\"inlineStr\"><is/></c>", null)]
    [InlineData("<c r=\"B2\" t=\"inlineStr\"><is><t>x<!-- no --><?p?><![CDATA[<y>]]></t></is></c>", "\"x\\u003Cy\\u003E\"")]
    [InlineData("<c r=\"B2\" t=\"s\"><v>0</v></c>", "\"first\"")]
    [InlineData("<c r=\"B2\" t=\"s\"><v>1</v></c>", null)]
    [InlineData("<c r=\"B2\" t=\"s\"><v>2</v></c>", "\"rich text\"")]
    [InlineData("<c r=\"B2\" s=\"3\"/>", null)]
    [InlineData("<c r=\"B2\"/>", null)]
    [InlineData("", null)]
    public void A_cell_is_read_by_its_kind(string cell, string? own)
    {
        byte[] file = RawWorkbook.Of(
            $"{Head}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c>{cell}</row>", "<si><t>first</t></si><si/><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>z</t></rPh></si>");

        Activity read = Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Activities, file)));

        Assert.Equal(own is null ? new Activity("x") : new Activity("x") { Extra = Sheets.Json($$"""{"own":{{own}}}""") }, read);
    }

    [Theory]
    [InlineData("<c r=\"B2\" t=\"s\"><v>3</v></c>", "CPT003 2")]
    [InlineData("<c r=\"B2\" t=\"s\"><v>-1</v></c>", "CPT003 2")]
    [InlineData("<c r=\"A2\"><v>1</v></c>", "CPT003 2")]
    [InlineData("<c r=\"XFE2\"><v>1</v></c>", "CPT003 2")]
    [InlineData("<c r=\"XFD2\"><v>1</v></c>", "CPT201 XFD2")]
    [InlineData("<c r=\"C2\"><v>1</v></c>", "CPT201 C2")]
    [InlineData("<c r=\"AA2\"><v>1</v></c>", "CPT201 AA2")]
    public void A_cell_that_stands_where_it_should_not_is_told(string cell, string expected)
    {
        string header = Head.Replace("own", "users", StringComparison.Ordinal);
        byte[] file = RawWorkbook.Of($"{header}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c>{cell}</row>", "<si><t>a</t></si><si/><si/>");

        Located<Activity> row = Assert.Single(Sheets.Read(CoProductionTables.Activities, file));

        Problem problem = Assert.Single(row.Problems);
        Assert.Equal(expected, $"{problem.Code} {problem.Cell!.Reference}");
        Assert.False(row.IsRead);
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    [InlineData(22, true)]
    [InlineData(23, false)]
    [InlineData(26, false)]
    [InlineData(27, true)]
    [InlineData(36, true)]
    [InlineData(37, false)]
    [InlineData(44, false)]
    [InlineData(45, true)]
    [InlineData(47, true)]
    [InlineData(48, false)]
    [InlineData(49, false)]
    [InlineData(50, true)]
    [InlineData(58, true)]
    [InlineData(59, false)]
    public void A_number_is_a_day_in_the_formats_of_days_that_have_a_number(int format, bool isDay) =>
        Assert.Equal(isDay ? "\"2019-05-01\"" : "43586", Own($"<cellXfs><xf/><xf numFmtId=\"{format}\"/></cellXfs>", "43586"));

    [Theory]
    [InlineData("yyyy", true)]
    [InlineData("0.00", false)]
    [InlineData("M", true)]
    [InlineData("DD", true)]
    [InlineData("h", true)]
    [InlineData("ss", true)]
    [InlineData("&quot;day&quot;0", false)]
    [InlineData("&quot;x&quot;d", true)]
    [InlineData("&quot;[d&quot;0", false)]
    [InlineData("[Red]0", false)]
    [InlineData("[&quot;]d", true)]
    [InlineData("[Red]0;[Blue]d", true)]
    [InlineData("0\\d", false)]
    [InlineData("0_d", false)]
    [InlineData("*d0", false)]
    [InlineData("\\dd", true)]
    [InlineData("", false)]
    public void A_number_is_a_day_where_its_format_shows_one(string code, bool isDay) => Assert.Equal(
        isDay ? "\"2019-05-01\"" : "43586",
        Own($"<numFmts><numFmt numFmtId=\"164\" formatCode=\"{code}\"/><numFmt numFmtId=\"165\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>", "43586"));

    [Theory]
    [InlineData("0", "\"1899-12-30\"", "\"1904-01-01\"")]
    [InlineData("1", "\"1899-12-31\"", "\"1904-01-02\"")]
    [InlineData("43586.5", "\"2019-05-01T12:00:00\"", "\"2023-05-02T12:00:00\"")]
    [InlineData("0.000011", "\"1899-12-30T00:00:00.95\"", "\"1904-01-01T00:00:00.95\"")]
    [InlineData("-1", "-1", "-1")]
    [InlineData("2957003", "\"9995-12-30\"", "\"9999-12-31\"")]
    [InlineData("2958466", "2958466", "2958466")]
    [InlineData("a", "\"a\"", "\"a\"")]
    public void Days_are_counted_from_the_end_of_1899_or_from_1904(string number, string day, string later)
    {
        const string styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>";

        Assert.Equal(day, Own(styles, number));
        Assert.Equal(day, Own(styles, number, "date1904=\"0\""));
        Assert.Equal(later, Own(styles, number, "date1904=\"1\""));
    }

    [Theory]
    [InlineData("2957004", "\"9995-12-31\"", "2957004")]
    [InlineData("2958465", "\"9999-12-31\"", "2958465")]
    public void A_number_beyond_the_last_day_of_the_calendar_is_a_number(string number, string day, string later)
    {
        const string styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>";

        Assert.Equal(day, Own(styles, number));
        Assert.Equal(later, Own(styles, number, "date1904=\"1\""));
    }

    [Fact]
    public void Numbers_are_numbers_where_nothing_says_how_they_look()
    {
        Assert.Equal("43586", Own(null, "43586"));
        Assert.Equal("43586", Own("", "43586"));
        Assert.Equal("43586", Own("<cellXfs><xf numFmtId=\"14\"/></cellXfs>", "43586"));
    }

    [Fact]
    public void Rows_and_cells_without_a_place_follow_each_other_and_empty_ones_are_passed_over()
    {
        byte[] file = RawWorkbook.Of(
            "<row/><row r=\"2\"><c/></row><row><c t=\"inlineStr\"><is><t>title</t></is></c><c t=\"inlineStr\"><is><t>n</t></is></c></row><row r=\"7\" spans=\"1:2\"><c t=\"str\"><v>x</v></c><c><v>1</v></c></row>"
                + "<row><c t=\"str\"><v>y</v></c></row><row r=\"9\"/><row r=\"12\"><c r=\"B12\"><v>2</v></c></row>");

        IReadOnlyList<Located<Activity>> rows = Sheets.Read(CoProductionTables.Activities, file);

        Assert.Equal([(7, "x"), (8, "y"), (12, null)], rows.Select(row => ((int)row.Line, row.Value?.Title)));
        Assert.Equal([0, 1, 2], rows.Select(row => row.Index));
        Assert.Equal("CPJ105 at $, cell A12 of 'Sheet1': The title is missing.", $"{Assert.Single(rows[2].Problems)}");
    }

    [Theory]
    [InlineData("<sheetData/>")]
    [InlineData("<sheetData></sheetData>")]
    [InlineData("<cols><col min=\"1\" max=\"1\"/></cols><sheetData><row r=\"1\"/></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")]
    [InlineData("")]
    public void A_sheet_without_a_value_is_empty(string xml) => Assert.Equal(
        "CPJ001 at $, row 1 of 'Sheet1': There is nothing in it.",
        $"{Assert.Single(Assert.Single(Sheets.Read(CoProductionTables.Activities, new RawWorkbook { Sheets = [("Sheet1", xml)] }.ToBytes())).Problems)}");

    [Fact]
    public void Cells_that_are_merged_are_told_in_each_of_their_rows()
    {
        string rows = string.Concat(Enumerable.Range(2, 5).Select(row => string.Create(
            CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>x{row}</v></c></row>")));
        byte[] file = RawWorkbook.Of(
            $"{Head}{rows}",
            after: "<mergeCells><mergeCell ref=\"B5:B5\"/><mergeCell ref=\"A3:B4\"/><mergeCell ref=\"A4:A4\"/><mergeCell ref=\"B90:B99\"/><mergeCell/><mergeCell ref=\"B2\"/><mergeCell ref=\"a:b\"/></mergeCells>");

        IReadOnlyList<Located<Activity>> read = Sheets.Read(CoProductionTables.Activities, file);

        Assert.Equal([true, false, false, false, true], read.Select(row => row.IsRead));
        Assert.Equal(["", "A3", "A4 A4", "B5", ""], read.Select(row => string.Join(' ', row.Problems.Select(problem => problem.Cell!.Reference))));
        Assert.Equal("The cells A3:B4 are merged, so that it cannot be told whose the value is.", read[1].Problems[0].Message);
    }

    private static string Own(string? styles, string number, string properties = "")
    {
        byte[] file = RawWorkbook.Of($"{Head}<row r=\"2\"><c r=\"A2\" t=\"str\"><v>x</v></c><c r=\"B2\" s=\"1\"><v>{number}</v></c></row>", styles: styles, properties: properties);
        return Assert.Single(Sheets.Sound(Sheets.Read(CoProductionTables.Activities, file))).Extra!.Value.GetProperty("own").GetRawText();
    }
}
