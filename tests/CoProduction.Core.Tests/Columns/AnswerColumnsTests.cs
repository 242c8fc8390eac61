using System.Text;
using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Tests.Columns;

/// <summary>How activities come into columns: one after another, as they come, and from JSON.</summary>
public sealed class AnswerColumnsTests
{
    private static readonly Answers[] Published = [.. PublishedActivities.All.Select(activity => activity.Answers)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Activities_and_answers_that_come_in_whichever_way_are_the_same_columns()
    {
        Assert.Equal(Published, AllOf(AnswerColumns.Of(PublishedActivities.All, cancellationToken: Token)));
        Assert.Equal(Published, AllOf(await AnswerColumns.OfAsync(Later(PublishedActivities.All), cancellationToken: Token)));
        Assert.Equal(Published, AllOf(AnswerColumns.Of(Published, Codebook.Questionnaire, cancellationToken: Token)));
        Assert.Equal(Published, AllOf(await AnswerColumns.OfAsync(Later(Published), Codebook.Questionnaire, cancellationToken: Token)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task JSON_in_lines_and_as_a_list_is_read_into_columns(bool isLines)
    {
        using MemoryStream written = new();
        if (isLines) CoProductionJson.Activities.WriteLines(written, PublishedActivities.All);
        else CoProductionJson.Activities.WriteMany(written, PublishedActivities.All);

        written.Position = 0;
        AnswerColumns columns = CoProductionJson.Activities.ReadColumns(written, Refused, cancellationToken: Token);
        written.Position = 0;
        AnswerColumns later = await CoProductionJson.Activities.ReadColumnsAsync(written, Refused, cancellationToken: Token);

        Assert.Equal(Published, AllOf(columns));
        Assert.Equal(Published, AllOf(later));
        Assert.True(written.CanRead);
        ColumnClassifier classifier = new(DefinitionCatalog.Definitions);
        Assert.Equal(
            DefinitionCatalog.Definitions.Select(definition => Published.LongCount(answers => definition.Assess(answers) == Verdict.CoProduction)),
            classifier.Count(columns, cancellationToken: Token).Select(count => count.Met));

        static void Refused(Located<Activity> record) => Assert.Fail($"{record}");
    }

    [Fact]
    public async Task What_is_wrong_with_a_record_is_told_and_the_others_follow_each_other_without_a_gap()
    {
        const string lines = """
            {"title": "One", "answers": {"users": true}}
            {"title": "Two", "answers": {"users": "yes"}}

            {"title": "Three", "answers": {"users": false}}
            {"title": "Four", "answers": {"users": tru}}
            {"title": "Five", "answers": {"mutualAdjustment": true, "professionalsPlan": false, "professionalsDeliver": false, "professionalsSupport": false}}
            """;
        List<Located<Activity>> told = [];
        List<Located<Activity>> toldLater = [];
        JsonFormat<Activity> format = CoProductionJson.Activities.Validating();

        AnswerColumns columns = format.ReadColumns(Utf8(lines), told.Add, cancellationToken: Token);
        AnswerColumns later = await format.ReadColumnsAsync(Utf8(lines), toldLater.Add, cancellationToken: Token);

        Assert.Equal([(2, 1, false), (5, 3, false), (6, 4, true)], told.Select(record => (record.Line, record.Index, record.IsRead)));
        Assert.Equal(told, toldLater);
        Assert.Equal(["users: yes", "users: no"], AllOf(columns).Take(2).Select(answers => answers.ToString()));
        Assert.Equal(told[2].Value!.Answers, columns[2]);
        Assert.Equal(3, columns.Count);
        Assert.Equal(AllOf(columns), AllOf(later));
    }

    [Fact]
    public async Task It_is_told_how_many_were_taken_and_can_be_given_up()
    {
        List<long> told = [];
        using CancellationTokenSource source = new();
        Telling progress = new(count =>
        {
            told.Add(count);
            if (told.Count == 2) source.Cancel();
        });
        IEnumerable<Answers> endless = Enumerable.Repeat(Published[0], int.MaxValue);

        Assert.Equal(source.Token, Assert.Throws<OperationCanceledException>(() => AnswerColumns.Of(endless, Codebook.Questionnaire, progress, source.Token)).CancellationToken);
        Assert.Equal([65_536, 131_072], told);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AnswerColumns.OfAsync(Later(endless), Codebook.Questionnaire, progress, source.Token));
        Assert.Throws<OperationCanceledException>(() => CoProductionJson.Activities.ReadColumns(Utf8("""{"title": "One"}"""), _ => { }, progress, source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => CoProductionJson.Activities.ReadColumnsAsync(Utf8("""{"title": "One"}"""), _ => { }, progress, source.Token));
        Assert.Throws<OperationCanceledException>(() => AnswerColumns.Of([], Codebook.Questionnaire, progress, source.Token));
        Assert.Equal(2, told.Count);

        AnswerColumns.Of(endless.Take(65_537), Codebook.Questionnaire, progress, Token);
        await CoProductionJson.Activities.ReadColumnsAsync(Utf8(""), _ => { }, progress, Token);
        Assert.Equal([65_536, 65_537], told.Skip(2).Take(2));
        Assert.Equal(0, told[^1]);
    }

    [Fact]
    public async Task Lines_that_answer_questions_of_ones_own_are_read_into_columns_of_these()
    {
        const string lines = """
            {"title": "One", "answers": {"open": true}}
            {"title": "Two", "answers": {"open": false}}
            """;
        JsonFormat<Activity> format = CoProductionJson.ActivitiesOf(GardenQuestions.Questionnaire);

        AnswerColumns columns = format.ReadColumns(Utf8(lines), record => Assert.Fail($"{record}"), cancellationToken: Token);
        AnswerColumns later = await format.ReadColumnsAsync(Utf8(lines), record => Assert.Fail($"{record}"), cancellationToken: Token);

        Assert.Equal((GardenQuestions.Questionnaire, GardenQuestions.Questionnaire), (columns.Questionnaire, later.Questionnaire));
        Assert.Equal(["open: yes", "open: no"], AllOf(columns).Select(answers => answers.ToString()));
        Assert.Equal(AllOf(columns), AllOf(later));
    }

    [Fact]
    public void Answers_to_another_questionnaire_are_refused() =>
        Assert.Throws<ArgumentException>(() => AnswerColumns.Of([Answers.Unknown.With(GardenQuestions.Open, true)], Codebook.Questionnaire, cancellationToken: Token));

    [Fact]
    public void What_is_needed_is_asked_for_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => { _ = CoProductionJson.Activities.ReadColumnsAsync(null!, _ => { }, cancellationToken: Token); });
        Assert.Throws<ArgumentNullException>(() => { _ = CoProductionJson.Activities.ReadColumnsAsync(Stream.Null, null!, cancellationToken: Token); });
        Assert.Throws<ArgumentNullException>(() => CoProductionJson.Activities.ReadColumns(null!, _ => { }, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>(() => CoProductionJson.Activities.ReadColumns(Stream.Null, null!, cancellationToken: Token));
        Assert.Throws<ArgumentNullException>(() => JsonColumns.ReadColumns(null!, Stream.Null, _ => { }, cancellationToken: Token));
    }

    private static IEnumerable<Answers> AllOf(AnswerColumns columns) => Enumerable.Range(0, (int)columns.Count).Select(place => columns[place]);

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async IAsyncEnumerable<T> Later<T>(IEnumerable<T> values)
    {
        await Task.Yield();
        foreach (T value in values)
        {
            yield return value;
        }
    }

    private sealed class Telling(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
