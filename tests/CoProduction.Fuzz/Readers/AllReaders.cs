using System.Text;
using System.Text.Json;
using CoProduction.AI;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Exchange;
using CoProduction.Fuzz.Mutation;
using CoProduction.Json;
using CoProduction.RuleFiles;
using CoProduction.Tables;
using CoProduction.TestTables;

namespace CoProduction.Fuzz.Readers;

/// <summary>Every reader of what comes from outside.</summary>
internal static class AllReaders
{
    private static readonly Classifier few = new([BrudneyEngland1983.Definition, Alford1998.Definition], [Whitaker1980.Typology]);

    private static readonly Activity watch = new("Neighbours keep watch") { Id = "watch", CitizensDeliver = true, ProfessionalsDeliver = true, Users = false };

    public static IReadOnlyList<Reader> All { get; } =
    [
        new JsonReader<Activity>("activities", CoProductionJson.Activities) { Share = 100 },
        new JsonReader<Initiative>("initiatives", CoProductionJson.Initiatives),
        new JsonReader<IDescribed>("described", CoProductionJson.Described),
        new JsonReader<CodedActivity>("codings", CoProductionJson.Codings),
        new JsonReader<Answers>("answers", CoProductionJson.Answers) { Share = 40 },
        new JsonReader<ClassificationRecord>("classifications", CoProductionJson.Classifications)
        {
            Share = 50, More = [CoProductionJson.Classifications.WriteUtf8(ClassificationRecord.From(few.Classify(watch)), indented: true)],
        },
        new JsonReader<InitiativeClassificationRecord>("initiative-classifications", CoProductionJson.InitiativeClassifications)
        {
            Share = 30, More = [CoProductionJson.InitiativeClassifications.WriteUtf8(InitiativeClassificationRecord.From(few.Classify(new Initiative("Watch", [watch]))))],
        },
        new JsonReader<JudgementRecord>("judgements", CoProductionJson.Judgements)
        {
            Share = 30, More = [CoProductionJson.Judgements.WriteUtf8(JudgementRecord.From(few.Classify(watch)[Alford1998.Definition]))],
        },
        new JsonReader<TestTableRecord>("test-tables", CoProductionJson.TestTables)
        {
            Share = 30, More = [CoProductionJson.TestTables.WriteUtf8(TestTableRecord.From(TestTable.Of(Alford1998.Definition)))],
        },
        new JsonReader<Definition>("definitions", CoProductionRules.Definitions, definition => definition.Assess(default))
        {
            Share = 100, More = [.. DefinitionCatalog.Definitions.Select(definition => CoProductionRules.Definitions.WriteUtf8(definition, indented: true))],
        },
        new JsonReader<Typology>("typologies", CoProductionRules.Typologies)
        {
            Share = 50, More = [.. DefinitionCatalog.Typologies.Select(typology => CoProductionRules.Typologies.WriteUtf8(typology, indented: true))],
        },
        new JsonReader<Questionnaire>("questionnaires", CoProductionRules.Questionnaires)
        {
            Share = 50, More = [CoProductionRules.Questionnaires.WriteUtf8(GardenQuestions.Questionnaire, indented: true)],
        },
        new TableReader<Activity>("sheets", CoProductionTables.Activities),
        new TableReader<Activity>("lenient-sheets", CoProductionTables.Activities.With(new TableOptions { IsLenient = true })) { Share = 40 },
        new TableReader<IDescribed>("sheets-of-initiatives", CoProductionTables.Described) { Share = 40 },
        new TableReader<CodedActivity>("sheets-of-codings", CoProductionTables.Codings) { Share = 40 },
        new TableReader<Activity>("workbooks", CoProductionTables.Activities, isWorkbook: true) { Share = 20, More = Workbooks() },
        new TableReader<CodedActivity>("workbooks-of-codings", CoProductionTables.Codings, isWorkbook: true) { Share = 20 },
        new RefusingReader<FormatException>("conditions", Syntax.Words, (string text) => _ = Condition.Parse(text, Codebook.Questionnaire)) { Share = 30, More = Conditions() },
        new ReplyReader { Share = 20 },
        new RefusingReader<JsonException>("recorded-replies", Syntax.Json, (string json) => _ = RecordedReply.Parse(json)) { Share = 20 },
        new RefusingReader<InvalidDataException>("projects", Syntax.Zip, (byte[] qdpx) => _ = RefiProject.Read(new MemoryStream(qdpx), Codebook.Questionnaire)) { Share = 20 },
        .. ToolReaders.All,
    ];

    private static byte[][] Workbooks()
    {
        using MemoryStream workbook = new();
        CoProductionTables.Activities.Write(workbook, TableFile.Xlsx, [watch, new Activity("Parents clean") { Users = true }]);
        return [workbook.ToArray()];
    }

    private static byte[][] Conditions() => [.. DefinitionCatalog.Definitions.Select(definition => Encoding.UTF8.GetBytes($"{definition.Criterion.Condition}")).Where(text => text.Length < 4000)];
}
