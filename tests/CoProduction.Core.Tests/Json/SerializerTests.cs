using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed partial class SerializerTests
{
    private static readonly Report Sample = new(
        7, new Activity("ä") { Users = true }, ClassificationRecord.From(Classifier.Default.Classify(new Activity("ä") { Users = true })));

    private static readonly JsonSerializerOptions SmallPieces = new() { TypeInfoResolver = ReportContext.Default, DefaultBufferSize = 16 };

    [Fact]
    public void A_type_with_an_activity_works_with_a_context_of_its_own()
    {
        string json = JsonSerializer.Serialize(Sample, ReportContext.Default.Report);
        Assert.StartsWith(
            """{"Number":7,"Activity":{"title":"\u00E4","answers":{"users":true}},"Result":{"title":""", json, StringComparison.Ordinal);
        Assert.Equal(Sample, JsonSerializer.Deserialize(json, ReportContext.Default.Report));
    }

    [Fact]
    public void A_type_with_an_activity_works_with_options_by_reflection()
    {
        Assert.Equal(
            Sample, JsonSerializer.Deserialize<Report>(JsonSerializer.Serialize(Sample, JsonSerializerOptions.Web), JsonSerializerOptions.Web));
    }

    [Fact]
    public async Task A_type_with_an_activity_is_read_from_a_stream_in_pieces()
    {
        using MemoryStream stream = new(JsonSerializer.SerializeToUtf8Bytes(Sample, ReportContext.Default.Report));
        Assert.Equal(Sample, await JsonSerializer.DeserializeAsync<Report>(stream, SmallPieces, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_bad_activity_in_another_type_is_an_exception_with_code_path_line_and_byte()
    {
        const string Json = "{\"Number\": 1,\n \"Activity\": {\"title\": \"t\",\n  \"answers\": {\"users\": \"maybe\"}}}";
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Json, ReportContext.Default.Report));
        Assert.Equal("CPJ202 at $.answers.users: 'maybe' is not an answer to 'users'. Allowed are true and false.", exception.Message);
        Assert.Equal("$.Activity", exception.Path);
        Assert.Equal((2, 30), (exception.LineNumber, exception.BytePositionInLine));
    }

    [Fact]
    public void Null_stays_null_in_another_type() =>
        Assert.Equal(new Report(1, null, null), JsonSerializer.Deserialize("""{"Number": 1, "Activity": null}""", ReportContext.Default.Report));

    [Fact]
    public void The_options_read_and_write_lists_and_cannot_be_changed()
    {
        Assert.True(CoProductionJson.Options.IsReadOnly);
        Activity[] activities = [new("ä"), new("b") { Users = false }];
        string json = JsonSerializer.Serialize(activities, CoProductionJson.Options);
        Assert.Equal(CoProductionJson.Activities.WriteMany(activities), json);
        Assert.Equal(activities, JsonSerializer.Deserialize<IReadOnlyList<Activity>>(json, CoProductionJson.Options));
        Assert.Equal(activities, JsonSerializer.Deserialize(json, CoProductionJsonContext.Default.ActivityArray));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Version(1, 0), CoProductionJson.Options));
    }

    [Fact]
    public void Writers_are_given_what_they_ask_for()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartArray();
            CoProductionJson.Activities.Write(writer, new Activity("a"));
            CoProductionJson.Classifications.Write(writer, Sample.Result!);
            writer.WriteEndArray();
        }

        Assert.Equal(
            $$"""[{"title":"a"},{{JsonSerializer.Serialize(Sample.Result, CoProductionJsonContext.Default.ClassificationRecord)}}]""",
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    private sealed record Report(int Number, Activity? Activity, ClassificationRecord? Result);

    [JsonSerializable(typeof(Report))]
    private sealed partial class ReportContext : JsonSerializerContext;

    [Fact]
    public void Answers_of_a_result_by_themselves_come_back_from_any_serializer_with_yes_and_no_as_booleans()
    {
        const string Json = """{"output":"publicService","users":false,"voluntariness":["voluntary","partlyVoluntary"]}""";

        AnswersRecord answers = JsonSerializer.Deserialize<AnswersRecord>(Json)!;

        Assert.Equal("output: publicService; users: no; voluntariness: voluntary or partlyVoluntary", $"{answers}");
        Assert.Equal(Json, JsonSerializer.Serialize(answers));
        Assert.Equal("[true,\"voluntary\"]", JsonSerializer.Serialize(JsonSerializer.Deserialize<AnswerToken[]>("[true,\"voluntary\"]")));
    }

    [Fact]
    public void Of_answers_of_a_result_that_are_none_every_problem_is_told_with_its_path()
    {
        JsonException thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnswersRecord>("""{"users":1,"power":["shared",null],"users":true}"""));

        Assert.StartsWith("CPJ104 at $.users: Expected an answer: true, false or a string.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(
            ["CPJ104 at $.users: Expected an answer: true, false or a string.", "CPJ104 at $.power[1]: Expected an answer: true, false or a string.",
                "CPJ103 at $.users: 'users' is given twice."],
            Assert.IsType<CoProductionJsonException>(thrown.InnerException).Problems.Select(problem => problem.ToString()));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnswerToken>("null"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnswersRecord>("[]"));
    }
}
