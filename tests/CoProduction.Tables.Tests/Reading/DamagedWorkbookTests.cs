using System.IO.Compression;
using System.Text;
using CoProduction.Json;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>Workbooks as LibreOffice writes them, and such as no program should write.</summary>
public sealed class DamagedWorkbookTests
{
    [Theory]
    [InlineData("merged", "merged header", "CPT103 at $, cell B1 of 'merged header': The cells B1:C1 are merged, so that it cannot be told which column is called so.")]
    [InlineData(
        "merged", "merged cells",
        "CPT203 at $, cell B2 of 'merged cells': The cells B2:B3 are merged, so that it cannot be told whose the value is.\n"
            + "CPT203 at $, cell B3 of 'merged cells': The cells B2:B3 are merged, so that it cannot be told whose the value is.")]
    [InlineData("merged", "trailing", "")]
    [InlineData(
        "merged", null,
        "CPT004 at $, row 1: 3 sheets of the workbook have activities, 'merged header', 'merged cells' and 'trailing': name the one to be read.")]
    [InlineData(
        "merged", "trailling",
        "CPT005 at $, row 1: The workbook has no sheet 'trailling'; did you mean 'trailing'? Its sheets are 'merged header', 'merged cells' and 'trailing'.")]
    [InlineData("several", null, "CPT004 at $, row 1: 2 sheets of the workbook have activities, 'Coding' and 'Coding 2': name the one to be read.")]
    [InlineData("instructions", null, "CPJ202 at $.answers.users, cell B3 of 'Coding': 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'.")]
    [InlineData("instructions", "Instructions", "CPT101 at $, row 1 of 'Instructions': No column has the header 'title', so that these are no activities.")]
    public void What_is_wrong_with_a_sheet_is_told_with_its_cell(string workbook, string? sheet, string expected) =>
        Assert.Equal(expected, Told(Workbook($"{workbook}.xlsx"), new TableOptions { Sheet = sheet }));

    [Fact]
    public void Typed_cells_are_what_they_are()
    {
        IReadOnlyList<Located<Activity>> rows = Sheets.Read(CoProductionTables.Activities, Workbook("typed.xlsx"));

        Assert.Equal(
            """{"id":"a","title":"Booleans are read","answers":{"output":"publicService","users":true,"residents":false,"voluntariness":["voluntary","partlyVoluntary"]},"""
                + "\"extra\":{\"year\":2019,\"since\":\"2019-05-01\",\"share\":0.25}}",
            CoProductionJson.Activities.Write(rows[0].Value!));
        Assert.Equal("""{"id":"g","title":"A formula has its result","answers":{"users":true},"extra":{"year":2}}""", CoProductionJson.Activities.Write(rows[6].Value!));
        Assert.Equal(
            [
                "CPJ205 at $.answers.users, cell C3 of 'typed': Expected an answer to 'users', not a number. Allowed are 'yes' and 'no'.",
                "CPJ104 at $.answers.output, cell E4 of 'typed': Expected an answer to 'output', not a date. Allowed are 'publicService', 'publicOutcome' and 'neither'.",
                "CPJ104 at $.answers.output, cell E5 of 'typed': Expected an answer to 'output', not true. Allowed are 'publicService', 'publicOutcome' and 'neither'.",
                "CPT204 at $.answers.users, cell C6 of 'typed': The cell holds #DIV/0!.",
                "CPJ104 at $.id, cell A7 of 'typed': Expected a text, not the date 2019-05-03: a spreadsheet makes dates of texts such as 3-4 where the column is not formatted as text.",
                "CPJ105 at $, cell B9 of 'typed': The title is missing.",
                "CPJ205 at $.answers.voluntariness, cell F10 of 'typed': 'voluntary;compelled' is several words, not an answer to 'voluntariness'. Several possible answers are written as a|b. "
                    + "Allowed are 'voluntary', 'partlyVoluntary' and 'compelled'.",
            ],
            rows.SelectMany(row => row.Problems).Select(problem => problem.ToString()));
    }

