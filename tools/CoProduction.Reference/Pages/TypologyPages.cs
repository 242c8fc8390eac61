using System.Text;
using CoProduction.Definitions;

namespace CoProduction.Reference;

/// <summary>The index of typologies and a page for each.</summary>
internal static class TypologyPages
{
    public static string Index()
    {
        StringBuilder page = new("# Typologies\n\nMade from the catalogue and checked by a test. ");
        page.Append("Kinds describe an activity and never decide whether it is co-production.\n\n");
        page.Append("| typology | id | kinds | rising |\n|---|---|---|---|\n");
        foreach (Typology typology in DefinitionCatalog.Typologies)
        {
            string kinds = string.Join(", ", typology.Kinds.Select(kind => kind.Name));
            page.Append($"| {CriterionText.Link(typology, "typologies/")} | `{typology.Id}` | {kinds} | {(typology.IsOrdered ? "yes" : "no")} |\n");
        }

        return page.ToString();
    }

    public static string Of(Typology typology)
    {
        StringBuilder page = new($"# {typology.Name} `{typology.Id}`\n\nMade from the catalogue and checked by a test.\n\n");
        page.Append($"{typology.Summary}{(typology.IsOrdered ? " The kinds rise in order." : "")}\n\n## Kinds\n\n");
        foreach (Kind kind in typology.Kinds)
        {
            page.Append($"- **{kind.Name}**\n").AppendCriterion(kind.Criterion, 1);
        }

        page.AppendNotes(typology.Notes);
        page.Append("\n## Definition in the same work\n\n");
        Definition[] definitions = [.. DefinitionCatalog.Definitions.Where(definition => definition.Work == typology.Work)];
        page.Append(definitions.Length == 0
            ? "None: this places an activity and gives no verdict.\n"
            : string.Concat(definitions.Select(definition => $"- {CriterionText.Link(definition, "../definitions/")}\n")));
        page.AppendWorks(Sourced.Of(typology).Works);
        return page.Append("\n[All typologies](../typologies.md)\n").ToString();
    }
}
