using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

/// <summary>What a format is given that it cannot take is refused at once, by name.</summary>
public sealed class RefusedArgumentsTests
{
    private static readonly JsonFormat<Activity> Format = CoProductionJson.Activities;
    private static readonly Activity Garden = new("A garden");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_reads_has_a_text_or_a_stream()
    {
        Missing("json", () => Format.Read((string)null!));
        Missing("json", () => Format.TryRead((string)null!, out _, out _));
        Missing("json", () => Format.ReadMany((string)null!));
        Missing("json", () => Format.ReadLines((string)null!));
        Missing("utf8", () => Format.Read((Stream)null!));
        Missing("utf8", () => Format.TryRead((Stream)null!, out _, out _));
        Missing("utf8", () => Format.ReadMany((Stream)null!));
        Missing("utf8", () => Format.ReadManyAsync(null!, Token));
        Missing("utf8", () => Format.ReadLines((Stream)null!));
        Missing("utf8", () => Format.ReadLinesAsync(null!, Token));
        Missing("limits", () => Format.WithLimits(null!));
        await MissingLater("utf8", () => Format.TryReadAsync(null!, Token));
    }

    [Fact]
    public async Task Whoever_writes_has_where_and_what()
    {
        using MemoryStream stream = new();
        await using Utf8JsonWriter writer = new(stream);

        Missing("value", () => Format.Write(null!));
        Missing("value", () => Format.WriteUtf8(null!));
        Missing("writer", () => Format.Write((Utf8JsonWriter)null!, Garden));
        Missing("value", () => Format.Write(writer, null!));
        Missing("utf8", () => Format.Write((Stream)null!, Garden));
        Missing("value", () => Format.Write(stream, null!));
        Missing("values", () => Format.WriteMany(null!));
        Missing("value", () => Format.WriteMany([null!]));
        Missing("utf8", () => Format.WriteMany(null!, [Garden]));
        Missing("values", () => Format.WriteMany(stream, null!));
        Missing("values", () => Format.WriteLines(null!));
        Missing("utf8", () => Format.WriteLines(null!, [Garden]));
        Missing("values", () => Format.WriteLines(stream, null!));
        await MissingLater("utf8", () => Format.WriteAsync(null!, Garden, cancellationToken: Token));
        await MissingLater("value", () => Format.WriteAsync(stream, null!, cancellationToken: Token));
        await MissingLater("utf8", () => Format.WriteManyAsync(null!, AsyncEnumerable.Empty<Activity>(), cancellationToken: Token));
        await MissingLater("values", () => Format.WriteManyAsync(stream, null!, cancellationToken: Token));
        await MissingLater("utf8", () => Format.WriteLinesAsync(null!, AsyncEnumerable.Empty<Activity>(), Token));
        await MissingLater("values", () => Format.WriteLinesAsync(stream, null!, Token));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void A_format_is_of_some_questionnaire()
    {
        Missing("questionnaire", () => CoProductionJson.ActivitiesOf(null!));
        Missing("questionnaire", () => CoProductionJson.InitiativesOf(null!));
        Missing("questionnaire", () => CoProductionJson.DescribedOf(null!));
        Missing("questionnaire", () => CoProductionJson.CodingsOf(null!));
        Missing("questionnaire", () => CoProductionJson.AnswersOf(null!));
        Assert.Same(GardenQuestions.Questionnaire, CoProductionJson.ActivitiesOf(GardenQuestions.Questionnaire).Questionnaire);
        Assert.Equal("The format holds no activities.", Assert.Throws<InvalidOperationException>(() => CoProductionJson.Judgements.Questionnaire).Message);
    }

    [Fact]
    public async Task Columns_are_read_by_a_format_from_a_stream_and_somebody_is_told()
    {
        using MemoryStream stream = new();

        Missing("format", () => ((JsonFormat<Activity>)null!).ReadColumns(stream, _ => { }, cancellationToken: Token));
        Missing("utf8", () => Format.ReadColumns(null!, _ => { }, cancellationToken: Token));
        Missing("told", () => Format.ReadColumns(stream, null!, cancellationToken: Token));
        await MissingLater("format", () => ((JsonFormat<Activity>)null!).ReadColumnsAsync(stream, _ => { }, cancellationToken: Token));
        await MissingLater("utf8", () => Format.ReadColumnsAsync(null!, _ => { }, cancellationToken: Token));
        await MissingLater("told", () => Format.ReadColumnsAsync(stream, null!, cancellationToken: Token));
    }

    [Theory]
    [InlineData(0, "MaxDepth")]
    [InlineData(1001, "MaxDepth")]
    [InlineData(-1, "MaxRecordBytes")]
    [InlineData(0, "MaxRecordBytes")]
    public void A_limit_beyond_its_bounds_is_refused(int value, string limit) => Assert.Equal(
        ("value", value),
        (Assert.Throws<ArgumentOutOfRangeException>(Limited(value, limit)).ParamName, Assert.Throws<ArgumentOutOfRangeException>(Limited(value, limit)).ActualValue));

    [Fact]
    public void The_least_and_the_greatest_limits_are_taken()
    {
        Assert.Equal((1, 1), Both(new CoProductionJsonLimits { MaxDepth = 1, MaxRecordBytes = 1 }));
        Assert.Equal((int.MaxValue, 1000), Both(new CoProductionJsonLimits { MaxDepth = 1000, MaxRecordBytes = int.MaxValue }));
        Assert.True(CoProductionJson.Activities.WithLimits(new() { MaxRecordBytes = int.MaxValue }).TryRead("""{"title":"t"}""", out _, out _));

        // With room to read on: no array is longer.
        Assert.Equal((1, Array.MaxLength - 65_536), (new CoProductionJsonLimits { MaxRecordBytes = 1 }.MostBytes, new CoProductionJsonLimits { MaxRecordBytes = int.MaxValue }.MostBytes));

        static (int, int) Both(CoProductionJsonLimits limits) => (limits.MaxRecordBytes, limits.MaxDepth);
    }

    [Fact]
    public void An_exception_is_made_of_problems_and_says_the_first_error()
    {
        Problem warning = new() { Code = "W", Severity = ProblemSeverity.Warning, Path = "$.a", Message = "Hm." };
        Problem error = new() { Code = "E", Severity = ProblemSeverity.Error, Path = "$.b", Message = "No." };
        List<Problem> problems = [warning, error, error with { Code = "F" }];
        CoProductionJsonException exception = new(problems);
        problems.Clear();

        Assert.Equal("E at $.b: No. (and 2 more problems)", exception.Message);
        Assert.Equal(["W", "E", "F"], exception.Problems.Select(problem => problem.Code));
        Assert.Equal("W at $.a: warning: Hm. (and 1 more problem)", new CoProductionJsonException([warning, warning]).Message);
        Assert.Equal("W at $.a: warning: Hm.", new CoProductionJsonException([warning]).Message);
        Missing("problems", () => new CoProductionJsonException(null!));
        Assert.StartsWith(
            "At least one problem is needed.", Assert.Throws<ArgumentException>("problems", () => new CoProductionJsonException([])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_blank_is_refused_in_the_words_of_validation_and_says_why() => Assert.Equal(
        "The title is blank. What has none could not be read again.", Assert.Throws<ArgumentException>(() => Format.Write(new(" "))).Message);

    [Fact]
    public void Nothing_but_activities_and_initiatives_is_written_as_what_is_described() => Assert.StartsWith(
        "Only activities and initiatives can be written.",
        Assert.Throws<ArgumentException>("described", () => CoProductionJson.Described.Write(new Other())).Message, StringComparison.Ordinal);

    [Fact]
    public void A_result_is_read_as_its_record_alone()
    {
        Refused(
            "Classification is only written: read what was written as ClassificationRecord.",
            () => JsonSerializer.Deserialize<Classification>("{}"));
        Refused(
            "InitiativeClassification is only written: read what was written as InitiativeClassificationRecord.",
            () => JsonSerializer.Deserialize<InitiativeClassification>("{}"));
        Refused("Judgement is only written: read what was written as JudgementRecord.", () => JsonSerializer.Deserialize<Judgement>("{}"));
    }

    [Fact]
    public void What_is_no_object_is_told_what_it_should_be()
    {
        Assert.Equal(
            "CPJ101 at $, line 1, column 1: A test table is an object, not a number.",
            Assert.Throws<CoProductionJsonException>(() => CoProductionJson.TestTables.Read("1")).Message);
        Assert.Equal(
            "CPJ101 at $, line 1, column 1: A judgement is an object, not a number.",
            Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Judgements.Read("1")).Message);
    }

    [Fact]
    public void What_has_no_form_by_itself_is_refused_by_its_name_to_read_and_to_write_as_value_and_as_key()
    {
        const string Instead =
            " has no form in JSON by itself: store its id or its text, or the result it belongs to as a "
            + "'ClassificationRecord', an 'InitiativeClassificationRecord', a 'JudgementRecord' or a 'TestTableRecord'; "
            + "whole definitions, typologies, questionnaires and codings have formats of their own: 'CoProductionRules.Definitions', 'CoProductionRules.Typologies', "
            + "'CoProductionRules.Questionnaires' and 'CoProductionJson.Codings'.";
        RefusedJsonConverter converter = new();
        using MemoryStream stream = new();
        using Utf8JsonWriter writer = new(stream);

        Assert.True(converter.CanConvert(typeof(Definition)));
        Refused("'Definition'" + Instead, () => JsonSerializer.Deserialize<Definition>("{}"));
        Refused("'Definition'" + Instead, () => JsonSerializer.Serialize(Sharp1980.Definition));
        Refused("'Definition'" + Instead, () => JsonSerializer.Deserialize<Dictionary<Definition, int>>("""{"a":1}"""));
        Refused("'Definition'" + Instead, () => JsonSerializer.Serialize(new Dictionary<Definition, int> { [Sharp1980.Definition] = 1 }));
        Assert.Equal("''" + Instead, Assert.Throws<NotSupportedException>(() => converter.Write(writer, null!, JsonSerializerOptions.Default)).Message);
        Assert.Equal("''" + Instead, Assert.Throws<NotSupportedException>(() => converter.WriteAsPropertyName(writer, null!, JsonSerializerOptions.Default)).Message);
    }

    [Fact]
    public void Words_are_written_where_there_is_a_writer_and_read_where_there_is_a_word()
    {
        TokenJsonConverter<Verdict> verdicts = new();
        const string Allowed = "Allowed are 'undetermined', 'coProduction' and 'notCoProduction'.";

        Missing("writer", () => verdicts.Write(null!, Verdict.CoProduction, JsonSerializerOptions.Default));
        Missing("writer", () => verdicts.WriteAsPropertyName(null!, Verdict.CoProduction, JsonSerializerOptions.Default));
        Missing("writer", () => new ContractJsonConverter<Activity>().Write(null!, Garden, JsonSerializerOptions.Default));
        Missing("writer", () => new StoredJsonConverter<ClassificationRecord>().Write(null!, null!, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => JsonSerializer.Serialize((Verdict)3));
        Assert.Equal("\"coProduction\"", JsonSerializer.Serialize(Verdict.CoProduction));
        Assert.Equal("""{"notCoProduction":1}""", JsonSerializer.Serialize(new Dictionary<Verdict, int> { [Verdict.NotCoProduction] = 1 }));
        Assert.Equal([Verdict.NotCoProduction], JsonSerializer.Deserialize<Dictionary<Verdict, int>>("""{"notCoProduction":1}""")!.Keys);
        Assert.StartsWith($"Expected a string. {Allowed}", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Verdict>("1")).Message, StringComparison.Ordinal);
        Assert.StartsWith($"'maybe' is not allowed here. {Allowed}", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Verdict>("\"maybe\"")).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            $"'maybe' is not allowed here. {Allowed}",
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Verdict, int>>("""{"maybe":1}""")).Message, StringComparison.Ordinal);
    }

    private static void Missing(string name, Func<object?> act) => Assert.Throws<ArgumentNullException>(name, act);

    private static void Missing(string name, Action act) => Assert.Throws<ArgumentNullException>(name, act);

    private static async Task MissingLater(string name, Func<Task> act) => Assert.Equal(name, (await Assert.ThrowsAsync<ArgumentNullException>(act)).ParamName);

    private static void Refused(string expected, Func<object?> act) => Assert.StartsWith(expected, Assert.Throws<NotSupportedException>(act).Message, StringComparison.Ordinal);

    private static Func<object> Limited(int value, string limit) =>
        () => limit == "MaxDepth" ? new CoProductionJsonLimits { MaxDepth = value } : new CoProductionJsonLimits { MaxRecordBytes = value };

    private sealed class Other : IDescribed
    {
        public string? Id => null;

        public string Title => "t";

        public string? Description => null;

        public JsonElement? Extra => null;
    }
}
