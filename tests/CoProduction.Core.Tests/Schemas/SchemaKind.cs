using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.RuleFiles;
using CoProduction.Schemas;
using global::Json.Schema;

namespace CoProduction.Tests.Schemas;

/// <summary>A schema with the reader that it stands for, and documents that both are to take.</summary>
internal sealed class SchemaKind
{
    private static readonly EvaluationOptions Strictly = new() { RequireFormatValidation = true };

    private readonly JsonSchema schema;

    private SchemaKind(string name, JsonElement schema, Reader read, IEnumerable<string> samples)
    {
        Name = name;
        this.schema = JsonSchema.FromText(JsonSchemas.Write(schema), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        Read = read;
        Samples = [.. samples];
    }

    public delegate IReadOnlyList<Problem> Reader(string json);

    public static IReadOnlyList<SchemaKind> All { get; } =
    [
        Of("activity", CoProductionJson.Activities, PublishedActivities.All.Append(Study.Whole)),
        Of("initiative", CoProductionJson.Initiatives, [.. SamplesOf(CoProductionJson.Initiatives, "initiatives.json"), new Initiative("Two", [Study.Whole, PublishedActivities.All[0]]) { Id = "two" }]),
        Of("coding", CoProductionJson.Codings, [.. SamplesOf(CoProductionJson.Codings, "codings.ndjson"), .. Study.Codings]),
        Of("answers", CoProductionJson.Answers, PublishedActivities.All.Select(activity => activity.Answers)),
        Of("classification", CoProductionJson.Classifications, PublishedActivities.All.Select(activity => ClassificationRecord.From(Classifier.Default.Classify(activity)))
            .Append(Study.Explained)),
        Of("initiativeClassification", CoProductionJson.InitiativeClassifications,
            [.. SamplesOf(CoProductionJson.Initiatives, "initiatives.json").Select(initiative => InitiativeClassificationRecord.From(Study.Classifier.Classify(initiative), explained: true))]),
        Of("definition", CoProductionRules.Definitions, DefinitionCatalog.Definitions.Append(Study.Own)),
        Of("typology", CoProductionRules.Typologies, DefinitionCatalog.Typologies),
        Of("questionnaire", CoProductionRules.Questionnaires, [Codebook.Questionnaire, GardenQuestions.Questionnaire, Study.Questions]),
    ];

    public string Name { get; }

    public IReadOnlyList<string> Samples { get; }

    /// <summary>The errors of the reader; none where it takes the document.</summary>
    public Reader Read { get; }

    public bool Accepts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement, Strictly).IsValid;
    }

    public override string ToString() => Name;

    private static SchemaKind Of<T>(string name, JsonFormat<T> format, IEnumerable<T> samples)
        where T : notnull =>
        new(
            name,
            JsonSchemas.All(Codebook.Questionnaire)[name],
            json => format.TryRead(json, out _, out IReadOnlyList<Problem> problems) ? [] : [.. problems.Where(problem => problem.Severity == ProblemSeverity.Error)],
            samples.Select(sample => format.Write(sample)));

    private static IEnumerable<T> SamplesOf<T>(JsonFormat<T> format, string file)
        where T : notnull =>
        format.ReadMany(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file))).Select(record => record.Value!);
}
