using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.RuleFiles;
using FluentValidation;

namespace CoProduction.Tests.Json;

public sealed class AloneInJsonTests
{
    // What is read and written as its properties stand, by any serializer.
    private static readonly HashSet<Type> Plain = [typeof(Evidence), typeof(StatedVerdict), typeof(Problem), typeof(TextPlace), typeof(CellPlace)];

    public static TheoryData<Type> PublicTypes => [.. typeof(Activity).Assembly.GetExportedTypes().Where(type =>
        type is { IsInterface: false } && !(type.IsAbstract && type.IsSealed) && !type.IsEnum && !type.IsNested && !type.IsGenericTypeDefinition
        && type.Namespace != typeof(CoProductionJson).Namespace && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(IValidator)))];

    [Theory]
    [MemberData(nameof(PublicTypes))]
    public void A_public_type_has_a_form_in_JSON_or_is_refused_alone_with_what_to_use(Type type)
    {
        bool isRecord = type.Name.EndsWith("Record", StringComparison.Ordinal) || type == typeof(MadeWith) || type == typeof(DefinitionVersion);
        if (isRecord || Plain.Contains(type))
        {
            Assert.NotNull(JsonSerializerOptions.Default.GetTypeInfo(type));
            return;
        }

        if (type.IsByRefLike)
        {
            // What can only stand on the stack is refused by the serializer itself.
            Assert.Throws<ArgumentException>(() => JsonSerializerOptions.Default.GetTypeInfo(type));
            return;
        }

        Assert.True(type.IsDefined(typeof(JsonConverterAttribute), inherit: false), $"'{type}' would be written as its properties.");
        Assert.Equal(JsonSerializerOptions.Default.GetTypeInfo(type).Converter.GetType().Assembly, typeof(Activity).Assembly);
    }

    [Fact]
    public void Parts_of_results_and_rules_are_refused_and_never_an_object_cycle()
    {
        Judgement judgement = Classifier.Default.Classify(new Activity("t") { Users = true })[Alford2002.Clients];
        Classification published = Classifier.Default.Classify(PublishedActivities.All[0]);
        object[] parts =
        [
            judgement.Findings[0], judgement.OpenQuestions[0], published.Judgements.SelectMany(each => each.Reasons).First(),
            Alford2002.Clients, Alford2002.Clients.Criterion, published.Placements[0], published.Placements[0].Typology,
            Codebook.Users, Codebook.Users.Is(true), Codebook.Questionnaire, DefinitionCatalog.Definitions,
        ];

        foreach (object part in parts)
        {
            foreach (object whole in new[] { part, new[] { part } })
            {
                NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(whole, JsonSerializerOptions.Web));
                Assert.Contains("has no form in JSON by itself: store its id", refusal.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Where_a_definition_is_refused_its_format_is_named()
    {
        string message = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Alford2002.Definition)).Message;

        foreach (string format in new[]
        {
            $"{nameof(CoProductionRules)}.{nameof(CoProductionRules.Definitions)}", $"{nameof(CoProductionRules)}.{nameof(CoProductionRules.Typologies)}",
            $"{nameof(CoProductionRules)}.{nameof(CoProductionRules.Questionnaires)}", $"{nameof(CoProductionJson)}.{nameof(CoProductionJson.Codings)}",
        })
        {
            Assert.Contains($"'{format}'", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_question_as_the_key_of_a_dictionary_is_refused_and_does_not_end_the_process()
    {
        Activity noted = new("t") { Evidence = new Dictionary<Question, Evidence> { [Codebook.Users] = new() { Note = "n" } } };

        foreach (Action act in new Action[]
        {
            () => JsonSerializer.Serialize(noted.Evidence),
            () => JsonSerializer.Serialize(new Dictionary<Definition, int> { [Alford2002.Definition] = 1 }),
            () => JsonSerializer.Deserialize<Dictionary<Question, int>>("""{"users":1}"""),
        })
        {
            Assert.Contains("has no form in JSON by itself: store its id", Assert.Throws<NotSupportedException>(act).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_vocabulary_is_written_in_its_words()
    {
        Type[] vocabularies = [.. typeof(Activity).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace != typeof(CoProductionJson).Namespace)];

        Assert.True(vocabularies.Length > 20);
        foreach (Type vocabulary in vocabularies)
        {
            object first = Enum.GetValues(vocabulary).GetValue(0)!;
            Assert.Equal($"\"{JsonNamingPolicy.CamelCase.ConvertName(first.ToString()!)}\"", JsonSerializer.Serialize(first, vocabulary));
        }
    }

    [Fact]
    public void A_result_without_a_title_is_refused_by_plain_JsonSerializer()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ClassificationRecord>("""{"verdicts":{},"typologies":{}}"""));

        Assert.Contains("title", exception.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(
            """{"verdicts":{},"typologies":{}}""", CoProductionJsonContext.Default.ClassificationRecord));
    }

    [Fact]
    public void Described_things_keep_what_they_are_behind_their_interface()
    {
        IDescribed[] described = [new Activity("a") { Users = true }, new Initiative("i", [new Activity("b")])];

        Assert.Equal(described, JsonSerializer.Deserialize<IDescribed[]>(JsonSerializer.Serialize(described)));
    }

    [Fact]
    public void An_activity_and_an_initiative_of_an_own_questionnaire_are_read_as_they_were_written()
    {
        Question<bool> open = GardenQuestions.Open;
        Activity activity = new("Neighbours open a garden")
        {
            Id = "g",
            Answers = Answers.Unknown.With(open, true),
            Evidence = new Dictionary<Question, Evidence> { [open] = new() { Excerpt = "the gate stands open", Note = "n" } },
            Extra = JsonElement.Parse("""{"coder":"x","weights":[1,2.50]}"""),
        };
        Initiative initiative = new("Gardens", [activity, activity with { Id = "h" }]) { Description = "d", Extra = JsonElement.Parse("""{"wave":3}""") };
        JsonFormat<Activity> activities = CoProductionJson.ActivitiesOf(open.Questionnaire);
        JsonFormat<Initiative> initiatives = CoProductionJson.InitiativesOf(open.Questionnaire);

        Activity read = activities.Read(activities.Write(activity));
        Initiative readTogether = initiatives.Read(initiatives.Write(initiative, indented: true));

        Assert.Equal(activity, read);
        Assert.Equal(activity.Evidence, read.Evidence);
        Assert.Equal("""{"coder":"x","weights":[1,2.50]}""", read.Extra?.GetRawText());
        Assert.Equal(initiative, readTogether);
        Assert.Equal(initiatives.Write(initiative), initiatives.Write(readTogether));
        Assert.Equal(initiative, CoProductionJson.DescribedOf(open.Questionnaire).Read(initiatives.Write(initiative)));
    }
}
