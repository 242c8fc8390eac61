using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.RuleFiles;

/// <summary>A criterion: a condition in text, or all, any or the one of its parts that must not hold.</summary>
internal static class CriterionShape
{
    /// <summary>The steps that a criterion in a file may take as a diagram, some tenths of a second: files are anybody's, and none is to hold up a program.</summary>
    public const long MostSteps = 100_000;

    private static readonly (string Name, Composition Composition)[] Forms =
        [("condition", Composition.Test), ("all", Composition.All), ("any", Composition.Any), ("not", Composition.Not)];

    /// <summary>The parts of a criterion stand under how they are joined.</summary>
    public static IEnumerable<string> OtherNames(string name) => name == "parts" ? ["all", "any", "not"] : [];

    /// <summary>The criterion among properties that must have one.</summary>
    public static Criterion? ReadIn(JsonMembers members, Shelf shelf, Questionnaire questionnaire) =>
        members.Required("criterion") is { IsAbsent: false } place && Read(place, shelf, questionnaire) is { } criterion && CanBeReasonedWith(place, criterion) ? criterion : null;

    private static Criterion? Read(JsonPlace place, Shelf shelf, Questionnaire questionnaire)
    {
        JsonMembers members = new(place, questionnaire, "a criterion", ["id", "statement", .. Forms.Select(form => form.Name), "citations"]);
        string? id = RuleTexts.Read(members.Required("id"));
        string? statement = RuleTexts.Read(members.Required("statement"));
        JsonPlace cited = members.Required("citations");
        IReadOnlyList<Citation> citations = shelf.ReadCitations(cited);
        if (cited.Kind == JsonValueKind.Array && !cited.Items().Any()) cited.Report(ProblemCodes.NoCitation, "The list of citations is empty; a criterion has at least one.");
        (string Name, Composition Composition)[] given = [.. Forms.Where(form => !members[form.Name].IsAbsent)];
        if (given.Length != 1)
        {
            string besides = given is [] ? "here there is none, or null" : "no other of them";
            if (place.Kind == JsonValueKind.Object) place.Report(ProblemCodes.NotOneForm, $"A criterion has one of 'condition', 'all', 'any' and 'not', and {besides}.");
            return null;
        }

        Condition? condition = given[0].Composition == Composition.Test ? RuleTexts.ReadCondition(members["condition"], questionnaire) : null;
        Criterion[] parts = given[0].Composition switch
        {
            Composition.Test => [],
            Composition.Not => Read(members["not"], shelf, questionnaire) is { } part ? [part] : [],
            _ => [.. members[given[0].Name].Items().Select(item => Read(item, shelf, questionnaire)).OfType<Criterion>()],
        };
        return id is null || statement is null || citations is [] ? null
            : RuleTexts.Make(place, () => Criterion.Of(given[0].Composition, id, statement, condition, parts, citations, MostSteps));
    }

    public static void Write(Utf8JsonWriter json, string name, Criterion criterion, Shelf shelf)
    {
        json.WritePropertyName(name);
        Write(json, criterion, shelf);
    }

    /// <summary>Compiles a criterion, and reports one that takes more steps than a file may ask for.</summary>
    private static bool CanBeReasonedWith(JsonPlace place, Criterion criterion)
    {
        try
        {
            return criterion.Compiled is not null;
        }
        catch (NotSupportedException exception)
        {
            place.Report(ProblemCodes.RefusedRule, $"'{criterion.Id}' cannot be taken: {exception.Message}");
            return false;
        }
    }

    private static void Write(Utf8JsonWriter json, Criterion criterion, Shelf shelf) => json.WriteObject(() =>
    {
        json.WriteString("id", criterion.Id);
        json.WriteString("statement", criterion.Statement);
        string form = Forms.First(form => form.Composition == criterion.Composition).Name;
        if (criterion.Composition == Composition.Test)
        {
            RuleTexts.WriteCondition(json, form, criterion.Condition);
        }
        else if (criterion.Composition == Composition.Not)
        {
            Write(json, form, criterion.Parts[0], shelf);
        }
        else
        {
            json.WriteList(form, criterion.Parts, part => Write(json, part, shelf));
        }

        shelf.WriteCitations(json, criterion.Citations);
    });
}
