using System.Text;
using CoProduction.Literature;

namespace CoProduction.Reference;

/// <summary>Criteria, notes and works as the pages of the reference show them.</summary>
internal static class CriterionText
{
    /// <summary>A criterion and its parts as a nested list, each with its sources.</summary>
    public static StringBuilder AppendCriterion(this StringBuilder page, Criterion criterion, int depth = 0)
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
            page.AppendCriterion(part, depth + 1);
        }

        return page;
    }

    public static StringBuilder AppendNotes(this StringBuilder page, IReadOnlyList<string> notes) =>
        notes.Count > 0 ? page.Append($"\n## What the text leaves open\n\n{string.Concat(notes.Select(note => $"- {note}\n"))}") : page;

    /// <summary>The works that a page rests on, each linked to its place in the bibliography.</summary>
    public static StringBuilder AppendWorks(this StringBuilder page, IEnumerable<Work> works)
    {
        page.Append("\n## Works\n\n");
        foreach (Work work in works)
        {
            page.Append($"- {work} ([bibliography](../bibliography.md#{work.Id}))\n");
        }

        return page;
    }

    public static string Link(Definition definition, string folder) => $"[{definition.Name}]({folder}{definition.Id}.md)";

    public static string Link(Typology typology, string folder) => $"[{typology.Name}]({folder}{typology.Id}.md)";
}
