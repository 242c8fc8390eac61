using System.Text;
using CoProduction.Coding;
using CoProduction.Tests.Shared;

namespace CoProduction.Tables.Tests;

/// <summary>What holds of every format of tables: its options, what it recognises, what it asks for, and how it is read and written as it comes.</summary>
public sealed class TableFormatTests
{
    private static readonly Activity[] Three = [new("a") { Id = "1", Users = true }, new("b"), new("c") { Users = false }];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("title\n", true)]
    [InlineData("TITLE;x\n", true)]
    [InlineData("x|y|Users\n", true)]
    [InlineData("\n\nx\tusers.note\n", true)]
    [InlineData("sep=;\nx;y\n", true)]
    [InlineData("\uFEFFsep=,\n", true)]
    [InlineData("users@Ana,x\n", true)]
    [InlineData("Name,x\n", false)]
    [InlineData("x,y\ntitle,users\n", false)]
    [InlineData("titel,y\n", false)]
    [InlineData("{\"title\":1}", false)]
    [InlineData(" sep=;", false)]
    [InlineData("", false)]
    [InlineData("   ", false)]
    [InlineData("title\0", false)]
    public void A_table_is_recognised_by_how_it_begins(string head, bool isTable)
    {
        Assert.Equal(isTable, CoProductionTables.Activities.Recognises(Encoding.UTF8.GetBytes(head)));
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(head)];
        if (!head.StartsWith('\uFEFF')) Assert.Equal(isTable, CoProductionTables.Activities.Recognises(utf16));
    }

    [Fact]
    public void A_workbook_and_a_header_of_the_options_are_recognised_and_other_files_are_not()
    {
        TableFormat<Activity> renamed = CoProductionTables.Activities.With(new TableOptions { Headers = new Dictionary<string, string> { ["Name"] = "title" } });

        Assert.True(renamed.Recognises("Name,x\n"u8));
        Assert.True(CoProductionTables.Activities.Recognises("PK\u0003\u0004"u8));
        Assert.False(CoProductionTables.Activities.Recognises("PK"u8));
        Assert.False(CoProductionTables.Activities.Recognises([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
        Assert.False(CoProductionTables.Activities.Recognises([0xFF, 0xFE, 0, 0, (byte)'t']));
    }

    [Fact]
    public void Options_are_what_they_say_where_none_are_given()
    {
        TableOptions options = TableOptions.Default;

        Assert.Equal(
            (false, null, false, ',', 4_194_304, 1_073_741_824L, 0),
            (options.IsLenient, options.Sheet, options.HasByteOrderMark, options.Separator, options.MaxRowBytes, options.MaxWorkbookBytes, options.Headers.Count));
        Assert.Same(options, CoProductionTables.Activities.Options);
        Assert.Equal(new TableOptions(), options);
        Assert.Equal((1_024, 1_048_576L), (new TableOptions { MaxRowBytes = 1_024 }.MaxRowBytes, new TableOptions { MaxWorkbookBytes = 1_048_576 }.MaxWorkbookBytes));
    }

    [Fact]
    public void Options_that_cannot_be_are_refused()
    {
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { MaxRowBytes = 1_023 }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { MaxWorkbookBytes = 1_048_575 }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new TableOptions { Headers = null! }).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => new TableOptions { Headers = new Dictionary<string, string> { ["a"] = null! } }).ParamName);
        Assert.StartsWith(
            "Cells are separated by a comma, a semicolon, a tab or a vertical bar.", Assert.Throws<ArgumentOutOfRangeException>(() => new TableOptions { Separator = ':' }).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "'titel' is no column; did you mean 'title'?",
            Assert.Throws<ArgumentException>(() => CoProductionTables.Activities.With(new TableOptions { Headers = new Dictionary<string, string> { ["a"] = "titel" } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_equal_when_all_of_their_parts_are()
    {
        static TableOptions Whole() => new()
        {
            IsLenient = true, Sheet = "s", HasByteOrderMark = true, Separator = ';', MaxRowBytes = 2_000, MaxWorkbookBytes = 2_000_000,
            Headers = new Dictionary<string, string> { ["a"] = "title", ["b"] = "" },
        };
        TableOptions whole = Whole();
        TableOptions[] others =
        [
            whole with { IsLenient = false }, whole with { Sheet = null }, whole with { HasByteOrderMark = false }, whole with { Separator = ',' }, whole with { MaxRowBytes = 2_001 },
            whole with { MaxWorkbookBytes = 2_000_001 }, whole with { Headers = new Dictionary<string, string> { ["a"] = "title" } },
            whole with { Headers = new Dictionary<string, string> { ["a"] = "title", ["b"] = "users" } }, whole with { Headers = new Dictionary<string, string> { ["a"] = "title", ["c"] = "" } },
        ];

        Assert.Equal(whole, Whole());
        Assert.Equal(whole.GetHashCode(), Whole().GetHashCode());
        Assert.All(others, other => Assert.NotEqual(whole, other));
        Assert.False(whole.Equals(null));
        Assert.Equal(8, others.Append(whole).Select(each => each.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public async Task What_is_needed_is_asked_for()
    {
        TableFormat<Activity> format = CoProductionTables.Activities;
        using MemoryStream stream = new();

        Assert.Equal("questionnaire", Assert.Throws<ArgumentNullException>(() => CoProductionTables.ActivitiesOf(null!)).ParamName);
        Assert.Equal("questionnaire", Assert.Throws<ArgumentNullException>(() => CoProductionTables.DescribedOf(null!)).ParamName);
        Assert.Equal("questionnaire", Assert.Throws<ArgumentNullException>(() => CoProductionTables.CodingsOf(null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => format.With(null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => format.HasColumn(null!)).ParamName);
        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => format.ReadMany(null!)).ParamName);
        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => format.ReadManyAsync(null!, cancellationToken: Token)).ParamName);
        Assert.Equal("format", Assert.Throws<ArgumentNullException>(() => TableAnswers.ReadAnswers(null!, stream)).ParamName);
        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => format.ReadAnswers(null!)).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentNullException>(() => format.HeadersOf(null!, TableFile.Csv)).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => format.HeadersOf([null!], TableFile.Csv)).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => format.Write(null!, TableFile.Csv, Three)).ParamName);
        Assert.Equal("values", Assert.Throws<ArgumentNullException>(() => format.Write(stream, TableFile.Csv, null!, ["title"])).ParamName);
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => format.Write(stream, TableFile.Csv, [null!], ["title"])).ParamName);
        Assert.Equal("stream", (await Assert.ThrowsAsync<ArgumentNullException>(() => format.WriteAsync(null!, TableFile.Csv, Three.ToAsyncEnumerable(), cancellationToken: Token))).ParamName);
        Assert.Equal("values", (await Assert.ThrowsAsync<ArgumentNullException>(() => format.WriteAsync(stream, TableFile.Csv, null!, cancellationToken: Token))).ParamName);
    }

    [Theory]
    [InlineData(TableFile.Csv)]
    [InlineData(TableFile.Xlsx)]
    public async Task Rows_are_written_and_read_without_blocking_and_counted(TableFile file)
    {
        TableFormat<Activity> format = CoProductionTables.ActivitiesOf(GardenQuestions.Questionnaire);
        Activity[] all = [new("a") { Id = "1", Answers = Answers.Unknown.With(GardenQuestions.Open, true) }, new("b"), new("c")];
        List<long> written = [];
        List<long> read = [];
        using MemoryStream stream = new();
        List<Located<Activity>> rows = [];

        await format.WriteAsync(stream, file, all.ToAsyncEnumerable(), progress: new Told(written.Add), cancellationToken: Token);
        stream.Position = 0;
        await foreach (Located<Activity> row in format.ReadManyAsync(stream, new Told(read.Add), Token)) rows.Add(row);

        Assert.Equal(all, Sheets.Sound(rows));
        Assert.Equal([1L, 2, 3], written);
        Assert.Equal([2L, 3, 4, 4], read);
        Assert.Equal([(2L, 0), (3L, 1), (4L, 2)], rows.Select(row => (row.Line, row.Index)));
        if (file == TableFile.Csv) Assert.StartsWith(string.Join(',', format.AllHeaders), Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_and_reading_end_when_they_are_cancelled()
    {
        CancellationToken cancelled = new(canceled: true);
        byte[] table = Sheets.Write(CoProductionTables.Activities, TableFile.Csv, Three);
        using CancellationTokenSource stop = new();
        using MemoryStream stream = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CoProductionTables.Activities.WriteAsync(stream, TableFile.Csv, Three.ToAsyncEnumerable(), cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Located<Activity> row in CoProductionTables.Activities.ReadManyAsync(new MemoryStream(table), cancellationToken: stop.Token))
            {
                Assert.Equal("a", row.Value!.Title);
                await stop.CancelAsync();
            }
        });
    }

    [Theory]
    [InlineData(TableFile.Csv)]
    [InlineData(TableFile.Xlsx)]
    public void Rows_are_gone_through_once(TableFile file)
    {
        IEnumerable<Located<Activity>> rows = CoProductionTables.Activities.ReadMany(new MemoryStream(Sheets.Write(CoProductionTables.Activities, file, Three)));

        Assert.Equal(3, rows.Count());
        Assert.Equal(
            "The records of a stream can be gone through once; keep them in a list to go through them again.", Assert.Throws<InvalidOperationException>(() => rows.Count()).Message);
    }

    [Fact]
    public void What_is_read_in_brief_has_ids_titles_and_answers_and_all_that_is_wrong()
    {
        const string text = "id,title,users,users.note,own\n1,a,yes,n,x\n1,a,yes,n,x\n,b,no,,y\n3,,yes,,\n4,d,maybe,,\n5,e,yes,n,x\n";
        TableFormat<Activity> brief = CoProductionTables.Activities.Briefly();

        Located<Activity>[] rows = [.. Sheets.Read(brief, Encoding.UTF8.GetBytes(text))];

        Assert.Equal(
            [new Activity("a") { Id = "1", Users = true }, new Activity("a") { Id = "1", Users = true }, new Activity("b") { Users = false }, null, null, new Activity("e") { Id = "5", Users = true }],
            rows.Select(row => row.Value is { } value ? new Activity(value.Title) { Id = value.Id, Answers = value.Answers } : null));
        Assert.Equal(["CPJ105", "CPJ202"], rows.SelectMany(row => row.Problems).Select(problem => problem.Code));
        Assert.Equal([(2L, 0), (3, 1), (4, 2), (5, 3), (6, 4), (7, 5)], rows.Select(row => (row.Line, row.Index)));
        Assert.Equal((true, true), (rows[1].Value!.Evidence.Count == 0, rows[5].Value!.Extra is null));
    }

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
