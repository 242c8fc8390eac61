using System.Text;
using CoProduction.Definitions;
using CoProduction.Tables.Tests.Reading;

namespace CoProduction.Tables.Tests.Results;

/// <summary>Results beside the rows of a sheet, and as tables of their own.</summary>
public sealed class BesideTests
{
    private static readonly Classifier Classifier = new([Whitaker1980.Definition], [Alford2009.Typology]);

    private static readonly ResultColumns Verdicts = ResultColumns.Verdicts(Classifier.Definitions);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_stand_as_they_were_and_results_after_them_or_in_the_columns_that_bear_their_headers()
    {
        const string text = "whitaker-1980;title;own\nold;x;1\nold;;2\n;y;\n";
        string expected = "whitaker-1980,title,own,contradictions\n" + $"{Verdict("x")},x,1,0\n,,2,\n{Verdict("y")},y,,0\n";
        ResultColumns columns = Verdicts.And(ResultColumns.Contradictions);
        using MemoryStream output = new();
        using MemoryStream later = new();
        List<long> counts = [];
        List<Located<Activity>> told = [];

        Located<Activity>[] rows = [.. ResultTables.ClassifyBeside(CoProductionTables.Activities, Utf8(text), output, TableFile.Csv, Classifier, columns)];
        await foreach (Located<Activity> row in ResultTables.ClassifyBesideAsync(
            CoProductionTables.Activities, Utf8(text), later, TableFile.Csv, Classifier, columns, new Told(counts.Add), Token))
        {
            told.Add(row);
        }

        Assert.Equal(expected, Encoding.UTF8.GetString(output.ToArray()));
        Assert.Equal(expected, Encoding.UTF8.GetString(later.ToArray()));
        Assert.Equal(Sheets.Read(text), rows);
        Assert.Equal(rows, told);
        Assert.Equal([2L, 3, 4, 4], counts);
        Assert.True(output.CanWrite);
    }

    [Fact]
    public void Cells_without_a_header_are_left_out_and_rows_that_are_short_are_filled()
    {
        using MemoryStream output = new();

        Located<Activity>[] rows =
        [
            .. ResultTables.ClassifyBeside(
                CoProductionTables.Activities.With(new TableOptions { IsLenient = true }), Utf8("title,users,own\nx\ny,,a,b\nz,,c\n"), output, TableFile.Csv, Classifier, ResultColumns.Contradictions),
        ];

        Assert.Equal("title,users,own,contradictions\nx,,,0\ny,,a,\nz,,c,0\n", Encoding.UTF8.GetString(output.ToArray()));
        Assert.Equal([true, false, true], rows.Select(row => row.IsRead));
    }

