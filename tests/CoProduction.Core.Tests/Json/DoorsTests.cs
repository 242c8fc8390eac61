using System.Text;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.Tests.Json;

public sealed class DoorsTests
{
    private static readonly Activity[] Two = [new("ä") { Users = true }, new("b") { Description = "line\nbreak" }];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_list_is_the_same_as_text_to_a_stream_and_to_a_stream_as_its_values_come(bool indented)
    {
        JsonFormat<Activity> format = CoProductionJson.Activities;
        foreach (Activity[] values in new[] { [], Two[..1], Two })
        {
            using MemoryStream now = new();
            using MemoryStream later = new();
            string text = format.WriteMany(values, indented);

            format.WriteMany(now, values, indented);
            await format.WriteManyAsync(later, values.ToAsyncEnumerable(), indented, TestContext.Current.CancellationToken);

            Assert.Equal(text, Encoding.UTF8.GetString(now.ToArray()));
            Assert.Equal(text, Encoding.UTF8.GetString(later.ToArray()));
            Assert.Equal(values, JsonSerializer.Deserialize(text, CoProductionJsonContext.Default.ActivityArray));
        }

        Assert.Equal("[]", format.WriteMany([], indented));
        Assert.Equal(indented ? "[\n  {\n    \"title\": \"c\"\n  }\n]" : """[{"title":"c"}]""", format.WriteMany([new("c")], indented));
    }

