using System.Text.Json.Nodes;
using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Schemas;

/// <summary>Activities, initiatives and codings, whose answers are to the questions of one questionnaire.</summary>
internal sealed class DescribedSchema(Questionnaire questionnaire)
{
    private const string Stated = "stated";

    private readonly AnswersSchema answers = new(questionnaire);

    public JsonObject Activity() => Parts.Closed(ActivityMembers());

    public static JsonObject Initiative(string activity) => Parts.Closed(
    [
        .. Head(),
        new("activities", Parts.List("The activities: at least one. What mixes groups or tasks is several.", Parts.Reference(activity), least: 1), IsRequired: true),
        Extra(),
    ]);

    public JsonObject Coding() => Parts.Closed(
    [
        .. ActivityMembers().Where(member => member.Name != "id"),
        new("id", Parts.Said("The id by which codings of the same activity are known."), IsRequired: true),
        new("coder", Coder(), IsRequired: true),
        new("date", Parts.With(Parts.With(Parts.Text("The day of the coding, such as 2026-03-01."), "format", "date"), "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        new("adjudicated", Parts.Flag("Whether the coding decides what others disagreed on.")),
    ]);

    /// <summary>What the schema of an activity, or of what holds one, refers to.</summary>
    public static JsonObject Definitions() => new() { [AnswersSchema.Evidence] = AnswersSchema.OfEvidence(), [Stated] = OfStated() };

    private IEnumerable<Member> ActivityMembers() =>
    [
        .. Head(),
        new("answers", answers.Answers()),
        new("evidence", answers.EvidenceOnAnswers()),
        new("stated", Parts.List("The verdicts that publications state on the activity.", Parts.Reference(Stated))),
        Extra(),
    ];

    private static IEnumerable<Member> Head() =>
    [
        RulesSchema.Itself,
        new("id", Parts.Text("A permanent name.")),
        new("title", Parts.Said("What is done, in one line."), IsRequired: true),
        new("description", Parts.Text("The description in words.")),
    ];

    private static Member Extra() =>
        new("extra", new JsonObject { ["type"] = "object", ["description"] = "Fields of your own: carried along, and never interpreted." });

    private static JsonObject OfStated() => Parts.Closed(
        new("definition", Parts.Text("The id of the definition."), IsRequired: true),
        new("verdict", Parts.Words<Verdict>("The verdict that the work states."), IsRequired: true),
        new("work", Parts.Text("The id of the work."), IsRequired: true),
        new("locator", Parts.Text("The place in the work.")),
        new("provenance", Parts.Words<Provenance>("Whether it was read in the work itself.")));

    /// <summary>A person's name, or a kind and a name; a model has a version.</summary>
    private static JsonObject Coder()
    {
        JsonObject coder = Parts.Closed(
            new("kind", Parts.Words<CoderKind>("A person, a model, or an implication; a person by default.")),
            new("name", Parts.Said("The name of the person or the model."), IsRequired: true),
            new("version", Parts.Said("The version of the model.")));
        JsonObject isModel = new()
        {
            ["required"] = new JsonArray("kind"), ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = Token.Of(CoderKind.Model) } },
        };
        JsonObject ruled = Parts.With(coder, "allOf", new JsonArray(Parts.If(isModel, Parts.Has("version"))));
        return new JsonObject { ["description"] = "Who coded.", ["anyOf"] = new JsonArray(Parts.Said("The name of a person."), ruled) };
    }
}
