using System.Text.Json.Nodes;
using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Schemas;

/// <summary>Definitions and typologies on the questions of one questionnaire, and questionnaires.</summary>
internal static class RulesSchema
{
    private const string Criterion = "criterion";
    private const string Citation = "citation";
    private const string Work = "work";

    private const string InText = " In text, as in 'users: yes and (scale: group or community)'.";

    private static readonly string[] Forms = ["condition", "all", "any", "not"];

    /// <summary>The address of a schema, by which an editor knows what a file holds.</summary>
    public static Member Itself => new("$schema", new JsonObject { ["description"] = "The address of this schema, for editors; it is not read." });

    public static JsonObject Definition(Questionnaire questionnaire) => Parts.Closed(
        Itself,
        new("id", Parts.Said("The permanent name, such as brudney-england-1983."), IsRequired: true),
        new("name", Parts.Said("The name to show; by default the work's authors and year.")),
        CitedWork("The work that the definition is taken from."),
        new("summary", Parts.Said("The idea, in your words."), IsRequired: true),
        new("revision", Parts.Number("How often the definition was corrected, counted from 1.", least: 1)),
        new("questionnaire", Parts.Words("The questionnaire whose questions are asked.", [questionnaire.Id])),
        new("criterion", Parts.Reference(Criterion), IsRequired: true),
        Notes(),
        Works());

    public static JsonObject Typology(Questionnaire questionnaire) => Parts.Closed(
        Itself,
        new("id", Parts.Said("The permanent name."), IsRequired: true),
        new("dimension", Parts.Said("What the kinds divide."), IsRequired: true),
        CitedWork("The work that the kinds are taken from."),
        new("summary", Parts.Said("The idea, in your words."), IsRequired: true),
        new("ordered", Parts.Flag("Whether each kind stands above the one before it.")),
        new("questionnaire", Parts.Words("The questionnaire whose questions are asked.", [questionnaire.Id])),
        new("kinds", Parts.List("The kinds, in the author's order.", Kind(), least: 1), IsRequired: true),
        Notes(),
        Works());

    public static JsonObject Questionnaire() => Parts.Closed(
        Itself,
        new("id", Parts.Name("The permanent name."), IsRequired: true),
        new("version", Parts.Said("The version: raised when an answer once given could mean something else."), IsRequired: true),
        new("questions", Parts.List("The questions, in order.", Question(), least: 1), IsRequired: true),
        new("implications", Parts.List("The rules between answers.", Implication())),
        Works());

    /// <summary>What definitions and typologies refer to.</summary>
    public static JsonObject Definitions() => new()
    {
        [Criterion] = OfCriterion(),
        [Citation] = OfCitation(),
        [Work] = OfWork(),
    };

    /// <summary>What questionnaires refer to.</summary>
    public static JsonObject DefinitionsOfQuestionnaires() => new() { [Citation] = OfCitation(), [Work] = OfWork() };

    private static JsonObject OfCriterion()
    {
        JsonObject criterion = Parts.Closed(
            new("id", Parts.With(Parts.Said("The permanent name, unique beside its siblings."), "not", new JsonObject { ["pattern"] = "/" }), IsRequired: true),
            new("statement", Parts.Said("What is asked, as a statement that is true of an activity or not."), IsRequired: true),
            new("condition", Condition("The statement as a condition on answers.")),
            new("all", Parts.List("The parts that must all be met.", Parts.Reference(Criterion), least: 1)),
            new("any", Parts.List("The parts of which one must be met.", Parts.Reference(Criterion), least: 1)),
            new("not", Parts.Reference(Criterion)),
            Citations());
        return Parts.With(criterion, "oneOf", new JsonArray([.. Forms.Select(Parts.Has)]));
    }

