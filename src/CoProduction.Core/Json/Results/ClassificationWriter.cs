using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>Writes the result of a classification in its canonical form.</summary>
internal static class ClassificationWriter
{
    public static void Write(Utf8JsonWriter json, ClassificationRecord record)
    {
        json.WriteStartObject();
        JsonOutput.WriteOptional(json, "id", record.Id);
        json.WriteString("title", record.Title);
        WriteTokens(json, "verdicts", record.Verdicts, Tokens.Verdicts);
        json.WriteStartObject("typologies");
        foreach ((string typology, IReadOnlyDictionary<string, Membership> kinds) in record.Typologies)
        {
            WriteTokens(json, typology, kinds, Tokens.Memberships);
        }

        json.WriteEndObject();
        if (record.Contradictions.Count > 0)
        {
            JsonOutput.WriteStrings(json, "contradictions", record.Contradictions);
        }

        if (record.Cautions.Count > 0)
        {
            json.WriteStartArray("cautions");
            foreach (CautionRecord caution in record.Cautions) WriteCaution(json, caution);
            json.WriteEndArray();
        }

        if (record.Judgements.Count > 0)
        {
            json.WriteStartArray("judgements");
            foreach (JudgementRecord judgement in record.Judgements) WriteJudgement(json, judgement);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void WriteTokens<T>(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, T> values, TokenTable<T> table)
        where T : struct
    {
        json.WriteStartObject(name);
        foreach ((string id, T value) in values) json.WriteString(id, table.Of(value));
        json.WriteEndObject();
    }

    private static void WriteCaution(Utf8JsonWriter json, CautionRecord caution)
    {
        json.WriteStartObject();
        json.WriteString("id", caution.Id);
        json.WriteString("statement", caution.Statement);
        json.WriteString("advice", caution.Advice);
        JsonOutput.WriteStrings(json, "sources", caution.Sources);
        json.WriteEndObject();
    }

    private static void WriteJudgement(Utf8JsonWriter json, JudgementRecord judgement)
    {
        json.WriteStartObject();
        json.WriteString("definition", judgement.Definition);
        json.WriteString("verdict", Tokens.Verdicts.Of(judgement.Verdict));
        JsonOutput.WriteStrings(json, "reasons", judgement.Reasons);
        JsonOutput.WriteStrings(json, "turns", judgement.Turns);
        json.WriteStartArray("criteria");
        foreach (CriterionRecord criterion in judgement.Criteria) WriteCriterion(json, criterion);
        json.WriteEndArray();
        JsonOutput.WriteStrings(json, "open", judgement.Open.Select(question => question.Id));
        json.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionRecord criterion)
    {
        json.WriteStartObject();
        json.WriteString("id", criterion.Id);
        json.WriteString("status", Tokens.Statuses.Of(criterion.Status));
        json.WriteString("statement", criterion.Statement);
        json.WritePropertyName("answers");
        AnswersShape.Write(json, criterion.Answers);
        if (criterion.Implied != Answers.Unknown)
        {
            json.WritePropertyName("implied");
            AnswersShape.Write(json, criterion.Implied);
        }

        JsonOutput.WriteStrings(json, "sources", criterion.Sources);
        JsonOutput.WriteStrings(json, "provenance", criterion.Provenance.Select(Tokens.Provenances.Of));
        json.WriteEndObject();
    }
}
