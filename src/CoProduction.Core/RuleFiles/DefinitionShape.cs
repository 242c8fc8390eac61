using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Literature;
using CoProduction.Validation;

namespace CoProduction.RuleFiles;

/// <summary>A definition as data: its criterion, in text what is asked, and the works that it cites and the bibliography has not.</summary>
internal sealed class DefinitionShape(Questionnaire questionnaire)
{
    private static readonly Lazy<DefinitionValidator> Rules = new(() => new DefinitionValidator());

    public Shape<Definition> Whole => new(Read, Write) { Rules = definition => Rules.Value.Validate(definition), OtherNames = CriterionShape.OtherNames };

    /// <summary>Reports a record that says it is on another questionnaire.</summary>
    public static void RequireQuestionnaire(JsonPlace place, Questionnaire questionnaire)
    {
        if (place.Text() is not { } id || id == questionnaire.Id) return;
        place.Report(ProblemCodes.OtherQuestions, $"It is on the questionnaire {Wording.Quoted.Of(id)}, and this format reads what is on {questionnaire.Called}.");
    }

    private Definition? Read(JsonPlace place)
    {
        if (!place.IsRecord("A definition is")) return null;
        JsonMembers members = new(
            place, questionnaire, "a definition", "$schema", "id", "name", "work", "summary", "revision", "questionnaire", "criterion", "notes", "works");
        Shelf shelf = Shelf.In(members["works"]);
        string? id = RuleTexts.Read(members.Required("id"));
        string? name = RuleTexts.Read(members["name"]);
        Work? work = shelf.Read(members.Required("work"));
        string? summary = RuleTexts.Read(members.Required("summary"));
        int? revision = members["revision"].Number();
        if (revision < 1) members["revision"].Report(ProblemCodes.RefusedRule, "A revision is 1 or more.");
        RequireQuestionnaire(members["questionnaire"], questionnaire);
        Criterion? criterion = CriterionShape.ReadIn(members, shelf, questionnaire);
        IReadOnlyList<string> notes = RuleTexts.ReadAll(members["notes"]);
        return RuleTexts.Make(place, () => new Definition
        {
            Id = id!, Name = name ?? work!.ShortName, Work = work!, Summary = summary!, Revision = revision ?? 1, Criterion = criterion!, Notes = notes,
        });
    }

    private void Write(Utf8JsonWriter json, Definition definition)
    {
        AnswersShape.Require(definition.Questionnaire, questionnaire, "CoProductionRules.DefinitionsOf");
        Shelf shelf = new();
        json.WriteStartObject();
        json.WriteString("id", definition.Id);
        if (definition.Name != definition.Work.ShortName) json.WriteString("name", definition.Name);
        json.WriteString("work", shelf.IdOf(definition.Work));
        json.WriteString("summary", definition.Summary);
        json.WriteNumber("revision", definition.Revision);
        json.WriteString("questionnaire", definition.Questionnaire.Id);
        CriterionShape.Write(json, "criterion", definition.Criterion, shelf);
        json.WriteTexts("notes", definition.Notes);
        shelf.WriteOwn(json);
        json.WriteEndObject();
    }
}
