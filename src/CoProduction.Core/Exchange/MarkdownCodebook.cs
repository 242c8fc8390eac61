using System.Text;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Exchange;

/// <summary>A codebook for human coders, as Markdown.</summary>
internal static class MarkdownCodebook
{
    public static string Write(CodebookContent content)
    {
        StringBuilder page = new($"# {Safe.Markdown(content.Title)}\n\n{string.Join('\n', content.Instructions.Select(line => $"- {line}"))}\n");
        foreach (Question question in content.Questionnaire.Questions)
        {
            page.Append($"\n## {Safe.Markdown(question.Id)}\n\n{Safe.Markdown(question.Wording)}\n\n");
            if (question.Guidance.Length > 0) page.Append($"{Safe.Markdown(question.Guidance)}\n\n");
            page.Append("| answer | when | for example |\n|---|---|---|\n");
            foreach (AnswerOption option in question.Options)
            {
                page.Append($"| **{Safe.Markdown(option.Token)}** | {Safe.Markdown(option.Meaning)} | {Safe.Markdown(option.Example)} |\n");
            }

            page.Append($"\nSources: {Safe.Markdown(string.Join("; ", question.Citations))}\n");
        }

        if (content.Questionnaire.Implications.Count > 0) page.Append("\n## What follows from what\n\n");
        foreach (Implication rule in content.Questionnaire.Implications)
        {
            page.Append($"- {Safe.Markdown($"{rule}, because {rule.Reason}.")}\n");
        }

        return page.ToString();
    }
}
