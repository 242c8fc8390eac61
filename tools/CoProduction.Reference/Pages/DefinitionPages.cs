using System.Text;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference;

/// <summary>The index of definitions and a page for each.</summary>
internal static class DefinitionPages
{
    /// <summary>The pages below docs/explanation that tell of a definition at length, by its id.</summary>
    private static readonly Dictionary<string, string> Accounts = new()
    {
        ["whitaker-1980"] = "whitaker-1980",
        ["brudney-england-1983"] = "brudney-england-1983",
        ["needham-carr-2009"] = "needham-carr-2009",
        ["alford-1998"] = "alford",
        ["alford-2002"] = "alford",
        ["alford-2002-clients"] = "alford",
        ["alford-2009"] = "alford",
    };

    public static string Index()
    {
        StringBuilder page = new("# Definitions\n\nMade from the catalogue and checked by a test. Each page has every criterion with its sources.\n");
        page.Append("What the definitions require, side by side: [matrix](matrix.md). ");
        page.Append("Kinds that describe and never decide: [typologies](typologies.md).\n\n");
        page.Append("| definition | id | idea |\n|---|---|---|\n");
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            page.Append($"| {CriterionText.Link(definition, "definitions/")} | `{definition.Id}` | {definition.Summary} |\n");
        }

        page.Append("\n## Criteria by provenance\n\nFirst how many need no reading of ours, some, or nothing else; then by the strongest source, and citation by citation; ");
        page.Append("what was seen and where is listed in [what rests on what](provenance.md).\n\n");
        page.Append($"| definition | {ProvenanceCount.Heads} |\n|---|{string.Concat(Enumerable.Repeat("---|", 10))}\n");
        foreach (Sourced definition in Sourced.Definitions)
        {
            page.Append($"| [{definition.Name}]({definition.Page}) | {new ProvenanceCount([definition]).Cells()} |\n");
        }

        return page.Append($"| all | {new ProvenanceCount(Sourced.Definitions).Cells()} |\n").ToString();
    }

    public static string Of(Definition definition)
    {
        StringBuilder page = new($"# {definition.Name} `{definition.Id}`\n\nMade from the catalogue and checked by a test.\n");
        page.Append($"\n{definition.Summary}\n\n## Criteria\n\n").AppendCriterion(definition.Criterion);
        AppendConsequences(page, definition.Criterion);
        page.AppendNotes(definition.Notes);
        Typology[] typologies = [.. DefinitionCatalog.Typologies.Where(typology => typology.Work == definition.Work)];
        if (typologies.Length > 0)
        {
            page.Append("\n## Kinds in the same work\n\n");
            page.AppendJoin("", typologies.Select(typology => $"- {CriterionText.Link(typology, "../typologies/")}\n"));
        }

        page.AppendWorks(Sourced.Of(definition).Works);
        if (Accounts.GetValueOrDefault(definition.Id) is { } account)
        {
            page.Append($"\nThe idea in its time, what was seen of it and what later authors made of it: [an account](../../explanation/{account}.md).\n");
        }

        page.Append($"\n[All definitions](../definitions.md) · [What they require, side by side](../matrix.md) · ");
        return page.Append($"[Test table](../test-tables/{definition.Id}.md), and [how to read it](../test-tables.md)\n").ToString();
    }

    /// <summary>What must be answered wherever the definition is met: computed, so that it also holds of what no single criterion says.</summary>
    private static void AppendConsequences(StringBuilder page, Criterion criterion)
    {
        page.Append("\n## Answers without which it is not met\n\nComputed from all criteria and the implications of the codebook together.\n\n");
        foreach (Question question in Codebook.Questions)
        {
            string[] left = [.. question.Options.Where(option => CanBeMetWith(question, option)).Select(option => option.Token)];
            if (left.Length < question.Options.Count)
            {
                page.Append($"- `{question.Id}`: {string.Join(" or ", left)}\n");
            }
        }

        bool CanBeMetWith(Question question, AnswerOption option) =>
            criterion.Assess(Answers.Unknown.WithOptions(question, option)) != CriterionStatus.NotMet;
    }
}
