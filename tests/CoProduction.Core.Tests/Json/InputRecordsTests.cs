using System.Text;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class InputRecordsTests
{
    [Theory]
    [InlineData(
        """{"title":"t","activities":[]}""",
        "CPJ108 at $.activities, line 1, column 27: The list of activities is empty; an initiative has at least one.")]
    [InlineData(
        """{"title":"t","activities":null}""",
        "CPJ107 at $.activities, line 1, column 27: The property 'activities' is missing.")]
    [InlineData(
        """{"title":"t","activities":{"title":"a"}}""",
        "CPJ104 at $.activities, line 1, column 27: Expected a list, not an object.")]
    [InlineData(
        """{"title":"t","activities":[{"title":"a"},7]}""",
        "CPJ104 at $.activities[1], line 1, column 42: An activity is an object, not a number.")]
    [InlineData(
        """{"activities":[{"title":"a"}]}""",
        "CPJ105 at $, line 1, column 1: The property 'title' is missing.")]
    [InlineData(
        """{"title":" ","activities":[{"title":"a"}]}""",
        "CPJ106 at $.title, line 1, column 10: The title is blank.")]
    [InlineData(
        """{"title":"t","activities":[{"title":"a"},{"id":"b"}]}""",
        "CPJ105 at $.activities[1], line 1, column 42: The property 'title' is missing.")]
    [InlineData(
        """{"title":"t","activities":[{"title":"a"}],"activities":[{"title":"a"}]}""",
        "CPJ103 at $.activities, line 1, column 43: 'activities' is given twice.")]
    [InlineData(
        """{"title":"t","descripton":"d","activities":[{"title":"a"}]}""",
        "CPJ102 at $.descripton, line 1, column 14: 'descripton' is not a property of an initiative; did you mean 'description'?")]
    [InlineData(
        """{"title":"t","answers":{},"activities":[{"title":"a"}]}""",
        "CPJ102 at $.answers, line 1, column 14: 'answers' is not a property of an initiative; it belongs in one of the 'activities'.")]
    [InlineData(
        """{"title":"t","users":true,"activities":[{"title":"a"}]}""",
        "CPJ102 at $.users, line 1, column 14: 'users' is not a property of an initiative; it belongs in one of the 'activities'.")]
    [InlineData(
        """{"title":"t","activities":[{"title":"a","activities":[{"title":"b"}]}]}""",
        "CPJ102 at $.activities[0].activities, line 1, column 41: 'activities' is not a property of an activity.")]
    [InlineData(
        "{\"title\":\"t\",\"activities\":[{\"title\":\"a\"},\n {\"title\":\"b\",\"answers\":{\"users\":\"maybe\"}}]}",
        "CPJ202 at $.activities[1].answers.users, line 2, column 34: 'maybe' is not an answer to 'users'. Allowed are true and false.")]
    public void A_fault_in_an_initiative_is_told_with_code_path_line_and_column(string json, string expected)
    {
        Assert.Equal(expected, Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Initiatives.Read(json)).Message);
        Assert.Equal(expected, Assert.Single(Assert.Single(CoProductionJson.Described.ReadMany(json)).Problems).ToString());
    }

    [Fact]
    public void All_problems_of_an_initiative_are_told_with_their_place_in_the_list_of_records()
    {
        const string Json = """
            [{"title": "a"},
             {"id": 7, "activities": [{"title": "b"}, {"title": "c", "answers": {"user": true, "power": "equal"}}]}]
            """;

        Located<IDescribed> bad = CoProductionJson.Described.ReadMany(Json)[1];

        Assert.Null(bad.Value);
        Assert.False(bad.IsRead);
        Assert.Equal(
            ["CPJ105 $[1] 2:2", "CPJ104 $[1].id 2:9", "CPJ201 $[1].activities[1].answers.user 2:70", "CPJ202 $[1].activities[1].answers.power 2:93"],
            bad.Problems.Select(problem => $"{problem.Code} {problem.Path} {problem.Place?.Line}:{problem.Place?.Column}"));
        Assert.Contains("did you mean 'users'?", bad.Problems[2].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("activites")]
    [InlineData("Activities")]
    public void A_mistyped_activities_is_understood(string name) => Assert.Equal(
        [
            "CPJ107 at $, line 1, column 1: The property 'activities' is missing.",
            $"CPJ102 at $.{name}, line 1, column 14: '{name}' is not a property of an initiative; did you mean 'activities'?",
        ],
        CoProductionJson.Described.ReadMany($$"""{"title":"t","{{name}}":[{"title":"a"}]}""")[0].Problems.Select(problem => problem.ToString()));

    [Fact]
    public void A_record_with_answers_is_an_activity_whatever_else_it_has()
    {
        Problem problem = Assert.Single(CoProductionJson.Described.ReadMany("""{"title":"t","activites":[],"answers":{}}""")[0].Problems);

        Assert.Equal("'activites' is not a property of an activity.", problem.Message);
    }

    [Fact]
    public void A_record_without_anything_like_activities_is_an_activity() => Assert.Equal(
        "CPJ102 at $.colour, line 1, column 14: 'colour' is not a property of an activity.",
        Assert.Single(CoProductionJson.Described.ReadMany("""{"title":"t","colour":1}""")[0].Problems).ToString());

    [Fact]
    public void An_initiative_is_an_object() => Assert.Equal(
        "CPJ101 at $, line 1, column 1: An initiative is an object, not a list.",
        Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Initiatives.Read("[]")).Message);

    [Theory]
    [InlineData("7")]
    [InlineData("[[]]")]
    public void What_is_no_object_is_neither(string json) => Assert.StartsWith(
        "An activity or an initiative is an object, not ",
        Assert.Single(CoProductionJson.Described.ReadMany(json)[0].Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Reading_activities_alone_still_refuses_initiatives() => Assert.Equal(
        "CPJ102 at $.activities, line 1, column 14: 'activities' is not a property of an activity.",
        Assert.Single(CoProductionJson.Activities.ReadMany("""{"title":"t","activities":[{"title":"a"}]}""")[0].Problems).ToString());

    [Fact]
    public async Task A_bad_record_in_a_stream_never_stops_it()
    {
        const string Lines = """
            {"title":"a"}
            {"title":"b","activities":[{"title":"c"}]}
            {"title":"d","activities":[{"title":
            {"title":"e","activities":[7]}

            {"title":"f","activities":[{"title":"g"},{"title":"h"}]}
            {"title":"i","answers":7}
            {"title":"j"}
            """;
        byte[] utf8 = Encoding.UTF8.GetBytes(Lines);
        List<Located<IDescribed>> records = [.. CoProductionJson.Described.ReadLines(new MemoryStream(utf8))];
        List<Located<IDescribed>> later = [];
        await foreach (Located<IDescribed> record in CoProductionJson.Described.ReadLinesAsync(new MemoryStream(utf8), cancellationToken: TestContext.Current.CancellationToken))
        {
            later.Add(record);
        }

        Assert.Equal(
            ["line 1: a", "line 2: b", "3 CPJ003", "4 CPJ104", "line 6: f", "7 CPJ104", "line 8: j"],
            records.Select(record => record.Problems.Count > 0 ? $"{record.Line} {record.Problems[0].Code}" : record.ToString()));
        Assert.Equal(records, later);
        Assert.Equal(records, CoProductionJson.Described.ReadMany(utf8));
        Assert.Equal(Enumerable.Range(0, 7), records.Select(record => record.Index));
        Assert.Equal(records.Select(record => record.GetHashCode()), later.Select(record => record.GetHashCode()));
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Located<IDescribed> _ in CoProductionJson.Described.ReadLinesAsync(new MemoryStream([1]), cancellationToken: cancelled.Token))
            {
                Assert.Fail("Nothing is to be read.");
            }
        });
    }

    [Fact]
    public void An_initiative_is_one_record_for_the_limits()
    {
        const string Json = """{"title":"t","activities":[{"title":"a"},{"title":"b"}]}""";

        JsonFormat<Initiative> exact = CoProductionJson.Initiatives.WithLimits(new CoProductionJsonLimits { MaxRecordBytes = Json.Length, MaxDepth = 3 });
        Assert.Equal(2, exact.Read(Json).Activities.Count);
        Assert.False(exact.WithLimits(exact.Limits with { MaxRecordBytes = 20 }).TryRead(Json, out _, out IReadOnlyList<Problem> tooLarge));
        Assert.False(exact.WithLimits(exact.Limits with { MaxDepth = 2 }).TryRead(Json, out _, out IReadOnlyList<Problem> tooDeep));
        Assert.Equal(["CPJ006", "CPJ005"], [tooLarge[0].Code, tooDeep[0].Code]);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_is_told_once() => Assert.Equal(
        "CPJ007", Assert.Single(CoProductionJson.Described.ReadMany("""{"title":"t","\ud800":1,"activities":[{"title":"a"}]}""")[0].Problems).Code);

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("json", () => CoProductionJson.Described.ReadMany((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => CoProductionJson.Initiatives.Read((string)null!));
        Assert.Throws<ArgumentNullException>("json", () => CoProductionJson.InitiativeClassifications.Read((string)null!));
        Assert.Throws<ArgumentNullException>("utf8", () => CoProductionJson.Described.ReadLines((Stream)null!));
        Assert.Throws<ArgumentNullException>("utf8", () => { CoProductionJson.Described.ReadLinesAsync(null!, cancellationToken: TestContext.Current.CancellationToken); });
        Assert.Throws<ArgumentNullException>("value", () => CoProductionJson.Initiatives.Write(null!));
    }
}
