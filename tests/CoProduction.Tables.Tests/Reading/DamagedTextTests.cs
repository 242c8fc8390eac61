using System.Text;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>Sheets as they come, each with what is wrong with it, where it stands, and nothing else.</summary>
public sealed class DamagedTextTests
{
    private static readonly Dictionary<string, string> Renamed = new() { ["Name"] = "title", ["Kind"] = "output" };

    public static TheoryData<string, string> Texts => [.. DamagedSheets.Described.Select(sheet => (sheet.Text, sheet.Expected))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_wrong_with_a_text_is_told_with_its_cell(string text, string expected) =>
        Assert.Equal(expected, Told(Encoding.UTF8.GetBytes(text), TableOptions.Default));

    [Theory]
    [InlineData(
        "Id,Title,Output\na,x,publicService\n",
        "CPT205 at $, cell A1, line 1, column 1: note: The header 'Id' is read as 'id'.\n"
            + "CPT205 at $, cell B1, line 1, column 4: note: The header 'Title' is read as 'title'.\n"
            + "CPT205 at $, cell C1, line 1, column 10: note: The header 'Output' is read as 'output'.")]
    [InlineData(
        "title,users\nx,Yes\ny,ja\nz,1\nw,WAHR\nv,maybe\n",
        "CPT205 at $.answers.users, cell B2, line 2, column 3: note: 'Yes' is read as 'yes'.\n"
            + "CPT205 at $.answers.users, cell B3, line 3, column 3: note: 'ja' is read as 'yes'.\n"
            + "CPT205 at $.answers.users, cell B4, line 4, column 3: note: '1' is read as 'yes'.\n"
            + "CPT205 at $.answers.users, cell B5, line 5, column 3: note: 'WAHR' is read as 'yes'.\n"
            + "CPJ202 at $.answers.users, cell B6, line 6, column 3: 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'.")]
    public void What_was_read_leniently_is_told_too(string text, string expected) =>
        Assert.Equal(expected, Told(Encoding.UTF8.GetBytes(text), new TableOptions { IsLenient = true }));

    [Fact]
    public void A_header_that_the_options_name_and_no_column_has_is_told() => Assert.Equal(
        "CPT104 at $, row 1, line 1, column 1: No column has the header 'Kind', which the options name.",
        Told("Name,Art\na,publicService\n"u8.ToArray(), new TableOptions { Headers = Renamed }));

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_told_at_the_first_of_them() => Assert.Equal(
        "CPJ002 at $, cell A2, line 2, column 2: These bytes are not UTF-8: save the table as 'CSV UTF-8', or as a workbook.",
        Told(Encoding.Latin1.GetBytes("title,users\nKöln,yes\nx,no\n"), TableOptions.Default));

    [Fact]
    public void UTF_16_with_a_byte_order_mark_is_read_and_its_columns_are_counted_in_letters() => Assert.Equal(
        "CPJ202 at $.answers.users, cell B2, line 2, column 6: 'oui' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'.",
        Told([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("title;users\nKöln;oui\nx;yes\n")], TableOptions.Default));

    [Fact]
    public void Other_encodings_and_other_files_are_refused_by_name()
    {
        Assert.Equal(
            "CPT002 at $, row 1, line 1, column 1: The text holds bytes of nought, as UTF-16 without a byte order mark does: save it as 'CSV UTF-8'.",
            Told(Encoding.Unicode.GetBytes("title;users\nx;yes\n"), TableOptions.Default));
        Assert.Equal(
            "CPT002 at $, row 1, line 1, column 1: The text is UTF-32: save it as 'CSV UTF-8'.",
            Told([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("title;users\n")], TableOptions.Default));
        Assert.Equal(
            "CPT001 at $, row 1: This is an old workbook (.xls), or one with a password: save it as a workbook (.xlsx) without one.",
            Told([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], TableOptions.Default));
    }

    [Fact]
    public void UTF_16_with_the_character_of_nought_is_refused_as_UTF_8_is() => Assert.Equal(
        "CPT002 at $, row 1, line 1, column 1: The text holds the character U+0000: save it as 'CSV UTF-8'.",
        Told([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("title;u\0s\nx;yes\n")], TableOptions.Default));

    [Fact]
    public void A_row_that_is_too_long_ends_the_reading()
    {
        string text = $"title,users\nx,yes\n\"{new string('y', 400_000)}\nz,no\n";

        Assert.Equal(
            "CPJ006 at $, row 3, line 3, column 1: The row is longer than 1024 bytes; a quotation mark that is never closed makes one of all that follows.",
            Told(Encoding.UTF8.GetBytes(text), new TableOptions { MaxRowBytes = 1024 }));
    }

    private static string Told(byte[] file, TableOptions options) => string.Join(
        '\n', CoProductionTables.Described.With(options).Validating().ReadMany(new MemoryStream(file)).SelectMany(record => record.Problems));
}
