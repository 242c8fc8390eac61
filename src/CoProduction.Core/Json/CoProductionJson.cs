using System.Text.Json;
using CoProduction.Coding;
using CoProduction.TestTables;

namespace CoProduction.Json;

/// <summary>The formats of all that stands in JSON: read strictly, without reflection, telling every problem with its place, and written canonically.</summary>
public static class CoProductionJson
{
    /// <summary>Options for <c>JsonSerializer</c> with source-generated metadata for all that has a format here; they write letters unescaped.</summary>
    /// <remarks>Read-only. For types of your own, combine <see cref="CoProductionJsonContext"/> with your context.</remarks>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>Activities, their answers by the codebook.</summary>
    public static JsonFormat<Activity> Activities { get; } = ActivitiesOf(Codebook.Questionnaire);

    /// <summary>Initiatives, the answers of their activities by the codebook.</summary>
    public static JsonFormat<Initiative> Initiatives { get; } = InitiativesOf(Codebook.Questionnaire);

    /// <summary>Activities and initiatives side by side: an object with <c>activities</c> is an initiative, any other is an activity.</summary>
    public static JsonFormat<IDescribed> Described { get; } = DescribedOf(Codebook.Questionnaire);

    /// <summary>Answers to the codebook's questions by themselves.</summary>
    public static JsonFormat<Answers> Answers { get; } = AnswersOf(Codebook.Questionnaire);

    /// <summary>Results on activities.</summary>
    public static JsonFormat<ClassificationRecord> Classifications { get; } =
        new(new(ClassificationReader.Read, ClassificationWriter.Write), CoProductionJsonLimits.Default);

    /// <summary>Results on initiatives.</summary>
    public static JsonFormat<InitiativeClassificationRecord> InitiativeClassifications { get; } =
        new(new(InitiativeClassificationReader.Read, InitiativeClassificationWriter.Write), CoProductionJsonLimits.Default);

    /// <summary>Activities whose answers are to the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<Activity> ActivitiesOf(Questionnaire questionnaire) =>
        new(new ActivityShape(AnswersShape.Of(questionnaire)).Whole, CoProductionJsonLimits.Default);

    /// <summary>Initiatives whose activities have answers to the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<Initiative> InitiativesOf(Questionnaire questionnaire) =>
        new(new InitiativeShape(new ActivityShape(AnswersShape.Of(questionnaire))).Whole, CoProductionJsonLimits.Default);

    /// <summary>Activities and initiatives side by side, their answers to the questions of some questionnaire.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<IDescribed> DescribedOf(Questionnaire questionnaire) =>
        new(new InitiativeShape(new ActivityShape(AnswersShape.Of(questionnaire))).Either, CoProductionJsonLimits.Default);

    /// <summary>Answers to the questions of some questionnaire by themselves.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static JsonFormat<Answers> AnswersOf(Questionnaire questionnaire) =>
        new(AnswersShape.Of(questionnaire).Whole, CoProductionJsonLimits.Default);

    /// <summary>A definition's test table, to be read by people: the activities by number, then what each condition shows.</summary>
    public static JsonFormat<TestTable> TestTables { get; } = new(new(_ => null, TestTableWriter.Write), CoProductionJsonLimits.Default);

    private static JsonSerializerOptions MakeOptions()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = CoProductionJsonContext.Default, Encoder = JsonOutput.Encoder, NewLine = "\n" };
        options.MakeReadOnly();
        return options;
    }
}