    [Fact]
    public void Of_a_sheet_whose_headers_are_wrong_that_is_told_and_nothing_is_written()
    {
        using MemoryStream output = new();

        Located<Activity> record = Assert.Single(ResultTables.ClassifyBeside(CoProductionTables.Activities, Utf8("titel\nx\n"), output, TableFile.Csv, Classifier, Verdicts));

        Assert.Equal(Assert.Single(Sheets.Read("titel\nx\n")), record);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void What_validation_finds_and_notes_on_headers_are_told_with_the_rows()
    {
        using MemoryStream output = new();
        TableFormat<Activity> format = CoProductionTables.Activities.Validating().With(new TableOptions { IsLenient = true });

        Located<Activity>[] rows = [.. ResultTables.ClassifyBeside(format, Utf8("id,Title\n a,x\n"), output, TableFile.Csv, Classifier, ResultColumns.Contradictions)];

        Assert.Equal(["CPT205", "CPV009"], Assert.Single(rows).Problems.Select(problem => problem.Code));
        Assert.Equal("id,Title,contradictions\n a,x,0\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Theory]
    [InlineData(TableFile.Xlsx, "CPT207 at $.extra.own, cell B3: The text has 32768 letters, and a cell of Excel holds 32767: it is left out of the workbook; CSV has room for it.")]
    [InlineData(TableFile.Csv, "")]
    public void A_text_that_no_cell_of_Excel_holds_is_left_out_of_a_workbook_and_told(TableFile file, string expected)
    {
        using MemoryStream output = new();
        string text = $"title,own\nx,{new string('a', 32_767)}\ny,{new string('b', 32_768)}\n";

        Located<Activity>[] rows = [.. ResultTables.ClassifyBeside(CoProductionTables.Activities, Utf8(text), output, file, Classifier, ResultColumns.Contradictions)];

        Assert.Equal(expected, string.Join('\n', rows.SelectMany(row => row.Problems)));
        Assert.Equal(
            [32_767, file == TableFile.Csv ? 32_768 : null],
            Sheets.Read(CoProductionTables.Activities, output.ToArray()).Select(row => row.Value!.Extra!.Value.TryGetProperty("own", out var own) ? own.GetString()!.Length : (int?)null));
    }

    [Fact]
    public void Kinds_of_cells_are_kept_in_a_workbook()
    {
        byte[] sheet = OtherWriter.Workbook([["title", "n", "b", "day"], ["x", 1.5, true, new DateTime(2026, 4, 3)], ["y", 2, false, new DateTime(2026, 4, 3, 9, 30, 0)]]);
        using MemoryStream output = new();

        Located<Activity>[] rows = [.. ResultTables.ClassifyBeside(CoProductionTables.Activities, new MemoryStream(sheet), output, TableFile.Xlsx, Classifier, ResultColumns.Contradictions)];

        Assert.Equal(["""{"n":1.5,"b":true,"day":"2026-04-03"}""", """{"n":2,"b":false,"day":"2026-04-03T09:30:00"}"""], rows.Select(row => row.Value!.Extra!.Value.GetRawText()));
        Assert.Equal(
            ["""{"n":1.5,"b":true,"day":"2026-04-03","contradictions":0}""", """{"n":2,"b":false,"day":"2026-04-03T09:30:00","contradictions":0}"""],
            Sheets.Read(CoProductionTables.Activities, output.ToArray()).Select(row => row.Value!.Extra!.Value.GetRawText()));
    }

    [Fact]
    public async Task Tables_of_results_are_written_as_results_come()
    {
        Classification[] results = [Classifier.Classify(new Activity("x") { Id = "1" })];
        TableOptions options = new() { Separator = '|' };
        using MemoryStream rows = new();
        using MemoryStream lines = new();

        await ResultTables.WriteAsync(rows, TableFile.Csv, results.ToAsyncEnumerable(), Verdicts, options, Token);
        await ResultTables.WriteLongAsync(lines, TableFile.Csv, results.ToAsyncEnumerable(), options, Token);

        Assert.Equal($"id|title|whitaker-1980\n1|x|{Verdict("x")}\n", Encoding.UTF8.GetString(rows.ToArray()));
        Assert.StartsWith($"id|title|definition|verdict|reasons|openQuestions\n1|x|whitaker-1980|{Verdict("x")}|", Encoding.UTF8.GetString(lines.ToArray()), StringComparison.Ordinal);
        Assert.Equal((true, true), (rows.CanWrite, lines.CanWrite));
    }

    [Fact]
    public void Columns_of_results_have_their_headers_each_once()
    {
        Assert.Equal(["whitaker-1980", "contradictions"], Verdicts.And(ResultColumns.Contradictions).Headers);
        Assert.Equal(["whitaker-1980"], ResultColumns.Matrix(Classifier.Definitions).Headers);
        Assert.Equal(
            "Two columns are called 'whitaker-1980'. (Parameter 'others')", Assert.Throws<ArgumentException>(() => Verdicts.And(ResultColumns.Matrix(Classifier.Definitions))).Message);
        Assert.Equal("others", Assert.Throws<ArgumentNullException>(() => Verdicts.And(null!)).ParamName);
        Assert.Equal("definitions", Assert.Throws<ArgumentNullException>(() => ResultColumns.Verdicts(null!)).ParamName);
        Assert.Equal("definitions", Assert.Throws<ArgumentNullException>(() => ResultColumns.Verdicts([null!])).ParamName);
        Assert.Equal("definitions", Assert.Throws<ArgumentNullException>(() => ResultColumns.Matrix(null!)).ParamName);
        Assert.Equal("typologies", Assert.Throws<ArgumentNullException>(() => ResultColumns.Memberships(null!)).ParamName);
        Assert.Equal("typologies", Assert.Throws<ArgumentNullException>(() => ResultColumns.Memberships([null!])).ParamName);
    }

    [Fact]
    public async Task What_is_needed_for_results_is_asked_for()
    {
        using MemoryStream stream = new();
        TableFormat<Activity> format = CoProductionTables.Activities;

        Assert.Equal("results", Assert.Throws<ArgumentNullException>(() => ResultTables.Write(stream, TableFile.Csv, null!, Verdicts)).ParamName);
        Assert.Equal("columns", Assert.Throws<ArgumentNullException>(() => ResultTables.Write(stream, TableFile.Csv, [], null!)).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => ResultTables.Write(null!, TableFile.Csv, [], Verdicts)).ParamName);
        Assert.Equal("results", Assert.Throws<ArgumentNullException>(() => ResultTables.WriteLong(stream, TableFile.Csv, null!)).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => ResultTables.WriteLong(null!, TableFile.Csv, [])).ParamName);
        Assert.Equal("results", (await Assert.ThrowsAsync<ArgumentNullException>(() => ResultTables.WriteAsync(stream, TableFile.Csv, null!, Verdicts, cancellationToken: Token))).ParamName);
        Assert.Equal("results", (await Assert.ThrowsAsync<ArgumentNullException>(() => ResultTables.WriteLongAsync(stream, TableFile.Csv, null!, cancellationToken: Token))).ParamName);
        Assert.Equal(
            ["format", "table", "output", "classifier", "columns"],
            Refused((a, b, c, d, e) => ResultTables.ClassifyBeside(a!, b!, c!, TableFile.Csv, d!, e!)));
        Assert.Equal(
            ["format", "table", "output", "classifier", "columns"],
            Refused((a, b, c, d, e) => ResultTables.ClassifyBesideAsync(a!, b!, c!, TableFile.Csv, d!, e!)));

        IEnumerable<string?> Refused(Action<TableFormat<Activity>?, Stream?, Stream?, Classifier?, ResultColumns?> call) => Enumerable.Range(0, 5).Select(lacking =>
            Assert.Throws<ArgumentNullException>(() => call(
                lacking == 0 ? null : format, lacking == 1 ? null : stream, lacking == 2 ? null : stream, lacking == 3 ? null : Classifier, lacking == 4 ? null : Verdicts)).ParamName);
    }

    private static string Verdict(string title) => CoProduction.Coding.Token.Of(Classifier.Classify(new Activity(title))[Whitaker1980.Definition].Verdict);

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
