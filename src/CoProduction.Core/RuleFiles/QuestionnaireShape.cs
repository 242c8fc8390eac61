using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.RuleFiles;

/// <summary>A questionnaire as data: its questions in order, then the rules between their answers.</summary>
internal static class QuestionnaireShape
{
    public static Shape<Questionnaire> Whole => new(Read, Write);

    private static Questionnaire? Read(JsonPlace place)
    {
        if (!place.IsRecord("A questionnaire is")) return null;
        JsonMembers members = new(place, null, "a questionnaire", "$schema", "id", "version", "questions", "implications", "works");
        Shelf shelf = Shelf.In(members["works"]);
        string? id = RuleTexts.Read(members.Required("id"));
        string? version = RuleTexts.Read(members.Required("version"));
        QuestionnaireBuilder? builder = id is null || version is null ? null : RuleTexts.Attempt(place, () => new QuestionnaireBuilder(id, version));

        // Without a name there is nothing to build, and what is wrong with the questions is told all the same.
        builder ??= new("unnamed");
        foreach (JsonPlace item in members.Required("questions").Items()) ReadQuestion(item, builder, shelf);
        foreach (JsonPlace item in members["implications"].Items()) ReadImplication(item, builder);
        return RuleTexts.Make(place, builder.Build);
    }

    private static void ReadQuestion(JsonPlace place, QuestionnaireBuilder builder, Shelf shelf)
    {
        JsonMembers members = new(place, null, "a question", "id", "wording", "guidance", "answers", "citations", "formerIds");
        string? id = RuleTexts.Read(members.Required("id"));
        string? wording = RuleTexts.Read(members.Required("wording"));
        string? guidance = members["guidance"].Text();
        AllowedAnswer<int>?[] answers = [.. members.Required("answers").Items().Select(ReadAnswer)];
        IReadOnlyList<Citation> citations = shelf.ReadCitations(members.Required("citations"));
        IReadOnlyList<string> formerIds = RuleTexts.ReadAll(members["formerIds"]);
        if (id is null || wording is null || answers.Contains(null)) return;
        AllowedAnswer<int>[] allowed = [.. answers.OfType<AllowedAnswer<int>>()];
        RuleTexts.Attempt(place, () => _ = allowed is [{ Token: "yes" }, { Token: "no" }]
            ? (Question)builder.Choice<bool>(id, wording, guidance ?? "", [.. allowed.Select(answer => Of(answer.Value == 0, answer))], citations, formerIds)
            : builder.Choice(id, wording, guidance ?? "", allowed, citations, formerIds));
    }

    private static AllowedAnswer<int>? ReadAnswer(JsonPlace place, int value)
    {
        JsonMembers members = new(place, null, "an answer", "token", "meaning", "example", "supposition");
        string? token = RuleTexts.Read(members.Required("token"));
        string? meaning = RuleTexts.Read(members.Required("meaning"));
        string? example = RuleTexts.Read(members.Required("example"));
        string? supposition = members["supposition"].Text();
        return token is null || meaning is null || example is null ? null
            : RuleTexts.Attempt(place, () => new AllowedAnswer<int>(value, token, meaning, example, supposition ?? ""));
    }

    private static void ReadImplication(JsonPlace place, QuestionnaireBuilder builder)
    {
        JsonMembers members = new(place, null, "an implication", "id", "premise", "conclusion", "reason");
        string? id = RuleTexts.Read(members.Required("id"));
        Condition? premise = RuleTexts.ReadCondition(members.Required("premise"), builder.Questionnaire);
        Condition? conclusion = RuleTexts.ReadCondition(members.Required("conclusion"), builder.Questionnaire);
        string? reason = RuleTexts.Read(members.Required("reason"));
        if (id is null || premise is null || conclusion is null || reason is null) return;
        RuleTexts.Attempt(place, () => builder.Implies(id, premise, conclusion, reason));
    }

    private static AllowedAnswer<T> Of<T>(T value, AllowedAnswer<int> answer)
        where T : struct => new(value, answer.Token, answer.Meaning, answer.Example, answer.Supposition);

    private static void Write(Utf8JsonWriter json, Questionnaire questionnaire)
    {
        Shelf shelf = new();
        json.WriteStartObject();
        json.WriteString("id", questionnaire.Id);
        json.WriteString("version", questionnaire.Version);
        json.WriteList("questions", questionnaire.Questions, question => json.WriteObject(() =>
        {
            json.WriteString("id", question.Id);
            json.WriteString("wording", question.Wording);
            json.WriteUnlessEmpty("guidance", question.Guidance);
            json.WriteList("answers", question.Options, option => WriteAnswer(json, option));
            shelf.WriteCitations(json, question.Citations);
            json.WriteTexts("formerIds", question.FormerIds);
        }));
        json.WriteList("implications", questionnaire.Implications, implication => json.WriteObject(() =>
        {
            json.WriteString("id", implication.Id);
            RuleTexts.WriteCondition(json, "premise", implication.Premise);
            RuleTexts.WriteCondition(json, "conclusion", implication.Conclusion);
            json.WriteString("reason", implication.Reason);
        }));
        shelf.WriteOwn(json);
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, AnswerOption option) => json.WriteObject(() =>
    {
        json.WriteString("token", option.Token);
        json.WriteString("meaning", option.Meaning);
        json.WriteString("example", option.Example);
        json.WriteUnlessEmpty("supposition", option.Supposition);
    });
}
