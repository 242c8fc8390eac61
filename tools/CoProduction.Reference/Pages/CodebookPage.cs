using System.Text;
using CoProduction.Coding;

namespace CoProduction.Reference;

/// <summary>The page of questions, answers and implications.</summary>
internal static class CodebookPage
{
    public static string Text()
    {
        StringBuilder page = new($"# The codebook, version {Codebook.Version}\n\nMade from the codebook and checked by a test.\n\n");
        page.Append($"""
            Answer what the description says or plainly implies. Leave the rest open: an unknown answer is never a no. Where two or more answers remain possible and the
            others are ruled out, give those that remain.

            {string.Join("\n", Codebook.Glossary.Select(term => $"- {term}"))}

            What is new in this version, and how an older coding is carried over: [versions of the codebook](codebook-versions.md).

            """);
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
}
