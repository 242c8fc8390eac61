using System.Text.Json;
using CoProduction.Coding;
using CoProduction.TestTables;

namespace CoProduction.Json;

/// <summary>Writes a test table as a document to read: activities by number, then what each condition shows.</summary>
internal static class TestTableWriter
{
    public static void Write(Utf8JsonWriter json, TestTable table)
    {
        json.WriteStartObject();
        json.WriteString("definition", table.Definition.Id);
        json.WriteString("name", table.Definition.Name);
        json.WriteString("codebook", Codebook.Version);
        if (table.Always != Verdict.Undetermined) json.WriteString("always", Tokens.Verdicts.Of(table.Always));
        json.WriteStartArray("activities");
        foreach (TestActivity activity in table.Activities) WriteActivity(json, activity);
        json.WriteEndArray();
        json.WriteStartArray("conditions");
        foreach (TestedCondition condition in table.Conditions) WriteCondition(json, condition);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteActivity(Utf8JsonWriter json, TestActivity activity)
    {
        json.WriteStartObject();
        json.WriteNumber("number", activity.Number);
        json.WriteString("verdict", Tokens.Verdicts.Of(activity.Verdict));
        json.WritePropertyName("answers");
        AnswersShape.Write(json, activity.Answers);
        json.WriteEndObject();
    }

    private static void WriteCondition(Utf8JsonWriter json, TestedCondition condition)
    {
        json.WriteStartObject();
        json.WriteString("condition", condition.Condition.ToString());
        json.WriteStartArray("criteria");
        foreach (Criterion criterion in condition.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("id", criterion.Id);
            json.WriteString("statement", criterion.Statement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("decidesAlone", condition.DecidesAlone);
        WriteNumber(json, "met", condition.Met);
        WriteNumber(json, "notMet", condition.NotMet);
        if (condition.Along.Count > 0)
        {
            JsonOutput.WriteStrings(json, "along", condition.Along.Select(other => other.ToString()!));
        }

        WriteAnswers(json, condition);
        json.WriteEndObject();
    }

    /// <summary>What the two activities leave out: those that show other answers, and the answers that none can show.</summary>
    private static void WriteAnswers(Utf8JsonWriter json, TestedCondition condition)
    {
        TestActivity[] others = [.. condition.Answers.SelectMany(answer => answer.Activities).Distinct().Except([condition.Met, condition.NotMet])!];
        string[] eitherWay = [.. condition.Answers.Where(answer => answer.Activities.Count == 0).Select(answer => answer.Answer.Token)];
        if (others.Length > 0)
        {
            json.WriteStartArray("also");
            foreach (TestActivity activity in others) json.WriteNumberValue(activity.Number);
            json.WriteEndArray();
        }

        if (eitherWay.Length > 0)
        {
            JsonOutput.WriteStrings(json, "eitherWay", eitherWay);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, TestActivity? activity)
    {
        if (activity is not null) json.WriteNumber(name, activity.Number);
    }
}
