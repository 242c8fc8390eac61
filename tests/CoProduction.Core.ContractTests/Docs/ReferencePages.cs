using System.Text;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.ContractTests.Docs;

/// <summary>The pages of docs/reference, made from the library itself.</summary>
internal static class ReferencePages
{
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["definitions.md"] = DefinitionsPage,
        ["codebook.md"] = CodebookPage,
        ["bibliography.md"] = BibliographyPage,
        ["error-codes.md"] = ErrorCodesPage.Text,
        ["practice.md"] = PracticePage.Text,
    };

    private static string DefinitionsPage()
    {
        StringBuilder page = new("# Definitions and typologies\n\nMade from the catalogue and checked by a test.\n");
        page.Append("Sources marked *our reading* rest on a reconstruction: the passage itself was not seen.\n");
        AppendProvenance(page);
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            page.Append($"\n## {definition.Name} `{definition.Id}`\n\n{definition.Summary}\n\n");
            AppendCriterion(page, definition.Criterion, 0);
            AppendNotes(page, definition.Notes);
            page.Append($"\n{definition.Work}\n");
            foreach (Typology typology in DefinitionCatalog.Typologies.Where(typology => typology.Work == definition.Work))
            {
                page.Append($"\n### Typology `{typology.Id}`: {typology.Dimension}\n\n{typology.Summary}{(typology.IsOrdered ? " The kinds rise in order." : "")}\n\n");
                foreach (Kind kind in typology.Kinds)
                {
                    page.Append($"- **{kind.Name}**\n");
                    AppendCriterion(page, kind.Criterion, 1);
                }

                AppendNotes(page, typology.Notes);
            }
        }

        return page.ToString();
    }

    private static void AppendProvenance(StringBuilder page)
    {
        page.Append("\nThe citations of each definition's criteria, counted, and the criteria that rest on our reading alone:\n");
        page.Append("\n| definition | primary | reported | our reading | criteria by reading alone |\n|---|---|---|---|---|\n");
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            Criterion[] criteria = [.. definition.Criterion.WithParts()];
            Citation[] citations = [.. criteria.SelectMany(criterion => criterion.Citations)];
            int read = criteria.Count(criterion => criterion.Citations.All(citation => citation.Provenance == Provenance.Reading));
            page.Append($"| {definition.Name} | {Count(Provenance.Primary)} | {Count(Provenance.Reported)} | {Count(Provenance.Reading)} ")
                .Append($"| {read} of {criteria.Length} |\n");

            int Count(Provenance provenance) => citations.Count(citation => citation.Provenance == provenance);
        }
    }

    private static void AppendCriterion(StringBuilder page, Criterion criterion, int depth)
    {
        string indent = new(' ', 2 * depth);
        string parts = criterion.Composition switch
        {
            Composition.All => "; all of:",
            Composition.Any => "; at least one of:",
            Composition.Not => "; not:",
            _ => $": `{criterion.Condition}`",
        };
        page.Append($"{indent}- `{criterion.Id}` {criterion.Statement}{parts} ({string.Join("; ", criterion.Citations)})\n");
        foreach (Criterion part in criterion.Parts)
        {
            AppendCriterion(page, part, depth + 1);
        }
    }

    private static void AppendNotes(StringBuilder page, IReadOnlyList<string> notes)
    {
        if (notes.Count > 0)
        {
            page.Append($"\n{string.Join('\n', notes.Select(note => $"> {note}"))}\n");
        }
    }

    private static string CodebookPage()
    {
        StringBuilder page = new($"# The codebook, version {Codebook.Version}\n\nMade from the codebook and checked by a test.\n\n");
        page.Append("Answer what the description says or plainly implies. Leave the rest open: an unknown answer is never a no.\n");
        foreach (Question question in Codebook.Questions)
        {
            page.Append($"\n## `{question.Id}`\n\n{question.Wording}\n");
            page.Append(question.Guidance.Length > 0 ? $"\n{question.Guidance}\n\n" : "\n");
            foreach (AnswerOption option in question.Options)
            {
                page.Append($"- `{option.Token}`: {option.Meaning} Example: {option.Example}\n");
            }

            page.Append($"\nSources: {string.Join("; ", question.Citations)}\n");
        }

        page.Append("\n## Implications\n\n");
        foreach (Implication implication in Codebook.Implications)
        {
            page.Append($"- `{implication.Id}`: `{implication}`, because {implication.Reason}\n");
        }

        return page.ToString();
    }

    private static string BibliographyPage()
    {
        StringBuilder page = new("# Bibliography\n\nMade from the library and checked by a test. Works of the review's reference list are marked *.\n\n");
        foreach (Work work in Bibliography.All)
        {
            string mark = Bibliography.ReviewReferences.Contains(work) ? " *" : "";
            page.Append($"- `{work.Id}`{mark} {work}{(work.Note is null ? "" : $" ({work.Note})")}\n");
        }

        return page.ToString();
    }
}
