using System.Text;
using CoProduction.Tables.Tests.Reading;

namespace CoProduction.Tables.Tests.Rows;

/// <summary>The bytes of a text: encodings, line ends, and where in it a problem stands.</summary>
public sealed class TextEncodingTests
{
    private const string Table = "title;users\nKöln 😀;yes\n日本;no\n";

    private static readonly Activity[] Two = [new("Köln 😀") { Users = true }, new("日本") { Users = false }];

    public static TheoryData<string, int> Ways
    {
        get
        {
            TheoryData<string, int> all = [];
            foreach (string encoding in (string[])["utf-8", "utf-16", "utf-16BE"])
            {
                foreach (int size in (int[])[1, 2, 3, 5, 7, 64]) all.Add(encoding, size);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_text_in_pieces_is_read_as_at_once(string encoding, int size)
    {
        var how = Encoding.GetEncoding(encoding);
        await RequireTwo([.. how.GetPreamble(), .. how.GetBytes(Table)], size);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(100_000)]
    public Task A_workbook_in_pieces_is_read_as_at_once(int size) => RequireTwo(Sheets.Write(CoProductionTables.Activities, TableFile.Xlsx, Two), size);

    [Theory]
    [InlineData(TableFile.Csv)]
    [InlineData(TableFile.Xlsx)]
    public void A_file_stays_open_and_is_read_from_where_it_stands(TableFile kind)
    {
        byte[] table = Sheets.Write(CoProductionTables.Activities, kind, Two);
        using MemoryStream stream = new([.. "before"u8, .. table]);
        stream.Position = 6;

        Assert.Equal(Two, Sheets.Sound(CoProductionTables.Activities.ReadMany(stream)));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Long_texts_in_UTF_16_are_read_whole(bool isBigEndian)
    {
        UnicodeEncoding encoding = new(isBigEndian, byteOrderMark: true);
        string title = $"{new string('ä', 8_180)}😀{new string('日', 16_400)}😀😀";
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes($"title\nx{title}\n{title}\n")];

        Assert.Equal([$"x{title}", title], Sheets.Sound(Sheets.Read(CoProductionTables.Activities, file)).Select(activity => activity.Title));
        using Pieces pieces = new(file, 997);
        Assert.Equal([$"x{title}", title], Sheets.Sound(CoProductionTables.Activities.ReadMany(pieces)).Select(activity => activity.Title));
    }

    [Theory]
    [InlineData("FF FE 74 00", "CPT101 row 1")]
    [InlineData("FF FE", "CPJ001 row 1")]
    [InlineData("FE FF", "CPJ001 row 1")]
    [InlineData("FF FE 00 00", "CPT002 row 1")]
    [InlineData("00 00 FE FF", "CPT002 row 1")]
    [InlineData("EF BB BF", "CPJ001 row 1")]
    [InlineData("20 20", "CPJ001 row 1")]
    [InlineData("74 00", "CPT002 row 1")]
    [InlineData("FF FE 74 00 3D D8 0A 00", "CPJ002 cell A1")]
    [InlineData("FF FE 74 00 61", "CPJ002 cell A1")]
    [InlineData("FE FF 00 74 D8 3D", "CPJ002 cell A1")]
    [InlineData("50 4B 03 04", "CPT001 row 1")]
    [InlineData("50 4B 03", "CPT002 row 1")]
    [InlineData("D0 CF 11 E0 A1 B1 1A E1", "CPT001 row 1")]
    [InlineData("D0 CF 11 E0", "CPJ002 cell A1")]
    public void A_file_is_told_by_its_first_bytes(string bytes, string expected)
    {
        byte[] file = [.. bytes.Split(' ').Select(each => Convert.ToByte(each, 16))];
        if (bytes == "50 4B 03") file = [.. file, 0];

        Problem problem = Assert.Single(Assert.Single(Sheets.Read(CoProductionTables.Activities, file)).Problems);

        Assert.Equal(expected, $"{problem.Code} {problem.Cell}");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_whatever_ends_them(string end)
    {
        string text = $"title,description,users{end}{end}x,\"a{end}b{end}c\",maybe{end},,{end}\"y\"\"z\",,no{end}é😀,w,perhaps{end}".Replace("{end}", end, StringComparison.Ordinal);

        IReadOnlyList<Located<Activity>> rows = Sheets.Read(text);

        Assert.Equal([3L, 7, 8], rows.Select(row => row.Line));
        Assert.Equal(["C3 5:4", "", "C6 8:6"], rows.Select(row => string.Join(' ', row.Problems.Select(problem => $"{problem.Cell!.Reference} {problem.Place!.Line}:{problem.Place.Column}"))));
        Assert.Equal("y\"z", rows[1].Value!.Title);
    }

    [Theory]
    [InlineData("title,,,users\n,,,maybe\n", "A2 1:1 D2 1:4")]
    [InlineData("title,,,users\nx,,a,b\n", "C2 2:4 D2 2:6")]
    [InlineData("title,,,users\nx,\"\",\"a\",b\n", "C2 2:6 D2 2:10")]
    [InlineData("title,,,users\n\"x\",,,b,,d\n", "D2 2:7 F2 2:10")]
    [InlineData("title,users\nx,yes,,,\nx,yes,,z,\n", "D3 3:8")]
    public void A_problem_stands_at_the_start_of_its_cell(string text, string places) => Assert.Equal(
        places.Replace("1:", "2:", StringComparison.Ordinal),
        string.Join(' ', Sheets.Read(text).SelectMany(row => row.Problems).Select(problem => $"{problem.Cell!.Reference} {problem.Place!.Line}:{problem.Place.Column}")));

    [Theory]
    [InlineData("title,users\nx,\"yes\ny,no\n", "B2 2:3")]
    [InlineData("title,users\nx,yes\ny,\"n\"o\nz,\n", "B3 3:6")]
    [InlineData("title,users\n,,\"a\"b\n", "C2 2:6")]
    [InlineData("title,users\nxé,\"yes\"a\n", "B2 2:9")]
    [InlineData("title,users\na\"b,c\"d\n", "A2 2:2")]
    public void A_quotation_mark_that_is_wrong_is_told_at_its_place(string text, string place)
    {
        Problem problem = Sheets.Read(text).SelectMany(row => row.Problems).Single();

        Assert.Equal($"CPT202 {place}", $"{problem.Code} {problem.Cell!.Reference} {problem.Place!.Line}:{problem.Place.Column}");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_with_their_cell()
    {
        byte[] Table(string text) => [.. Encoding.Latin1.GetBytes(text)];

        Assert.Equal(
            ["A2 2:1", "B3 3:5", "C4 4:4", "D5 5:12"],
            Sheets.Read(CoProductionTables.Activities, Table("title,a,b,c\né,,,\nxxx,é,,\ny,,é,\nz,\"a,b\",c,dé\n")).SelectMany(row => row.Problems)
                .Select(problem => $"{problem.Cell!.Reference} {problem.Place!.Line}:{problem.Place.Column}"));
    }

    [Theory]
    [InlineData(1_024, true)]
    [InlineData(1_025, false)]
    public void A_row_may_be_as_long_as_the_options_say(int length, bool isRead)
    {
        string title = new('x', length - 4);

        Located<Activity> row = Sheets.Read($"title,users\n{title},yes\nnext,no\n", new TableOptions { MaxRowBytes = 1_024 })[0];

        Assert.Equal(isRead, row.IsRead);
        Assert.Equal(
            isRead ? "" : "CPJ006 at $, row 2, line 2, column 1: The row is longer than 1024 bytes; a quotation mark that is never closed makes one of all that follows.",
            string.Join('\n', row.Problems));
    }

    /// <summary>The two activities are read from a file that comes in pieces, which stays open, in either way.</summary>
    private static async Task RequireTwo(byte[] file, int size)
    {
        using Pieces pieces = new(file, size);
        using Pieces later = new(file, size);
        List<Located<Activity>> rows = [];

        Assert.Equal(Two, Sheets.Sound(CoProductionTables.Activities.ReadMany(pieces)));
        await foreach (Located<Activity> row in CoProductionTables.Activities.ReadManyAsync(later, cancellationToken: TestContext.Current.CancellationToken)) rows.Add(row);

        Assert.Equal(Two, Sheets.Sound(rows));
        Assert.Equal((false, false), (pieces.IsClosed, later.IsClosed));
    }
}
