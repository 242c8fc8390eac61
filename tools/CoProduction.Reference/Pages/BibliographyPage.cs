using System.Text;
using CoProduction.Coding;
using CoProduction.Literature;
using CoProduction.Practice;

namespace CoProduction.Reference;

/// <summary>The page of works, each linked to what cites it.</summary>
internal static class BibliographyPage
{
    /// <summary>The same works as CSL-JSON, for reference managers.</summary>
    public static string CslJson() => Bibliography.All.ToCslJson() + "\n";

    public static string Text()
    {
        StringBuilder page = new("# Bibliography\n\nMade from the library and checked by a test; the same works for a reference manager: [CSL-JSON](bibliography.json). ");
        page.Append("Works of the review's reference list are marked *. ");
        int inFull = Bibliography.All.Count(work => work.CheckedAgainst is { } record && !IsInPart(record));
        int inPart = Bibliography.All.Count(work => work.CheckedAgainst is { } record && IsInPart(record));
        page.Append($"Of the {Bibliography.All.Count} entries the data of {inFull} were checked against a record, those of {inPart} in part; the others come from where the work was read, ");
        page.Append("and say nothing more. No entry was checked against the live web.\n\n");
        foreach (Work work in Bibliography.All)
        {
            string mark = Bibliography.ReviewReferences.Contains(work) ? " *" : "";
            page.Append($"- <a id=\"{work.Id}\"></a>`{work.Id}`{mark} {work}{(work.Note is null ? "" : $" ({work.Note})")}\n");
            page.Append($"  - {(work.CheckedAgainst is { } checkedAgainst ? $"checked against a record: {checkedAgainst}" : "not checked against a record")}\n");
            AppendCiting(page, "definitions", Citing(Sourced.Definitions, work));
            AppendCiting(page, "typologies", Citing(Sourced.Typologies, work));
            AppendCiting(page, "questions", Codebook.Questions
                .Where(question => question.Citations.Any(citation => citation.Work == work || citation.ReportedIn == work))
                .Select(question => $"[`{question.Id}`](codebook.md#{question.Id.ToLowerInvariant()})"));
            AppendCiting(page, "practice", PracticeCatalog.Checklists
                .Where(checklist => checklist.Items.SelectMany(CitationsOf).Any(citation => citation.Work == work || citation.ReportedIn == work))
                .Select(checklist => $"[`{checklist.Id}`](practice.md)"));
        }

        return page.ToString();
    }

    private static bool IsInPart(string record) => record.StartsWith("in part", StringComparison.Ordinal);

    private static IEnumerable<Citation> CitationsOf(ChecklistItem item) =>
    [
        .. item.Criterion.WithParts().SelectMany(criterion => criterion.Citations),
        .. new[] { item.WhenPresent, item.WhenAbsent, item.WhenUnknown }.OfType<Advice>().SelectMany(advice => advice.Citations),
    ];

    private static IEnumerable<string> Citing(IEnumerable<Sourced> sourced, Work work) =>
        sourced.Where(item => item.Works.Contains(work)).Select(item => $"[`{item.Id}`]({item.Page})");

    private static void AppendCiting(StringBuilder page, string what, IEnumerable<string> links)
    {
        string cited = string.Join(", ", links);
        page.Append(cited.Length > 0 ? $"  - {what}: {cited}\n" : "");
    }
}
