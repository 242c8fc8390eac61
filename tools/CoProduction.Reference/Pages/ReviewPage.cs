using System.Text;
using CoProduction.Literature;

namespace CoProduction.Reference;

/// <summary>The page that gives each statement of the review its place in the library.</summary>
internal static class ReviewPage
{
    public static string Text()
    {
        IReadOnlyList<ReviewStatement> statements = ReviewStatements.All;
        StringBuilder page = new("# The review, statement by statement\n\nMade from the library and checked by a test: a place that does not exist is an error.\n\n");
        page.Append($"{Bibliography.NightingaleEtAl2016} What it says of other works is cited in the library as reported by it.\n\n");
        page.Append($"Of its {statements.Count} statements, {Count("criterion", "kind")} are conditions or kinds of an author, {CountFirst("checklist item", "advice")} more stand in ");
        page.Append($"[checklists](practice.md), and {CountFirst("note", "entry")} in notes alone: nothing is asked for these. ");
        page.Append("Only what the codebook or a checklist asks can be answered of an activity.\n\n");
        page.Append("| | review | it says | in the library |\n|--:|---|---|---|\n");
        foreach ((int index, ReviewStatement statement) in statements.Index())
        {
            string places = string.Join("; ", statement.Places.Select(place => $"{place.What} {place.Link}"));
            page.Append($"| {index + 1} | {statement.Where} | {statement.Says} | {places} |\n");
        }

        return page.Append("\n[What rests on what](provenance.md) · [Bibliography](bibliography.md)\n").ToString();

        int Count(params string[] kinds) => statements.Count(statement => statement.Places.Any(place => kinds.Contains(place.What)));

        // Those that have no stronger place: in the order criterion or kind, then checklist, then note.
        int CountFirst(params string[] kinds)
        {
            string[] stronger = kinds.Contains("note") ? ["criterion", "kind", "checklist item", "advice"] : ["criterion", "kind"];
            return statements.Count(statement => !statement.Places.Any(place => stronger.Contains(place.What)) && statement.Places.Any(place => kinds.Contains(place.What)));
        }
    }
}
