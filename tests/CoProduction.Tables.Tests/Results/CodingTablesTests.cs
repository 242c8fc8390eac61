using System.Text;
using CoProduction.Coding;
using CoProduction.Tests.Shared;

namespace CoProduction.Tables.Tests.Results;

/// <summary>Codings of several coders side by side, and how they stand in a table.</summary>
public sealed class CodingTablesTests
{
    [Theory]
    [InlineData("id,title,users\n", CodingLayout.None)]
    [InlineData("id,title,coder,users\n", CodingLayout.ByRow)]
    [InlineData("id,title,users@Ana\n", CodingLayout.ByColumn)]
    [InlineData("id,title,users.note@Ana\n", CodingLayout.ByColumn)]
    [InlineData("id,title,Users@Ana\n", CodingLayout.ByColumn)]
    [InlineData("id,title,coder,users@Ana\n", CodingLayout.ByColumn)]
    [InlineData("id,title,title@Ana\n", CodingLayout.None)]
    [InlineData("id,title,coder.kind\n", CodingLayout.None)]
    [InlineData("id,title,Coder\n", CodingLayout.None)]
    [InlineData("", CodingLayout.None)]
    [InlineData("\0", CodingLayout.None)]
    public void The_headers_tell_how_codings_stand_in_a_table(string text, CodingLayout layout)
    {
        using MemoryStream table = new(Encoding.UTF8.GetBytes(text));

        Assert.Equal(layout, CodingTables.LayoutOf(table));
        Assert.True(table.CanRead);
    }

    [Fact]
    public void Headers_of_the_options_tell_it_too()
    {
        byte[] table = "id,title,Who\n"u8.ToArray();

        Assert.Equal(CodingLayout.None, CodingTables.LayoutOf(new MemoryStream(table)));
        Assert.Equal(CodingLayout.ByRow, CodingTables.LayoutOf(new MemoryStream(table), With("coder")));
        Assert.Equal(CodingLayout.ByColumn, CodingTables.LayoutOf(new MemoryStream(table), With("users@Ana")));
        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => CodingTables.LayoutOf(null!)).ParamName);

        static TableOptions With(string name) => new() { Headers = new Dictionary<string, string> { ["Who"] = name } };
    }

    [Fact]
    public void What_coders_share_stands_once_and_their_answers_beside_each_other()
    {
        CodingSet codings = new(
        [
            Of("a", Coder.Person("Ana"), new Activity("One") { Users = true, Description = "Told.", Extra = Sheets.Json("""{"city":"Delft","n":1}""") }),
            Of("a", Coder.Model("reader", "2"), new Activity("One")
            {
                Users = false, Description = "Told.", Extra = Sheets.Json("""{"city":"Delft","n":1}"""),
                Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Excerpt = "=seen" } },
            }),
            Of("b", Coder.Person("Ana"), new Activity("Two") { Residents = true }),
            Of("b", Coder.Person("Cleo"), new Activity("Two")) with { IsAdjudicated = true },
        ]);

        Assert.Equal(
            "id,title,description,users@Ana,users@reader 2,users.excerpt@Ana,users.excerpt@reader 2,residents@Ana,residents@reader 2,city,extra\n"
                + "a,One,Told.,yes,no,,'=seen,,,Delft,\"{\"\"n\"\":1}\"\nb,Two,,,,,,yes,,,\n",
            Text(codings, TableFile.Csv));
        Assert.Equal(
            "id;title;description", Text(codings, TableFile.Csv, new TableOptions { Separator = ';' })[..20]);
    }

    [Fact]
    public void A_description_has_no_column_where_nobody_gave_one()
    {
        Assert.Equal("id,title,users@Ana\na,One,yes\n", Text(new CodingSet([Of("a", Coder.Person("Ana"), new Activity("One") { Users = true })]), TableFile.Csv));
        Assert.Equal("id,title\n", Text(new CodingSet([]), TableFile.Csv));
        Assert.Equal(
            "id,title,open@Ana\na,One,yes\n",
            Text(new CodingSet([Of("a", Coder.Person("Ana"), new Activity("One") { Answers = Answers.Unknown.With(GardenQuestions.Open, true) })]), TableFile.Csv));
    }

    [Fact]
    public async Task Coders_who_would_share_their_columns_are_refused_and_so_is_nothing()
    {
        CodingSet two = new([Of("a", Coder.Person("reader 2"), new Activity("One")), Of("a", Coder.Model("reader", "2"), new Activity("One"))]);
        using MemoryStream stream = new();

        Assert.Equal("Two coders have one name. (Parameter 'codings')", Assert.Throws<ArgumentException>(() => Text(two, TableFile.Csv)).Message);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => CodingTables.WriteSideBySide(null!, TableFile.Csv, two)).ParamName);
        Assert.Equal(
            "codings", (await Assert.ThrowsAsync<ArgumentNullException>(() => CodingTables.WriteSideBySideAsync(stream, TableFile.Csv, null!, cancellationToken: TestContext.Current.CancellationToken))).ParamName);
        Assert.Equal(0, stream.Length);
    }

    private static CodedActivity Of(string id, Coder coder, Activity activity) => new(activity with { Id = id }, coder);

    private static string Text(CodingSet codings, TableFile file, TableOptions? options = null)
    {
        using MemoryStream stream = new();
        CodingTables.WriteSideBySide(stream, file, codings, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
