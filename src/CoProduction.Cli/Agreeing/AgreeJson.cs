using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Reliability;

namespace CoProduction.Cli.Agreeing;

/// <summary>Agreement as one JSON object, numbers whole and reasons beside what is undefined.</summary>
internal static class AgreeJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(AgreeReport report)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            WriteList(json, "coders", report.Codings.Coders.Select(coder => coder.ToString()));
            json.WriteNumber("activities", report.Codings.ActivityIds.Count);
            json.WriteString("by", report.By.Name);
            json.WriteString("method", report.Method);
            json.WriteStartArray("agreement");
            foreach (AgreeRow row in report.Rows) Write(json, report.What, row);
            json.WriteEndArray();
            Write(json, "disagreementOfFacts", report.Disagreement.OfFacts);
            Write(json, "disagreementOfDefinitions", report.Disagreement.OfDefinitions);
            json.WriteStartArray("costs");
            foreach (QuestionCost cost in report.Costs) Write(json, cost);
            json.WriteEndArray();
            json.WriteStartArray("settle");
            foreach (CodingComparison pair in report.Mattering) Write(json, pair);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Line.Json(Encoding.UTF8.GetString(stream.ToArray())) + '\n';
    }

    private static void Write(Utf8JsonWriter json, string what, AgreeRow row)
    {
        json.WriteStartObject();
        json.WriteString(what, row.Id);
        json.WriteNumber("rated", row.Rated);
        json.WriteNumber("open", row.Open);
        Write(json, "percentAgreement", row.Agreement);
        json.WriteString("coefficient", row.Alpha.Coefficient.Id);
        Write(json, "alpha", row.Alpha.Value);
        Write(json, "lower", row.Alpha.Interval.Lower);
        Write(json, "upper", row.Alpha.Interval.Upper);
        json.WriteNumber("alphaResamples", row.Alpha.DefinedCount);
        Write(json, "gwetAC1", row.GwetAC.Value);
        Write(json, "boundLower", row.Bounds.Lower);
        Write(json, "boundUpper", row.Bounds.Upper);
        json.WriteBoolean("boundsExact", row.Bounds.IsExact);
        Write(json, "impliedLower", row.BoundsWithImplications.Lower);
        Write(json, "impliedUpper", row.BoundsWithImplications.Upper);
        json.WriteBoolean("impliedExact", row.BoundsWithImplications.IsExact);
        if (row.Alpha.Value.Reason is { } reason) json.WriteString("undefined", AgreeTables.JsonWord(reason));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Figure figure)
    {
        if (figure.Value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, VerdictPairs pairs)
    {
        json.WriteStartObject(name);
        json.WriteNumber("compared", pairs.Compared);
        json.WriteNumber("same", pairs.Same);
        json.WriteNumber("opposed", pairs.Opposed);
        json.WriteNumber("openInOne", pairs.OpenInOne);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, QuestionCost cost)
    {
        json.WriteStartObject();
        json.WriteString("question", cost.Question.Id);
        json.WriteNumber("verdicts", cost.VerdictCount);
        json.WriteNumber("settledAlone", cost.SettledAlone);
        json.WriteNumber("pairs", cost.PairCount);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CodingComparison pair)
    {
        json.WriteStartObject();
        json.WriteString("activity", pair.ActivityId);
        WriteList(json, "coders", [pair.First.Coder.ToString(), pair.Second.Coder.ToString()]);
        WriteList(json, "differ", pair.Questions.Select(difference => difference.Question.Id));
        WriteList(json, "verdicts", pair.Verdicts.Select(verdict => verdict.Definition.Id));
        json.WriteStartArray("sets");
        foreach (IReadOnlyList<Question> set in pair.SmallestSets) WriteList(json, null, set.Select(question => question.Id));
        json.WriteEndArray();
        json.WriteBoolean("smallest", pair.AreSmallest);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string? name, IEnumerable<string> items)
    {
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        foreach (string item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
