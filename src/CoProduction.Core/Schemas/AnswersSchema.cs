using System.Text.Json.Nodes;
using CoProduction.Coding;

namespace CoProduction.Schemas;

/// <summary>Objects of question ids: answers, and the evidence for them.</summary>
internal sealed class AnswersSchema(Questionnaire questionnaire)
{
    public const string Evidence = "evidence";

    /// <summary>Each question by its id: one of its answers, a list of those that are possible, or null where nothing is known.</summary>
    public JsonObject Answers() =>
        OfQuestions("What is known, by the ids of questions: one answer, a list of those that are possible, or null where nothing is known.", Question);

    /// <summary>Evidence on each question by its id.</summary>
    public JsonObject EvidenceOnAnswers() => OfQuestions("What answers rest on, by the ids of questions.", _ => Parts.Reference(Evidence));

    /// <summary>Evidence on one answer: at least something.</summary>
    public static JsonObject OfEvidence() => Parts.With(
        Parts.Closed(
            new("excerpt", Parts.Text("The words of the description, or of another document, that the answer rests on.")),
            new("note", Parts.Text("The coder's own words on why the answer is what it is.")),
            new("missing", Parts.Words<MissingReason>("Why the question has no answer."))),
        "anyOf",
        new JsonArray(Parts.Has("excerpt"), Parts.Has("note"), Parts.Has("missing")));

    private static JsonObject Question(Question question) => new()
    {
        ["description"] = string.Join(' ', new[] { question.Wording, question.Guidance }.Where(text => text.Length > 0)),
        ["anyOf"] = new JsonArray(
        [
            .. question.Options.Select(option => new JsonObject { ["const"] = Value(option), ["description"] = option.Meaning }),
            new JsonObject
            {
                ["type"] = "array",
                ["description"] = "One of these.",
                ["items"] = new JsonObject { ["enum"] = new JsonArray([.. question.Options.Select(Value)]) },
                ["minItems"] = 1,
                ["uniqueItems"] = true,
            },
        ]),
    };

    private static JsonNode Value(AnswerOption option) => option.Question.IsYesNo ? option.Token == "yes" : option.Token;

    private JsonObject OfQuestions(string description, Func<Question, JsonObject> schemaOf)
    {
        JsonObject schema = Parts.With(Parts.Closed(questionnaire.Questions.Select(question => new Member(question.Id, schemaOf(question)))), "description", description);
        var properties = (JsonObject)schema["properties"]!;
        JsonArray once = [];
        foreach (Question question in questionnaire.Questions)
        {
            string[] names = [question.Id, .. question.FormerIds];
            foreach ((int index, string former) in question.FormerIds.Index())
            {
                properties[former] = Parts.With(Parts.OrNull(schemaOf(question)), "deprecated", true);
                foreach (string name in names[..(index + 1)]) once.Add((JsonNode)Parts.Not(new JsonObject { ["required"] = new JsonArray(name, former) }));
            }
        }

        return once.Count == 0 ? schema : Parts.With(schema, "allOf", once);
    }
}
