using System.Text;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Definitions;
using CoProduction.Exchange;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Reliability;
using CoProduction.Reports;
using CoProduction.RuleFiles;
using CoProduction.Sql;
using CoProduction.Tables;
using CoProduction.TestTables;

namespace CoProduction.World.Tests;

/// <summary>What every part of the library says of some activities, by the name of the part.</summary>
internal static class Everything
{
    private const string Damaged = """
        {"TITLE": "İI", "title": 7, "answers": {"initiative": "CITIZENS", "scale": -1.5, "Users": true}, "extra": {"n": 1.5e300}, "evidence": {"users": {"missing": "CannotTell"}}}
        """;

    private static readonly Activity activity = new("Iıİi: parents clean, and 1,5 per cent of them cook")
    {
        Id = "pre-school", CitizensDeliver = true, Users = false, Voluntariness = Voluntariness.PartlyVoluntary, Extra = System.Text.Json.JsonDocument.Parse("""{"share":-0.5,"since":"2026-11-26"}""").RootElement.Clone(),
    };

    public static IReadOnlyDictionary<string, string> Said()
    {
        Classification result = Classifier.Default.Classify(activity);
        CodedActivity[] codings = [Coded("Ana", activity), Coded("Ben", activity with { Users = true, Voluntariness = null })];
        return new Dictionary<string, string>
        {
            ["text"] = $"{result}\n{result.Explain()}",
            ["Markdown"] = result.ToMarkdown(),
            ["a page"] = HtmlReport.Of([result]),
            ["JSON"] = CoProductionJson.Activities.Write(activity) + CoProductionJson.Codings.Write(codings[0]) + CoProductionJson.Classifications.Write(ClassificationRecord.From(result)),
            ["JSON, read"] = $"{CoProductionJson.Activities.Read(CoProductionJson.Activities.Write(activity)).Equals(activity)}",
            ["problems of JSON"] = string.Join('\n', CoProductionJson.Activities.Validating().ReadMany(Damaged).SelectMany(record => record.Problems)),
            ["CSV"] = Encoding.UTF8.GetString(Table(TableFile.Csv)),
            ["CSV, read"] = $"{CoProductionTables.Activities.ReadMany(new MemoryStream(Table(TableFile.Csv))).Single().Value!.Answers == activity.Answers}",
            ["a workbook, read"] = CoProductionJson.Activities.Write(CoProductionTables.Activities.ReadMany(new MemoryStream(Table(TableFile.Xlsx))).Single().Value!),
            ["problems of tables"] = string.Join('\n', Problems("TITLE;Users;sınce\nx;YES;1,5\n", isLenient: true).Concat(Problems("title,INITIATIVE,users,scale\nx,y,Yes,GROUP\n", isLenient: false))),
            ["results as a table"] = Long(result),
            ["definitions as data"] = CoProductionRules.Definitions.Write(BrudneyEngland1983.Definition) + CoProductionRules.Definitions.Read(CoProductionRules.Definitions.Write(Alford1998.Definition)),
            ["a test table"] = $"{TestTable.Of(Alford1998.Definition)}",
            ["a comparison"] = $"{DefinitionComparison.Of(Alford1998.Definition, Sharp1980.Definition)}",
            ["SQL"] = string.Join('\n', SqlDialect.All.Select(dialect => new SqlWriter(dialect).View([Alford1998.Definition, BrudneyEngland1983.Definition]))),
            ["the codebook"] = string.Join('\n', CodebookFormat.All.Where(format => format != CodebookFormat.Refi).Select(format => format.Write(Codebook.Questionnaire))),
            ["references"] = Bibliography.All.ToBibTeX(),
            ["agreement"] = Agreement(codings),
        };
    }

    private static CodedActivity Coded(string name, Activity coded) => new(coded, Coder.Person(name)) { Date = new DateOnly(2026, 11, 26) };

    private static string Agreement(CodedActivity[] codings)
    {
        RatingTable ratings = new CodingSet(codings).RatingsOf(Codebook.Users);
        return $"{ratings} {string.Join(" ", Coefficient.All.Select(coefficient => coefficient.Of(ratings)))}";
    }

    private static string Long(Classification result)
    {
        using MemoryStream stream = new();
        ResultTables.WriteLong(stream, TableFile.Csv, [result]);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static byte[] Table(TableFile file)
    {
        using MemoryStream stream = new();
        CoProductionTables.Activities.Write(stream, file, [activity]);
        return stream.ToArray();
    }

    private static IEnumerable<string> Problems(string table, bool isLenient) =>
        CoProductionTables.Described.With(new TableOptions { IsLenient = isLenient }).Validating().ReadMany(new MemoryStream(Encoding.UTF8.GetBytes(table))).Select(record => $"{record}");
}
