using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.TestTables;

namespace CoProduction.Tests.Json;

/// <summary>Results stored by programs with options of their own, by later versions, and under earlier names.</summary>
public sealed class StoredResultTests
{
    [Fact]
    public void A_record_is_stored_alike_whatever_options_a_program_has()
    {
        JsonSerializerOptions[] all =
        [
            new(JsonSerializerDefaults.Web), new() { DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper, PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower },
            new() { Converters = { new JsonStringEnumConverter() } }, new() { NumberHandling = JsonNumberHandling.WriteAsString },
        ];
        Classification result = Classifier.Default.Classify(new Activity("t") { Users = true });
        var one = ClassificationRecord.From(result, explained: true);
        var many = InitiativeClassificationRecord.From(Classifier.Default.Classify(new Initiative("i", [new Activity("t") { Users = true }])), explained: true);
        var table = TestTableRecord.From(TestTable.Of(Sharp1980.Definition));

        foreach (JsonSerializerOptions options in all)
        {
            Assert.Equal(one, CoProductionJson.Classifications.Read(JsonSerializer.Serialize(one, options)));
            Assert.Equal(many, CoProductionJson.InitiativeClassifications.Read(JsonSerializer.Serialize(many, options)));
            Assert.Equal(one.Judgements![0], CoProductionJson.Judgements.Read(JsonSerializer.Serialize(one.Judgements[0], options)));
            Assert.Equal(table, CoProductionJson.TestTables.Read(JsonSerializer.Serialize(table, options)));
            Assert.Equal(many, JsonSerializer.Deserialize<InitiativeClassificationRecord>(JsonSerializer.Serialize(many, options), options));
        }
    }

    [Fact]
    public void A_result_of_a_later_version_with_two_thousand_unknown_properties_is_read()
    {
        ClassificationRecord stored = ClassificationRecord.From(Classifier.Default.Classify(new Activity("t") { Users = true }));
        string later = string.Concat(Enumerable.Range(0, 2000).Select(number => $"\"later{number}\":1,"));
        string json = CoProductionJson.Classifications.Write(stored).Insert(1, later);

        Assert.True(CoProductionJson.Classifications.TryRead(json, out ClassificationRecord? read, out IReadOnlyList<Problem> problems));
        Assert.Equal(stored, read);
        Assert.All(problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
        Assert.Equal("There are 1000 more problems.", problems[^1].Message);

        // An error after them all is told, and first.
        string broken = json.Replace("\"title\":\"t\"", "\"title\":1", StringComparison.Ordinal);
        CoProductionJsonException exception = Assert.Throws<CoProductionJsonException>(() => CoProductionJson.Classifications.Read(broken));
        Assert.StartsWith("CPJ104 at $.title", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(" (and 1000 more problems)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_under_a_questions_name_and_an_earlier_one_are_not_lost_in_silence()
    {
        AnswersRecord both = JsonSerializer.Deserialize<AnswersRecord>("""{"initiative":"citizens","startedBy":"professionals"}""")!;
        AnswersRecord earlier = JsonSerializer.Deserialize<AnswersRecord>("""{"initiative":"citizens"}""")!;

        Assert.StartsWith(
            "'startedBy' is answered twice, once under an earlier name.",
            Assert.Throws<ArgumentException>("questionnaire", () => both.ToAnswers(Codebook.Questionnaire)).Message,
            StringComparison.Ordinal);
        Assert.Equal(Answers.Unknown.With(Codebook.StartedBy, Initiator.Citizens), earlier.ToAnswers(Codebook.Questionnaire));
    }
}
