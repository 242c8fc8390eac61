using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Tests.Json;

public sealed class OtherQuestionnaireTests
{
    private static readonly Answers Grown = Answers.Unknown.With(GardenQuestions.Open, true);
    private static readonly Activity Garden = new("A garden") { Evidence = new Dictionary<Question, Evidence> { [GardenQuestions.Crop] = new() { Note = "beans" } } };
    private static readonly Activity Answered = new("A yard") { Answers = Grown };
    private static readonly Initiative Street = new("A street", [new("A lamp"), Garden]);

    [Fact]
    public void A_garden_is_not_written_by_the_codebooks_formats_without_its_answers_and_evidence()
    {
        const string Sentence = "This format is for the questions of the codebook, not of 'garden': use CoProductionJson.";

        Refused(Sentence + "ActivitiesOf(questionnaire).", () => CoProductionJson.Activities.Write(Garden));
        Refused(Sentence + "ActivitiesOf(questionnaire).", () => CoProductionJson.Activities.Write(Answered));
        Refused(Sentence + "InitiativesOf(questionnaire).", () => CoProductionJson.Initiatives.Write(Street));
        Refused(Sentence + "AnswersOf(questionnaire).", () => CoProductionJson.Answers.Write(Grown));
        Refused(Sentence + "DescribedOf(questionnaire).", () => CoProductionJson.Described.Write(Garden));
        Refused(Sentence + "DescribedOf(questionnaire).", () => CoProductionJson.Described.Write(Street));
    }

    [Fact]
    public void A_garden_is_not_serialized_without_its_answers_and_evidence()
    {
        Refused("ActivitiesOf", () => JsonSerializer.Serialize(Garden));
        Refused("ActivitiesOf", () => JsonSerializer.Serialize(new { Inside = Answered }));
        Refused("InitiativesOf", () => JsonSerializer.Serialize(Street));
        Refused("AnswersOf", () => JsonSerializer.Serialize(Grown));
        Refused("ActivitiesOf", () => JsonSerializer.Serialize([Garden], CoProductionJsonContext.Default.ActivityArray));
    }

    [Fact]
    public void The_door_that_is_named_writes_all_of_it_and_reads_it_again()
    {
        Assert.Equal(Garden, Again(CoProductionJson.ActivitiesOf(GardenQuestions.Questionnaire), Garden));
        Assert.Equal(Answered, Again(CoProductionJson.ActivitiesOf(GardenQuestions.Questionnaire), Answered));
        Assert.Equal(Street, Again(CoProductionJson.InitiativesOf(GardenQuestions.Questionnaire), Street));
        Assert.Equal(Grown, Again(CoProductionJson.AnswersOf(GardenQuestions.Questionnaire), Grown));
        Assert.Equal<IDescribed>(Street, Again(CoProductionJson.DescribedOf(GardenQuestions.Questionnaire), Street));
    }

    [Fact]
    public void Answers_to_the_codebook_are_not_written_by_the_format_of_a_garden() => Refused(
        "This format is for the questions of 'garden', not of 'codebook': use CoProductionJson.ActivitiesOf(questionnaire).",
        () => CoProductionJson.ActivitiesOf(GardenQuestions.Questionnaire).Write(new Activity("t") { Users = true }));

    [Fact]
    public void What_is_refused_within_an_initiative_is_refused_before_anything_is_written()
    {
        using MemoryStream stream = new();
        using Utf8JsonWriter json = new(stream);

        Assert.Throws<ArgumentException>(() => CoProductionJson.Initiatives.Write(json, Street));
        Assert.Equal((0, 0), (json.BytesPending, json.BytesCommitted));
    }

    [Fact]
    public void A_converter_for_a_type_without_a_format_says_so()
    {
        JsonSerializerOptions options = new() { Converters = { new ContractJsonConverter<Uri>() } };

        Assert.StartsWith(
            "Uri has no format; those that have are Activity, ",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Uri("https://example.org"), options)).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Uri>("\"https://example.org\"", options));
    }

    [Fact]
    public void The_types_that_have_a_format_are_named_in_one_order_whatever_the_culture() => Assert.Equal(
        "Uri has no format; those that have are Activity, AnswerToken, Answers, AnswersRecord, Classification, CodedActivity, Coder, "
        + "IDescribed, Initiative, InitiativeClassification, Judgement.",
        Assert.Throws<NotSupportedException>(CoProductionJson.FormatOf<Uri>).Message);

    private static T Again<T>(JsonFormat<T> format, T value)
        where T : notnull => format.Read(format.Write(value));

    private static void Refused(string expected, Func<string> write) =>
        Assert.Contains(expected, Assert.Throws<ArgumentException>(write).Message, StringComparison.Ordinal);
}
