using System.Text;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>Sheets as they come, each with what is wrong with it, where it stands, and nothing else.</summary>
public sealed class DamagedTextTests
{
    private static readonly Dictionary<string, string> Renamed = new() { ["Name"] = "title", ["Kind"] = "output" };

    [Theory]
    [InlineData(
        "",
        "CPJ001 at $, row 1, line 1, column 1: There is nothing in it.")]
    [InlineData(
        "\n\n\n",
        "CPJ001 at $, row 1, line 1, column 1: There is nothing in it.")]
    [InlineData(
        "id,output\na,publicService\n",
        "CPT101 at $, row 1, line 1, column 1: No column has the header 'title', so that these are no activities.")]
    [InlineData(
        "id,titel,output\na,x,publicService\n",
        "CPJ102 at $, cell B1, line 1, column 4: 'titel' is not a column of activities; did you mean 'title'? A column of your own has another name, or is named as such in the options.")]
    [InlineData(
        "Id,Title,Output\na,x,publicService\n",
        "CPJ102 at $, cell A1, line 1, column 1: 'Id' is not a column of activities; did you mean 'id'? A column of your own has another name, or is named as such in the options.\n"
            + "CPJ102 at $, cell B1, line 1, column 4: 'Title' is not a column of activities; did you mean 'title'? A column of your own has another name, or is named as such in the options.\n"
            + "CPJ201 at $, cell C1, line 1, column 10: 'Output' is not a column of activities; did you mean 'output'? A column of your own has another name, or is named as such in the options.")]
    [InlineData(
        "title,citizenDeliver\nx,yes\n",
        "CPJ201 at $, cell B1, line 1, column 7: 'citizenDeliver' is not a column of activities; did you mean 'citizensDeliver'? A column of your own has another name, or is named as such in the options.")]
    [InlineData(
        "title,users,users\nx,yes,no\n",
        "CPJ103 at $, cell C1, line 1, column 13: 'users' is the column of B1 again; leave one out.")]
    [InlineData(
        "title,users,users.notes\nx,yes,because\n",
        "CPJ201 at $, cell C1, line 1, column 13: 'users.notes' is not a column of activities; did you mean 'users.note'? A column of your own has another name, or is named as such in the options.")]
    [InlineData(
        "title,,users\nx,what,no\n",
        "CPT102 at $, cell B2, line 2, column 3: The cell has a value, and its column has no header.")]
    [InlineData(
        "title,output\nx,publicServise\n",
        "CPJ202 at $.answers.output, cell B2, line 2, column 3: 'publicServise' is not an answer to 'output'; did you mean 'publicService'? Allowed are 'publicService', 'publicOutcome' and 'neither'.")]
    [InlineData(
        "title,users\nx,Yes\ny,ja\nz,1\n",
        "CPJ202 at $.answers.users, cell B2, line 2, column 3: 'Yes' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'.\n"
            + "CPJ202 at $.answers.users, cell B3, line 3, column 3: 'ja' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'.\n"
            + "CPJ202 at $.answers.users, cell B4, line 4, column 3: '1' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'.")]
    [InlineData(
        "title,users\nx, yes\n",
        "CPJ202 at $.answers.users, cell B2, line 2, column 3: ' yes' is not an answer to 'users'; did you mean 'yes'? Allowed are 'yes' and 'no'.")]
    [InlineData(
        "title,users\nx,unknown\n",
        "CPJ202 at $.answers.users, cell B2, line 2, column 3: 'unknown' is not an answer to 'users'. Allowed are 'yes' and 'no'. What is not known is an empty cell, or ?cannotTell.")]
    [InlineData(
        "title,voluntariness\nx,\"voluntary, partlyVoluntary\"\n",
        "CPJ205 at $.answers.voluntariness, cell B2, line 2, column 3: 'voluntary, partlyVoluntary' is several words, not an answer to 'voluntariness'. Several possible answers are written as a|b. Allowed are 'voluntary', 'partlyVoluntary' and 'compelled'.")]
    [InlineData(
        "title,voluntariness\nx,voluntary|voluntary\n",
        "CPJ203 at $.answers.voluntariness, cell B2, line 2, column 3: The answer 'voluntary' is in the cell twice.")]
    [InlineData(
        "title,voluntariness\nx,voluntary|\n",
        "CPJ204 at $.answers.voluntariness, cell B2, line 2, column 3: An answer is lacking beside '|', which stands between several possible answers.")]
    [InlineData(
        "title,users\nx,?cannotSay\ny,?cannotTell\n",
        "CPJ207 at $.answers.users, cell B2, line 2, column 3: 'cannotSay' is not a reason for a missing answer. Allowed after '?' are 'notAsked', 'cannotTell' and 'codersDisagree'.")]
    [InlineData(
        "title,users\n,yes\n  ,yes\nx,no\n",
        "CPJ105 at $, cell A2, line 2, column 1: The title is missing.\n"
            + "CPJ106 at $.title, cell A3, line 3, column 1: The title is blank.")]
    [InlineData(
        "title,users,residents\nx,yes\n",
        "CPT201 at $, row 2, line 2, column 1: The row has 2 cells, and there are 3 headers.")]
    [InlineData(
        "title,users\nx,yes,no\n",
        "CPT201 at $, cell C2, line 2, column 7: The row has 3 cells, and there are 2 headers.")]
    [InlineData(
        "title,users\n\"x,yes\ny,no\n",
        "CPT202 at $, cell A2, line 2, column 1: The quotation mark that opens here is never closed, so that the rows after it cannot be told apart.")]
    [InlineData(
        "title,users\n\"x\"y,yes\n",
        "CPT202 at $, cell A2, line 2, column 4: Text follows after the quotation mark that closes the cell; a quotation mark within one is written twice.")]
    [InlineData(
        "title,users\nx\"y,yes\n",
        "CPT202 at $, cell A2, line 2, column 2: A quotation mark stands within a cell that has none around it; the cell has to be quoted, and the mark written twice.")]
    [InlineData(
        "title;users;budget\nx;yes;3,5\ny;nein;4,5\n",
        "CPJ202 at $.answers.users, cell B3, line 3, column 3: 'nein' is not an answer to 'users'; did you mean 'no'? Allowed are 'yes' and 'no'.")]
    [InlineData(
        "title,description,users\nx,\"one\ntwo\nthree\",ya\n",
        "CPJ202 at $.answers.users, cell C2, line 4, column 8: 'ya' is not an answer to 'users'. Allowed are 'yes' and 'no'.")]
    [InlineData(
        "sep=;\ntitle;users\nx;ya\n",
        "CPJ202 at $.answers.users, cell B2, line 3, column 3: 'ya' is not an answer to 'users'. Allowed are 'yes' and 'no'.")]
    [InlineData(
        "title,participants,users\nx,nobody,yes\n",
        "CPJ202 at $.answers.participants, cell B2, line 2, column 3: 'nobody' is not an answer to 'participants'. Allowed are 'none', 'individuals', 'organisations' and 'both'.")]
    [InlineData(
        "title,initiative\na,club\nb,other\nc,club\n",
        "CPT301 at $.title, cell B4, line 4, column 3: Earlier rows belong to 'club', too: its rows must follow each other; sort them.")]
    [InlineData(
        "title,initiative,initiative.description\na,club,one\nb,club,two\n",
        "CPT302 at $.description, cell C3, line 3, column 8: The description of the initiative is another than in row 2; it is told once.")]
    [InlineData(
        "title,initiative,users\na,club,yes\nb,club,maybe\n",
        "CPJ202 at $.activities[1].answers.users, cell C3, line 3, column 8: 'maybe' is not an answer to 'users'. Allowed are 'yes' and 'no'.")]
    [InlineData(
        "title,initiative,initiative.id\na,,7\n",
        "CPT302 at $.title, cell B2, line 2, column 3: The row says something of an initiative, and its cell 'initiative' is empty.")]
    [InlineData(
        "title,extra\na,{\"b\":\n",
        "CPT202 at $, cell B2, line 2, column 4: A quotation mark stands within a cell that has none around it; the cell has to be quoted, and the mark written twice.")]
    [InlineData(
        "title,extra\na,[1]\n",
        "CPJ104 at $.extra, cell B2, line 2, column 3: Expected an object, not a list.")]
    [InlineData(
        "title,extra,b\na,\"{\"\"b\"\":1}\",2\n",
        "CPJ103 at $.extra.b, cell C2, line 2, column 15: The own field stands in the column 'extra' too.")]
    [InlineData(
        "title,stated\na,\"[{\"\"definition\"\":\"\"whitaker-1980\"\",\"\"verdict\"\":\"\"yes\"\",\"\"work\"\":\"\"w\"\"}]\"\n",
        "CPJ301 at $.stated[0].verdict, cell B2, line 2, column 3: 'yes' is not a verdict. Allowed are 'coProduction', 'notCoProduction' and 'undetermined'.")]
    [InlineData(
        "title,users\na,yes?cannotTell\n",
        "CPV013 at $.evidence.users, cell B2, line 2, column 3: warning: The evidence on 'users' gives a reason for a missing answer, but the question is answered: users: yes.")]
    [InlineData(
        "title,users\na\u0007b,yes\n",
        "CPV003 at $.title, cell A2, line 2, column 1: The title has the control character U+0007 at position 2; it must be one line of text.")]
    [InlineData(
        "<html><body>hello</body></html>",
        "CPT101 at $, row 1, line 1, column 1: No column has the header 'title', so that these are no activities.")]
    [InlineData(
        "{\"title\":\"x\"}",
        "CPT202 at $, cell A1, line 1, column 2: A quotation mark stands within a cell that has none around it; the cell has to be quoted, and the mark written twice.")]
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