    [Fact]
    public void Of_a_list_in_which_one_is_refused_those_before_it_are_written()
    {
        using MemoryStream stream = new();

        Assert.Throws<ArgumentException>(() => CoProductionJson.Activities.WriteMany(stream, [new("a"), new(" "), new("c")]));

        Assert.Equal("""[{"title":"a"}""", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Throws<ArgumentNullException>(() => CoProductionJson.Activities.WriteMany(null!, Two));
        Assert.Throws<ArgumentNullException>(() => CoProductionJson.Activities.WriteMany(stream, null!));
        Assert.Throws<ArgumentNullException>(() => CoProductionJson.Activities.WriteMany(null!));
    }

    [Fact]
    public void Of_lines_of_which_one_is_refused_those_before_it_are_written_whole_and_none_in_half()
    {
        using MemoryStream stream = new();

        Assert.Throws<ArgumentException>(() => CoProductionJson.Activities.WriteLines(stream, [new("a") { Id = "1" }, new("b"), new(" "), new("c")]));

        Assert.Equal("""{"id":"1","title":"a"}""" + "\n" + """{"title":"b"}""" + "\n", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal("", CoProductionJson.Activities.WriteLines([]));
    }

    [Fact]
    public async Task A_list_that_is_cancelled_is_not_gone_on_with()
    {
        using MemoryStream stream = new();
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => CoProductionJson.Activities.WriteManyAsync(stream, Two.ToAsyncEnumerable(), cancellationToken: cancelled.Token));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void Lines_are_the_same_from_and_to_text_bytes_and_streams()
    {
        JsonFormat<Activity> format = CoProductionJson.Activities;
        using MemoryStream stream = new();
        format.WriteLines(stream, Two);
        string text = format.WriteLines(Two);

        Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal("{\"title\":\"ä\",\"answers\":{\"users\":true}}\n{\"title\":\"b\",\"description\":\"line\\nbreak\"}\n", text);
        Assert.Equal(Two, format.ReadLines(text).Select(record => record.Value));
        Assert.Equal(format.ReadLines(text), format.ReadLines(stream.ToArray()));
        Assert.Equal(format.ReadLines(text), format.ReadLines(new MemoryStream(stream.ToArray())));
        Assert.Equal("CPJ101", format.ReadLines("[{\"title\":\"a\"}]")[0].Problems[0].Code);
        Assert.Empty(format.ReadLines("\n \n"));
    }

    [Fact]
    public void Bytes_are_those_of_the_text()
    {
        Assert.Equal("""{"title":"ä","answers":{"users":true}}"""u8.ToArray(), CoProductionJson.Activities.WriteUtf8(Two[0]));
        Assert.Equal(CoProductionJson.Activities.Write(Two[0], indented: true), Encoding.UTF8.GetString(CoProductionJson.Activities.WriteUtf8(Two[0], indented: true)));
    }

    [Fact]
    public void A_result_of_another_version_says_so_whichever_door_it_came_through()
    {
        ClassificationRecord now = ClassificationRecord.From(new Classifier([Alford2002.Definition]).Classify(Two[0]));
        ClassificationRecord later = now with { MadeWith = now.MadeWith! with { Version = "7.0", Library = "9.9.9" } };
        string json = CoProductionJson.Classifications.Write(later);
        ClassificationRecord[] read =
        [
            CoProductionJson.Classifications.Read(json),
            JsonSerializer.Deserialize<ClassificationRecord>(json)!,
            JsonSerializer.Deserialize(json, CoProductionJsonContext.Default.ClassificationRecord)!,
        ];

        Assert.All(read, record => Assert.Equal(
            [
                $"CPJ110 at $.madeWith.version: warning: It was made with version '7.0' of the codebook; this is '{Codebook.Version}'.",
                $"CPJ110 at $.madeWith.library: warning: It was made with version '9.9.9' of the library; this is '{now.MadeWith!.Library}'.",
            ],
            Classifier.Default.Differences(record.MadeWith!).Select(problem => problem.ToString())));
        Assert.Empty(Classifier.Default.Differences(now.MadeWith!));
        Assert.Throws<ArgumentNullException>(() => Classifier.Default.Differences(null!));
    }

    [Fact]
    public void A_classifier_of_ones_own_definitions_tells_which_of_them_has_changed()
    {
        Definition mine = Mine(1, GardenQuestions.Open.Is(true));
        MadeWith made = ClassificationRecord.From(new Classifier([mine]).Classify(new Activity("t"))).MadeWith!;
        Classifier revised = new([Mine(2, GardenQuestions.Open.Is(false))]);

        Assert.Equal("It was made with revision 1 of 'mine', which is at revision 2 here.", Assert.Single(revised.Differences(made)).Message);
        Assert.Equal(
            $"It was made with version '0' of '{GardenQuestions.Open.Questionnaire}'; this is '{GardenQuestions.Open.Questionnaire.Version}'.",
            revised.Differences(made with { Version = "0", Definitions = new Dictionary<string, DefinitionVersion>() }).Single().Message);
    }

    [Fact]
    public void A_problem_is_an_object_of_plain_words()
    {
        Problem problem = CoProductionJson.Activities.ReadMany("""{"title":7}""")[0].Problems[0];
        const string Expected =
            """{"code":"CPJ104","severity":"error","path":"$.title","place":{"line":1,"column":10},"message":"Expected a string, not a number."}""";

        Assert.Equal(Expected, JsonSerializer.Serialize(problem));
        Assert.Equal(Expected, JsonSerializer.Serialize(problem, CoProductionJsonContext.Default.Problem));
        Assert.Equal($"[{Expected}]", JsonSerializer.Serialize<IReadOnlyList<Problem>>([problem], CoProductionJson.Options));
        Assert.Equal(problem, JsonSerializer.Deserialize<Problem>(Expected));
        Assert.Equal(
            """{"code":"c","severity":"warning","path":"$","message":"m"}""",
            JsonSerializer.Serialize(new Problem { Code = "c", Severity = ProblemSeverity.Warning, Path = "$", Message = "m" }));
        Assert.Equal(
            """{"code":"c","severity":"note","path":"$","cell":{"row":5,"column":3,"reference":"C5"},"message":"m"}""",
            JsonSerializer.Serialize(new Problem { Code = "c", Severity = ProblemSeverity.Note, Path = "$", Cell = new() { Row = 5, Column = 3 }, Message = "m" }));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_boolean_in_quotes_is_told_to_be_without_them(string word) => Assert.Equal(
        $"CPJ202 at $.answers.users, line 1, column 35: '{word}' is not an answer to 'users'. Allowed are true and false. Leave off the quotes.",
        Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Activities.Read($$$"""{"title": "t", "answers":{"users":"{{{word}}}"}}""")).Message);

    private static Definition Mine(int revision, Condition condition) => new()
    {
        Id = "mine", Revision = revision, Work = Bibliography.Sharp1980, Summary = "One of our own.",
        Criterion = Criterion.Test("mine", "It is mine.", condition, Citation.Reading(Bibliography.Sharp1980)),
    };
}
