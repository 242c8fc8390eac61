using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Validation;

namespace CoProduction.RuleFiles;

/// <summary>A typology as data: its kinds, each with its criterion.</summary>
internal sealed class TypologyShape(Questionnaire questionnaire)
{
    private static readonly Lazy<TypologyValidator> Rules = new(() => new TypologyValidator());

    public Shape<Typology> Whole => new(Read, Write) { Rules = typology => Rules.Value.Validate(typology), OtherNames = CriterionShape.OtherNames };

    private Typology? Read(JsonPlace place)
    {
        if (!place.IsRecord("A typology is")) return null;
        JsonMembers members = new(
            place, questionnaire, "a typology", "$schema", "id", "dimension", "work", "summary", "ordered", "questionnaire", "kinds", "notes", "works");
        Shelf shelf = Shelf.In(members["works"]);
        string? id = RuleTexts.Read(members.Required("id"));
        string? dimension = RuleTexts.Read(members.Required("dimension"));
        Work? work = shelf.Read(members.Required("work"));
        string? summary = RuleTexts.Read(members.Required("summary"));
        bool isOrdered = members["ordered"].Flag() ?? false;
        DefinitionShape.RequireQuestionnaire(members["questionnaire"], questionnaire);
        Kind[] kinds = [.. members.Required("kinds").Items().Select(item => ReadKind(item, shelf)).OfType<Kind>()];
        IReadOnlyList<string> notes = RuleTexts.ReadAll(members["notes"]);
        return RuleTexts.Make(place, () => new Typology
        {
            Id = id!, Dimension = dimension!, Work = work!, Summary = summary!, IsOrdered = isOrdered, Kinds = kinds, Notes = notes,
        });
    }

    private Kind? ReadKind(JsonPlace place, Shelf shelf)
    {
        JsonMembers members = new(place, questionnaire, "a kind", "name", "criterion");
        string? name = RuleTexts.Read(members.Required("name"));
        Criterion? criterion = CriterionShape.ReadIn(members, shelf, questionnaire);
        return name is null || criterion is null ? null : new Kind(name, criterion);
    }

    private void Write(Utf8JsonWriter json, Typology typology)
    {
        AnswersShape.Require(typology.Questionnaire, questionnaire, "CoProductionRules.TypologiesOf");
        Shelf shelf = new();
        json.WriteStartObject();
        json.WriteString("id", typology.Id);
        json.WriteString("dimension", typology.Dimension);
        json.WriteString("work", shelf.IdOf(typology.Work));
        json.WriteString("summary", typology.Summary);
        if (typology.IsOrdered) json.WriteBoolean("ordered", true);
        json.WriteString("questionnaire", typology.Questionnaire.Id);
        json.WriteList("kinds", typology.Kinds, kind => json.WriteObject(() =>
        {
            json.WriteString("name", kind.Name);
            CriterionShape.Write(json, "criterion", kind.Criterion, shelf);
        }));
        json.WriteTexts("notes", typology.Notes);
        shelf.WriteOwn(json);
        json.WriteEndObject();
    }
}