    [Fact]
    public void Other_kinds_of_files_are_refused_by_name()
    {
        Assert.Equal("CPT001 at $, row 1: This is an OpenDocument file: save it as a workbook (.xlsx), or as CSV.", Told(Workbook("instructions.ods")));
        Assert.Equal(
            "CPT001 at $, row 1: This is an old workbook (.xls), or one with a password: save it as a workbook (.xlsx) without one.", Told(Workbook("instructions.xls")));
        Assert.StartsWith("CPT001 at $, row 1: The workbook cannot be read: ", Told([(byte)'P', (byte)'K', 3, 4, 0, 0]), StringComparison.Ordinal);
        Assert.StartsWith("CPT001 at $, row 1: The workbook cannot be read: ", Told(Workbook("several.xlsx")[..3000]), StringComparison.Ordinal);
        Assert.StartsWith("CPT001 at $, row 1: The workbook cannot be read: ", Told(Zip("a.txt", "no workbook")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<c r=\"A2\"", "<c r=\"C2\"", "CPT003 at $, row 2 of 'activities': The workbook is damaged from here on: a cell stands out of order in row 2.")]
    [InlineData("<row r=\"2\">", "<row r=\"2\"", "CPT003 at $, row 1: The workbook cannot be read: ")]
    [InlineData("<v>7</v>", "<v>7</v><f>", "CPT003 at $, row ")]
    [InlineData("t=\"inlineStr\"><is><t>yes</t></is>", "t=\"s\"><v>99</v>", "CPT003 at $, row 2 of 'activities': The workbook is damaged from here on: ")]
    [InlineData("t=\"inlineStr\"><is><t>yes</t></is>", "><f>A1</f>", "CPT204 at $.answers.users, cell B2 of 'activities': The cell holds a formula without a stored result.")]
    [InlineData("t=\"inlineStr\"><is><t>yes</t></is>", "t=\"e\"><v>#REF!</v>", "CPT204 at $.answers.users, cell B2 of 'activities': The cell holds #REF!.")]
    [InlineData("t=\"inlineStr\"><is><t>yes</t></is>", "><v>1E+400</v>", "CPJ205 at $.answers.users, cell B2 of 'activities': Expected an answer to 'users', not a number. Allowed are 'yes' and 'no'.")]
    public void A_sheet_that_is_not_as_it_should_be_is_read_up_to_there(string from, string to, string expected)
    {
        byte[] sound = Sheets.Write(CoProductionTables.Activities, TableFile.Xlsx, [new Activity("One") { Users = true, Extra = Sheets.Json("""{"n":7}""") }]);
        byte[] damaged = Sheets.Changed(sound, "xl/worksheets/sheet1.xml", text => text.Replace(" xml:space=\"preserve\"", "", StringComparison.Ordinal).Replace(from, to, StringComparison.Ordinal));

        Assert.StartsWith(expected, Told(damaged), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_lacks_makes_a_workbook_without_a_sheet()
    {
        byte[] sound = Sheets.Write(CoProductionTables.Activities, TableFile.Xlsx, [new Activity("One")]);

        Assert.StartsWith("CPT00", Told(Sheets.Changed(sound, "xl/worksheets/sheet1.xml", _ => null)), StringComparison.Ordinal);
        Assert.StartsWith("CPT00", Told(Sheets.Changed(sound, "xl/workbook.xml", text => text[..^20])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_is_read_from_a_stream_that_cannot_go_back()
    {
        byte[] workbook = Sheets.Write(CoProductionTables.Activities, TableFile.Xlsx, Sheets.Published);
        using GZipStream stream = new(new MemoryStream(Zipped(workbook)), CompressionMode.Decompress);

        Assert.Equal(Sheets.Published, Sheets.Sound(CoProductionTables.Activities.ReadMany(stream)));
    }

    private static string Told(byte[] file, TableOptions? options = null) =>
        string.Join('\n', Sheets.Read(CoProductionTables.Described, file, options).SelectMany(record => record.Problems));

    private static byte[] Workbook(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Workbooks", name));

    private static byte[] Zip(string name, string text)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }

    private static byte[] Zipped(byte[] bytes)
    {
        using MemoryStream stream = new();
        using (GZipStream zip = new(stream, CompressionMode.Compress, leaveOpen: true)) zip.Write(bytes);
        return stream.ToArray();
    }
}
