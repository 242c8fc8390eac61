using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Json;

/// <summary>Writes an activity in its canonical form: parts in the order of the contract, and none that is absent.</summary>
internal static class ActivityWriter
{
    public static void Write(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartObject();
        JsonOutput.WriteOptional(json, "id", activity.Id);
        json.WriteString("title", activity.Title);
        JsonOutput.WriteOptional(json, "description", activity.Description);
        if (activity.Answers != Answers.Unknown)
        {
            json.WritePropertyName("answers");
            AnswersWriter.Write(json, activity.Answers);
        }

        WriteEvidence(json, activity.Evidence);
        WriteStated(json, activity.Stated);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, IReadOnlyDictionary<Question, Evidence> all)
    {
        Question[] noted = [.. Codebook.Questions.Where(question => all.TryGetValue(question, out Evidence? evidence) && evidence != new Evidence())];
        if (noted.Length == 0) return;
        json.WriteStartObject("evidence");
        foreach (Question question in noted)
        {
            Evidence evidence = all[question];
            json.WriteStartObject(question.Id);
            JsonOutput.WriteOptional(json, "excerpt", evidence.Excerpt);
            JsonOutput.WriteOptional(json, "note", evidence.Note);
            JsonOutput.WriteOptional(json, "missing", evidence.Missing is { } missing ? Tokens.MissingReasons.Of(missing) : null);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteStated(Utf8JsonWriter json, IReadOnlyList<StatedVerdict> all)
    {
        if (all.Count == 0) return;
        json.WriteStartArray("stated");
        foreach (StatedVerdict stated in all)
        {
            json.WriteStartObject();
            json.WriteString("definition", stated.Definition);
            json.WriteString("verdict", Tokens.Verdicts.Of(stated.Verdict));
            json.WriteString("work", stated.Work);
            JsonOutput.WriteOptional(json, "locator", stated.Locator);
            if (stated.Provenance != Provenance.Primary)
            {
                json.WriteString("provenance", Tokens.Provenances.Of(stated.Provenance));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
