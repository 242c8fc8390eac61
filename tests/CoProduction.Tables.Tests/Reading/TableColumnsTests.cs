using System.Text;
using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Literature;

namespace CoProduction.Tables.Tests.Reading;

public sealed class TableColumnsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(TableFile.Csv)]
    [InlineData(TableFile.Xlsx)]
    public async Task The_answers_of_a_table_are_read_into_columns(TableFile file)
    {
        byte[] table = Sheets.Write(CoProductionTables.Activities, file, Sheets.Published);
        List<long> counts = [];
        using MemoryStream stream = new(table);
        AnswerColumns columns = CoProductionTables.Activities.ReadColumns(stream, Refused, new Telling(counts.Add), Token);
        AnswerColumns later = await CoProductionTables.Activities.ReadColumnsAsync(new MemoryStream(table), Refused, new Telling(counts.Add), Token);

        Assert.Equal(Sheets.Published.Select(activity => activity.Answers), AllOf(columns));
        Assert.Equal(AllOf(columns), AllOf(later));
        Assert.Equal([Sheets.Published.Count, Sheets.Published.Count], counts);
        Assert.True(stream.CanRead);

        static void Refused(Located<Activity> row) => Assert.Fail($"{row}");
    }

    [Fact]
    public async Task What_is_wrong_with_a_row_is_told_and_the_others_follow_each_other_without_a_gap()
    {
        const string text = "title,users,residents\nOne,yes,\nTwo,maybe,no\n\n,no,\nFour,no,yes\n";
        List<Located<Activity>> told = [];
        List<Located<Activity>> toldLater = [];

        AnswerColumns columns = CoProductionTables.Activities.ReadColumns(Utf8(text), told.Add, cancellationToken: Token);
        AnswerColumns later = await CoProductionTables.Activities.ReadColumnsAsync(Utf8(text), toldLater.Add, cancellationToken: Token);

        Assert.Equal(CoProductionTables.Activities.ReadMany(Utf8(text)).Where(row => row.Problems.Count > 0), told);
        Assert.Equal([(3, 1), (5, 2)], told.Select(row => ((int)row.Line, row.Index)));
        Assert.Equal(told, toldLater);
        Assert.Equal([new Activity("One") { Users = true }.Answers, new Activity("Four") { Users = false, Residents = true }.Answers], AllOf(columns));
        Assert.Equal(AllOf(columns), AllOf(later));
    }

    [Fact]
    public void Of_a_table_whose_headers_are_wrong_that_is_told_and_there_are_no_activities()
    {
        List<Located<Activity>> told = [];

        Assert.Equal(0, CoProductionTables.Activities.ReadColumns(Utf8("title,title\nOne,Two\n"), told.Add, cancellationToken: Token).Count);
        Assert.False(Assert.Single(told).IsRead);
    }

    [Fact]
    public async Task Rows_that_answer_questions_of_ones_own_are_read_into_columns_of_these()
    {
        QuestionnaireBuilder builder = new("gate");
        Question<bool> open = builder.YesNo("open", "Is it open?", "", "A garden.", "A yard.", [Citation.Reading(Bibliography.Whitaker1980)]);
        Questionnaire gate = builder.Build();
        TableFormat<Activity> format = CoProductionTables.ActivitiesOf(gate);

        AnswerColumns columns = format.ReadColumns(Utf8("title,open\nOne,yes\nTwo,\n"), row => Assert.Fail($"{row}"), cancellationToken: Token);
        AnswerColumns later = await format.ReadColumnsAsync(Utf8("title,open\nOne,yes\nTwo,\n"), row => Assert.Fail($"{row}"), cancellationToken: Token);

        Assert.Equal((gate, gate), (columns.Questionnaire, later.Questionnaire));
        Assert.Equal([Answers.Unknown.With(open, true), Answers.Unknown], AllOf(columns));
        Assert.Equal(AllOf(columns), AllOf(later));
    }

    [Fact]
    public async Task Reading_can_be_given_up()
    {
        CancellationToken cancelled = new(canceled: true);

        Assert.Throws<OperationCanceledException>(() => CoProductionTables.Activities.ReadColumns(Utf8("title\nOne\n"), _ => { }, cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CoProductionTables.Activities.ReadColumnsAsync(Utf8("title\nOne\n"), _ => { }, cancellationToken: cancelled));
    }

    [Fact]
    public async Task What_is_needed_is_asked_for()
    {
        Assert.Throws<ArgumentNullException>(() => CoProductionTables.Activities.ReadColumns(null!, _ => { }, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>(() => CoProductionTables.Activities.ReadColumns(Stream.Null, null!, cancellationToken: Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => CoProductionTables.Activities.ReadColumnsAsync(Stream.Null, null!, cancellationToken: Token));
    }

    private static IEnumerable<Answers> AllOf(AnswerColumns columns) => Enumerable.Range(0, (int)columns.Count).Select(place => columns[place]);

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class Telling(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
