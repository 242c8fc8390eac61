using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.Tests.Json;

public sealed partial class VocabularyTests
{
    [Fact]
    public void The_words_of_the_codebooks_answers_are_those_of_their_vocabularies()
    {
        foreach (Question question in Codebook.Questions.Where(question => !question.IsYesNo))
        {
            Type vocabulary = question.GetType().GetGenericArguments()[0];
            Assert.Equal(
                question.Options.Select(option => $"\"{option.Token}\""),
                Enum.GetValuesAsUnderlyingType(vocabulary).Cast<int>().Select(value => JsonSerializer.Serialize(Enum.ToObject(vocabulary, value), vocabulary)));
        }
    }

    [Fact]
    public void Every_public_vocabulary_has_its_own_words_in_json() => Assert.All(
        typeof(Activity).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.GetCustomAttributes(typeof(JsonConverterAttribute), false).Length > 0),
        type => Assert.Matches("^\"[a-z][A-Za-z]*\"$", JsonSerializer.Serialize(Enum.GetValues(type).GetValue(0), type)));

    [Theory]
    [InlineData("1")]
    [InlineData("\"Voluntary\"")]
    [InlineData("\"voluntary, compelled\"")]
    [InlineData("null")]
    public void Nothing_but_a_word_is_read(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Voluntariness>(json));

    [Fact]
    public void A_wrong_word_is_told_with_those_that_are_allowed() => Assert.StartsWith(
        "'maybe' is not allowed here. Allowed are 'primary', 'reported' and 'reading'.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Provenance>("\"maybe\"")).Message, StringComparison.Ordinal);

    [Fact]
    public void Words_are_found_for_values_and_values_for_words()
    {
        Assert.Equal("partlyVoluntary", Token.Of(Voluntariness.PartlyVoluntary));
        Assert.True(Token.TryParse("notCoProduction", out Verdict verdict));
        Assert.Equal(Verdict.NotCoProduction, verdict);
        Assert.False(Token.TryParse<Verdict>("NotCoProduction", out _));
        Assert.False(Token.TryParse<Verdict>(null, out _));
        Assert.Equal(["undetermined", "coProduction", "notCoProduction"], Token.All<Verdict>());
        Assert.Throws<ArgumentOutOfRangeException>(() => Token.Of((Verdict)99));
    }

    [Fact]
    public void A_type_of_ones_own_holds_answers_activities_results_and_words_with_a_context_of_its_own()
    {
        Activity activity = new("t") { Users = true };
        Study study = new(
            activity, activity.Answers, Voluntariness.Compelled, new() { [Verdict.CoProduction] = 3 }, new() { ["a"] = activity },
            ClassificationRecord.From(Classifier.Default.Classify(activity), explained: true));

        string json = JsonSerializer.Serialize(study, StudyContext.Default.Study);

        Assert.StartsWith(
            """{"Activity":{"title":"t","answers":{"users":true}},"Answers":{"users":true},"Choice":"compelled","Counts":{"coProduction":3},"ByName":{"a":{""",
            json, StringComparison.Ordinal);
        Study read = JsonSerializer.Deserialize(json, StudyContext.Default.Study)!;
        Assert.Equal((study.Activity, study.Answers, study.Choice, study.Result), (read.Activity, read.Answers, read.Choice, read.Result));
        Assert.Equal(study.Counts, read.Counts);
        Assert.Equal(JsonSerializer.Serialize(study), json);
        Assert.Equal(
            CoProductionJson.Classifications.Write(study.Result with { MadeWith = study.Result.MadeWith }),
            CoProductionJson.Classifications.Write(read.Result));
    }

    [Fact]
    public void Answers_by_themselves_are_never_nothing()
    {
        Assert.Equal(Answers.Unknown.With(Codebook.Users, true), JsonSerializer.Deserialize<Answers>("""{"users":true}"""));
        JsonException wrong = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Answers>("""{"usrs":true,"power":7}"""));
        Assert.StartsWith("CPJ201 at $.usrs: 'usrs' is not a question of the codebook; did you mean 'users'?", wrong.Message, StringComparison.Ordinal);
        Assert.Equal(["CPJ201", "CPJ205"], Assert.IsType<CoProductionJsonException>(wrong.InnerException).Problems.Select(problem => problem.Code));
        Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(Answers.Unknown.With(GardenQuestions.Open, true)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Answers>("""{"open":true}"""));
    }

    [Fact]
    public void The_options_know_lists_arrays_and_dictionaries()
    {
        Activity[] activities = [new("a"), new("b")];
        Assert.Equal(activities, JsonSerializer.Deserialize<List<Activity>>(JsonSerializer.Serialize(activities.ToList(), CoProductionJson.Options), CoProductionJson.Options));
        Assert.Equal(
            """{"x":{"title":"a"}}""", JsonSerializer.Serialize(new Dictionary<string, Activity> { ["x"] = activities[0] }, CoProductionJson.Options));
        ClassificationRecord[] records = [.. activities.Select(activity => ClassificationRecord.From(Classifier.Default.Classify(activity)))];
        Assert.Equal(records, JsonSerializer.Deserialize<ClassificationRecord[]>(JsonSerializer.Serialize(records, CoProductionJson.Options), CoProductionJson.Options));
    }

    private sealed record Study(
        Activity Activity, Answers Answers, Voluntariness Choice, Dictionary<Verdict, int> Counts, Dictionary<string, Activity> ByName, ClassificationRecord Result);

    [JsonSerializable(typeof(Study))]
    private sealed partial class StudyContext : JsonSerializerContext;
}
