using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>Files that are made to take more than they are worth, or that are broken where it is not seen at once.</summary>
public sealed class HostileTableTests
{
    private static readonly TableOptions Small = new() { MaxWorkbookBytes = 1024 * 1024 };

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "CPJ006 at $, row ", "The cells of the sheet unpack to more than 1048576 bytes, which is the most that the options allow.")]
    [InlineData("xl/sharedStrings.xml", "CPJ006 at $, row ", "The shared texts of the workbook unpack to more than 262144 bytes, which is the most that the options allow.")]
    [InlineData("xl/styles.xml", "CPJ006 at $, row 1: ", "The workbook cannot be read: The parts of the workbook beside its cells unpack to more than 65536 bytes, which is the most that the options allow.")]
    public void A_workbook_that_unpacks_to_too_much_is_refused(string part, string start, string end)
    {
        byte[] bomb = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Workbooks", "typed.xlsx"));
        bomb = Grown(bomb, part, 4_000_000);

        Assert.True(bomb.Length < 50_000);
        Problem problem = Sheets.Read(CoProductionTables.Activities, bomb, Small).SelectMany(row => row.Problems).First(each => each.Code == ProblemCodes.TooLarge);
        Assert.StartsWith(start, problem.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(end, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Sheets.Read(CoProductionTables.Activities, bomb).SelectMany(row => row.Problems), each => each.Code == ProblemCodes.TooLarge);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<7x")]
    [InlineData("xl/workbook.xml", "")]
    [InlineData("xl/styles.xml", "<7x")]
    [InlineData("xl/sharedStrings.xml", "<7x")]
    public void A_part_of_a_workbook_that_is_no_XML_is_told(string part, string content)
    {
        using MemoryStream workbook = new();
        workbook.Write(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Workbooks", "typed.xlsx")));
        using (ZipArchive zip = new(workbook, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(part)!.Delete();
            using StreamWriter writer = new(zip.CreateEntry(part).Open());
            writer.Write(content);
        }

        Problem problem = Sheets.Read(CoProductionTables.Activities, workbook.ToArray()).SelectMany(row => row.Problems).First();
        Assert.Contains(problem.Code, new[] { TableProblemCodes.OtherFile, TableProblemCodes.DamagedFile });
    }

    [Fact]
    public void A_hundred_thousand_merges_do_not_make_each_row_slow()
    {
        byte[] sheet = Sheets.Write(CoProductionTables.Activities, TableFile.Xlsx, Enumerable.Range(0, 20_000).Select(row => new Activity($"Row {row}")));
        StringBuilder merges = new("</sheetData><mergeCells>");
        foreach (int row in Enumerable.Range(0, 100_000)) merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"A{row + 20_001}:B{row + 20_001}\"/>");
        byte[] merged = Sheets.Changed(sheet, "xl/worksheets/sheet1.xml", text => text.Replace("</sheetData>", $"{merges}</mergeCells>", StringComparison.Ordinal));

        Located<Activity>[] rows = [.. Sheets.Read(CoProductionTables.Activities, merged)];

        Assert.Equal(20_000, rows.Length);
        Problem problem = Assert.Single(rows.SelectMany(row => row.Problems));
        Assert.Equal("CPT203 at $, cell A20001 of 'activities': The cells A20001:B20001 are merged, so that it cannot be told whose the value is.", problem.ToString());
    }

    [Fact]
    public void A_text_of_many_pieces_is_read_in_one_go()
    {
        string pieces = string.Concat(Enumerable.Repeat("<r><t>ab</t></r>", 200_000));
        byte[] sheet = Sheets.Changed(
            Sheets.Write(CoProductionTables.Activities, TableFile.Xlsx, [new Activity("One")]), "xl/worksheets/sheet1.xml",
            text => text.Replace("<is><t xml:space=\"preserve\">One</t></is>", $"<is>{pieces}</is>", StringComparison.Ordinal).Replace("<is><t>One</t></is>", $"<is>{pieces}</is>", StringComparison.Ordinal));

        Assert.Equal(400_000, Assert.Single(Sheets.Read(CoProductionTables.Activities, sheet)).Value!.Title.Length);
        Assert.StartsWith(
            "CPT003 at $, row 2 of 'activities': The workbook is damaged from here on: A text is too long.",
            Assert.Single(Assert.Single(Sheets.Read(CoProductionTables.Activities, sheet, new TableOptions { MaxRowBytes = 100_000 })).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_workbook_that_go_back_are_told()
    {
        byte[] sheet = Sheets.Changed(
            Sheets.Write(CoProductionTables.Activities, TableFile.Xlsx, [new Activity("One"), new Activity("Two")]), "xl/worksheets/sheet1.xml",
            text => text.Replace("<row r=\"3\"", "<row r=\"2\"", StringComparison.Ordinal));

        Assert.Contains("row 2 stands after row 2.", Sheets.Read(CoProductionTables.Activities, sheet)[^1].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_row_with_a_great_many_problems_a_hundred_are_told_and_the_rest_counted()
    {
        string row = string.Concat(Enumerable.Repeat(",lost", 2_000));

        IReadOnlyList<Problem> problems = Assert.Single(Sheets.Read($"title{new string(',', 2_000)}\nx{row}\n")).Problems;
        Assert.Equal(101, problems.Count);
        Assert.Equal("CPT206 at $, row 2, line 2, column 1: The row has 1900 more problems.", problems.Single(problem => problem.Code == "CPT206").ToString());

        string twice = string.Concat(Enumerable.Repeat(",users", 2_000));
        IReadOnlyList<Problem> header = Assert.Single(Sheets.Read($"title{twice}\nx\n")).Problems;
        Assert.Equal(101, header.Count);
        Assert.Equal("CPT206 at $, row 1, line 1, column 1: The headers have more problems.", header[^1].ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Half_of_a_character_in_UTF_16_is_told_with_its_cell_and_whole_ones_are_read(bool isBigEndian)
    {
        UnicodeEncoding encoding = new(isBigEndian, byteOrderMark: true);
        byte[] text = [.. encoding.GetPreamble(), .. encoding.GetBytes($"title,users\n{new string('ä', 40_001)}😀,yes\nx#y,yes\nz,no\n")];
        int hash = text.AsSpan().IndexOf(encoding.GetBytes("#"));
        (text[hash], text[hash + 1]) = isBigEndian ? ((byte)0xD8, (byte)0x3D) : ((byte)0x3D, (byte)0xD8);

        IReadOnlyList<Located<Activity>> rows = Sheets.Read(CoProductionTables.Activities, text);

        Assert.Equal($"{new string('ä', 40_001)}😀", rows[0].Value!.Title);
        Assert.Equal(
            "CPJ002 at $, cell A3, line 3, column 2: Half of a character stands here, so that the text is not UTF-16: save the table as 'CSV UTF-8', or as a workbook.",
            Assert.Single(rows[1].Problems).ToString());
        Assert.Equal("z", rows[2].Value!.Title);
        Assert.Contains(Sheets.Read(CoProductionTables.Activities, text[..^1])[^1].Problems, problem => problem.Code == "CPJ002");
    }

    [Theory]
    [InlineData("id,title,coder,users@Ana\na,x,Ben,yes\n", "CPT105 at $, cell C1, line 1, column 10: 'coder' says who coded a row, and 'users@Ana' who coded a column; leave one out.")]
    [InlineData("id,title,users@Ana,coder.kind\na,x,yes,model\n", "CPT105 at $, cell D1, line 1, column 20: 'coder.kind' says who coded a row, and 'users@Ana' who coded a column; leave one out.")]
    [InlineData("id,title,users@Ana,date\na,x,yes,2026-11-26\n", "")]
    public void Who_coded_is_said_in_one_way(string text, string expected) => Assert.Equal(
        expected, string.Join('\n', Sheets.Read(CoProductionTables.Codings, Encoding.UTF8.GetBytes(text)).SelectMany(record => record.Problems)));

    private static byte[] Grown(byte[] workbook, string part, int more) =>
        Sheets.Changed(workbook, part, text => $"{text}{new string(' ', more)}");
}
