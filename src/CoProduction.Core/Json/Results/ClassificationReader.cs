using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>Reads the result of a classification by the wire contract, and reports all that departs from it.</summary>
internal static class ClassificationReader
{
    public static ClassificationRecord? Read(JsonPlace place)
    {
        if (place.Kind != JsonValueKind.Object)
        {
            place.Report(JsonProblemCodes.WrongRoot, $"A classification is an object, not {JsonPlace.NameOf(place.Kind)}.");
            return null;
        }

        JsonMembers members = new(place, Codebook.Questionnaire, "a classification", "id", "title", "verdicts", "typologies", "contradictions", "cautions", "judgements");
        return new ClassificationRecord
        {
            Id = members["id"].Text(),
            Title = members.Required("title", JsonProblemCodes.MissingTitle).Text() ?? "",
            Verdicts = ReadTokens(members.Required("verdicts"), Tokens.Verdicts),
            Typologies = WireEquality.Copy(members.Required("typologies").Members().Select(
                member => KeyValuePair.Create(member.Name, ReadTokens(member.Value, Tokens.Memberships)))),
            Contradictions = ReadTexts(members["contradictions"]),
            Cautions = [.. members["cautions"].Items().Select(ReadCaution)],
            Judgements = [.. members["judgements"].Items().Select(ReadJudgement)],
        };
    }

    private static CautionRecord ReadCaution(JsonPlace place)
    {
        JsonMembers members = new(place, Codebook.Questionnaire, "a caution", "id", "statement", "advice", "sources");
        return new CautionRecord
        {
            Id = members.Required("id").Text() ?? "",
            Statement = members.Required("statement").Text() ?? "",
            Advice = members.Required("advice").Text() ?? "",
            Sources = ReadTexts(members["sources"]),
        };
    }

    private static JudgementRecord ReadJudgement(JsonPlace place)
    {
        JsonMembers members = new(place, Codebook.Questionnaire, "a judgement", "definition", "verdict", "reasons", "turns", "criteria", "open");
        return new JudgementRecord
        {
            Definition = members.Required("definition").Text() ?? "",
            Verdict = Tokens.Verdicts.TryRead(members.Required("verdict"), out Verdict verdict) ? verdict : default,
            Reasons = ReadTexts(members["reasons"]),
            Turns = ReadTexts(members["turns"]),
            Criteria = [.. members["criteria"].Items().Select(ReadCriterion)],
            Open = ReadQuestions(members["open"]),
        };
    }

    private static CriterionRecord ReadCriterion(JsonPlace place)
    {
        JsonMembers members = new(place, Codebook.Questionnaire, "a criterion", "id", "status", "statement", "answers", "implied", "sources", "provenance");
        return new CriterionRecord
        {
            Id = members.Required("id").Text() ?? "",
            Status = Tokens.Statuses.TryRead(members.Required("status"), out CriterionStatus status) ? status : default,
            Statement = members.Required("statement").Text() ?? "",
            Answers = AnswersShape.OfCodebook.Read(members["answers"]),
            Implied = AnswersShape.OfCodebook.Read(members["implied"]),
            Sources = ReadTexts(members["sources"]),
            Provenance = ReadAll(members["provenance"], Tokens.Provenances),
        };
    }

    private static string[] ReadTexts(JsonPlace place) => [.. place.Items().Select(item => item.Text()).OfType<string>()];

    private static List<Question> ReadQuestions(JsonPlace place)
    {
        List<Question> questions = [];
        foreach (JsonPlace item in place.Items())
        {
            if (item.Text() is not { } id) continue;
            if (Codebook.Find(id) is { } question)
            {
                questions.Add(question);
            }
            else
            {
                item.Report(JsonProblemCodes.UnknownQuestion, $"{Quoted.Of(id)} is not a question of the codebook{NearestName.Hint(id, Codebook.Questions.Select(question => question.Id))}");
            }
        }

        return questions;
    }

    private static List<T> ReadAll<T>(JsonPlace place, TokenTable<T> table)
        where T : struct
    {
        List<T> values = [];
        foreach (JsonPlace item in place.Items())
        {
            if (table.TryRead(item, out T value)) values.Add(value);
        }

        return values;
    }

    public static IReadOnlyDictionary<string, T> ReadTokens<T>(JsonPlace place, TokenTable<T> table)
        where T : struct
    {
        List<KeyValuePair<string, T>> values = [];
        foreach (JsonMember member in place.Members())
        {
            if (table.TryRead(member.Value, out T value)) values.Add(new(member.Name, value));
        }

        return WireEquality.Copy(values);
    }
}