    private static JsonObject OfCitation()
    {
        JsonObject citation = Parts.Closed(
            CitedWork("The work that the claim is about."),
            new("locator", Parts.Said("The place in the work, such as p. 63.")),
            new("provenance", Parts.Words<Provenance>("Read in the work itself, reported in another, or our reading of it."), IsRequired: true),
            new("reportedIn", Parts.Said("The id of the work in which it was read.")),
            new("reportedLocator", Parts.Said("The place in that work.")));
        JsonObject isReported = new() { ["properties"] = new JsonObject { ["provenance"] = new JsonObject { ["const"] = Token.Of(Provenance.Reported) } } };
        JsonObject otherwise = Parts.Not(new JsonObject { ["anyOf"] = new JsonArray(Parts.Has("reportedIn"), Parts.Has("reportedLocator")) });
        return Parts.With(citation, "allOf", new JsonArray(Parts.With(Parts.If(isReported, Parts.Has("reportedIn")), "else", otherwise)));
    }

    private static JsonObject OfWork() => Parts.Closed(
        new("id", Parts.Said("The permanent name: surname and year."), IsRequired: true),
        new("authors", Parts.List("Those who wrote the work.", Author())),
        new("year", Parts.Number("The year of publication.")),
        new("title", Parts.Said("The title with its subtitle."), IsRequired: true),
        new("kind", Parts.Words<WorkKind>("The form in which the work was published."), IsRequired: true),
        new("editors", Parts.List("Those who edited the book.", Author())),
        new("container", Parts.Text("The journal, book, series, conference or site.")),
        new("volume", Parts.Text("The volume of the journal.")),
        new("issue", Parts.Text("The issue, or the number within a series.")),
        new("pages", Parts.Text("The first and last page.")),
        new("publisher", Parts.Text("The publisher, or the institution.")),
        new("doi", Parts.Text("The digital object identifier.")),
        new("url", Parts.Text("The web address.")),
        new("note", Parts.Text("What a reader should know of this entry.")));

    private static JsonObject Author() => Parts.Closed(
        new("family", Parts.Said("The family name, or the name of an institution."), IsRequired: true), new("given", Parts.Text("The given names.")));

    private static JsonObject Kind() => Parts.Closed(
        new("name", Parts.Said("The author's word for the kind."), IsRequired: true), new("criterion", Parts.Reference(Criterion), IsRequired: true));

    private static JsonObject Question() => Parts.Closed(
        new("id", Parts.Name("The permanent name."), IsRequired: true),
        new("wording", Parts.Said("The question as it is put to a coder."), IsRequired: true),
        new("guidance", Parts.Text("What counts, what does not, and when to leave the question open.")),
        new("answers", Parts.List("The answers allowed, in order.", Answer(), least: 2), IsRequired: true),
        Citations(),
        new("formerIds", Parts.List("Earlier names of the question.", Parts.Name("An earlier name."))));

    private static JsonObject Answer() => Parts.Closed(
        new("token", Parts.Name("The permanent word for the answer."), IsRequired: true),
        new("meaning", Parts.Said("When a coder gives this answer."), IsRequired: true),
        new("example", Parts.Said("Something for which this is the right answer."), IsRequired: true),
        new("supposition", Parts.Text("A clause that completes 'It would count if ...'.")));

    private static JsonObject Implication() => Parts.Closed(
        new("id", Parts.Name("A name of its own among the rules."), IsRequired: true),
        new("premise", Condition("What makes the rule apply."), IsRequired: true),
        new("conclusion", Condition("What must then hold."), IsRequired: true),
        new("reason", Parts.Said("Why the one follows from the other."), IsRequired: true));

    private static JsonObject Condition(string description) => Parts.With(Parts.Said(description + InText), "maxLength", ConditionText.MaxLength);

    private static Member CitedWork(string description) =>
        new("work", Parts.Said($"{description} An id of the bibliography, or of one of 'works'."), IsRequired: true);

    private static Member Citations() =>
        new("citations", Parts.List("Where it is taken from: at least one citation.", Parts.Reference(Citation), least: 1), IsRequired: true);

    private static Member Notes() => new("notes", Parts.List("What the text leaves open, and what was chosen here.", Parts.Said("A note.")));

    private static Member Works() => new("works", Parts.List("The works that are cited and are not in the bibliography.", Parts.Reference(Work)));
}
