using System.Text.RegularExpressions;

namespace CoProduction.Tables.Tests.Reading;

/// <summary>The damaged sheets as real workbooks, made by a program of others: the same is told of them, in the same cells.</summary>
public sealed partial class OtherWriterTests
{
    public static TheoryData<string, string> Described => [.. DamagedSheets.Described.Where(sheet => sheet.NoWorkbook is null).Select(sheet => (sheet.Text, ToldOf(sheet)))];

    public static TheoryData<string, string> Codings => [.. DamagedSheets.Codings.Where(sheet => sheet.NoWorkbook is null).Select(sheet => (sheet.Text, ToldOf(sheet)))];

    [Theory]
    [MemberData(nameof(Described))]
    public void What_is_wrong_with_a_workbook_is_told_with_its_cell(string text, string expected) =>
        Assert.Equal(expected, Told(CoProductionTables.Described.Validating(), OtherWriter.Workbook(text)));

    [Theory]
    [MemberData(nameof(Codings))]
    public void What_is_wrong_with_a_workbook_of_codings_is_told_with_its_cell(string text, string expected) =>
        Assert.Equal(expected, Told(CoProductionTables.Codings, OtherWriter.Workbook(text)));

    [Fact]
    public void Forty_and_more_are_workbooks_and_of_each_other_it_is_told_why_it_is_none()
    {
        DamagedSheet[] all = [.. DamagedSheets.Described, .. DamagedSheets.Codings];

        Assert.True(all.Length - all.Count(sheet => sheet.NoWorkbook is not null) >= 40);
        Assert.All(all, sheet => Assert.NotEqual("", sheet.NoWorkbook));
    }

    [Fact]
    public void Cells_of_other_kinds_are_told_by_their_kind()
    {
        byte[] workbook = OtherWriter.Workbook(
        [
            ["id", "title", "users", "voluntariness"],
            [7, "Walking bus", true, "voluntary"],
            [new DateTime(2026, 4, 3), "Litter", false, "voluntary"],
            ["c", 12.5, 1, true],
            ["d", "Youth club", new DateTime(2026, 4, 3), 2],
        ]);

        Assert.Equal(
            """
            CPJ104 at $.id, cell A3 of 'Sheet1': Expected a text, not the date 2026-04-03: a spreadsheet makes dates of texts such as 3-4 where the column is not formatted as text.
            CPJ205 at $.answers.users, cell C4 of 'Sheet1': Expected an answer to 'users', not a number. Allowed are 'yes' and 'no'.
            CPJ104 at $.answers.voluntariness, cell D4 of 'Sheet1': Expected an answer to 'voluntariness', not true. Allowed are 'voluntary', 'partlyVoluntary' and 'compelled'.
            CPJ104 at $.answers.users, cell C5 of 'Sheet1': Expected an answer to 'users', not a date. Allowed are 'yes' and 'no'.
            CPJ205 at $.answers.voluntariness, cell D5 of 'Sheet1': Expected an answer to 'voluntariness', not a number. Allowed are 'voluntary', 'partlyVoluntary' and 'compelled'.
            """,
            Told(CoProductionTables.Described, workbook));
    }

    private static string ToldOf(DamagedSheet sheet) => sheet.OfWorkbook ?? TextPlaces().Replace(sheet.Expected, $" of '{OtherWriter.SheetName}':");

    private static string Told<T>(TableFormat<T> format, byte[] workbook)
        where T : notnull =>
        string.Join('\n', format.ReadMany(new MemoryStream(workbook)).SelectMany(record => record.Problems));

    [GeneratedRegex(", line [0-9]+, column [0-9]+:")]
    private static partial Regex TextPlaces();
}
