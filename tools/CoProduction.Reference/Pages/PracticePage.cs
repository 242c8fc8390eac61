using System.Text;
using CoProduction.Coding;
using CoProduction.Practice;

namespace CoProduction.Reference;

/// <summary>The page of docs/reference on the checklists, made from their catalogue.</summary>
internal static class PracticePage
{
    public static string Text()
    {
        StringBuilder page = new("# Practice\n\nMade from the catalogue and checked by a test.\n");
        page.Append("What the literature says around a verdict. None of it moves one. Sources marked *our reading* rest on a reconstruction.\n");
        foreach (Checklist checklist in PracticeCatalog.Checklists)
        {
            Append(page, checklist);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, Checklist checklist)
    {
        page.Append($"\n## {checklist.Title} `{checklist.Id}`\n\n{checklist.Summary}\n");
        foreach (ChecklistItem item in checklist.Items)
        {
            page.Append($"\n### {item.Name} `{item.Id}`\n\n");
            foreach (Criterion criterion in item.Criterion.WithParts())
            {
                string asked = criterion.Parts.Count == 0 ? $": `{criterion.Condition}`" : "";
                page.Append($"- {criterion.Statement}{asked} ({string.Join("; ", criterion.Citations)})\n");
            }

            AppendAdvice(page, "When present", item.WhenPresent);
            AppendAdvice(page, "When absent", item.WhenAbsent);
            AppendAdvice(page, "When unknown", item.WhenUnknown);
            if (item.Caution is { } caution)
            {
                page.Append($"- Sign on an activity: {caution.Sign.Statement}: `{caution.Sign.Condition}` ({string.Join("; ", caution.Sign.Citations)})\n");
            }
        }

        page.Append($"\n### Questions of `{checklist.Id}`\n\n");
        foreach (Question question in checklist.Questionnaire.Questions)
        {
            page.Append($"- `{question.Id}` {question.Wording}{(question.Guidance.Length > 0 ? $" {question.Guidance}" : "")}\n");
            foreach (AnswerOption option in question.Options)
            {
                page.Append($"  - `{option.Token}`: {option.Meaning} Example: {option.Example}\n");
            }
        }

        if (checklist.Notes.Count > 0)
        {
            page.Append($"\n{string.Join('\n', checklist.Notes.Select(note => $"> {note}"))}\n");
        }
    }

    private static void AppendAdvice(StringBuilder page, string when, Advice? advice)
    {
        if (advice is not null)
        {
            page.Append($"- *{when}:* {advice} ({string.Join("; ", advice.Citations)})\n");
        }
    }
}
