using System.Text;
using CoProduction.Literature;

namespace CoProduction.Reference;

/// <summary>The page of what rests on what: which passages were seen, where, and which criteria rest on them.</summary>
internal static class ProvenancePage
{
    public static string Text()
    {
        StringBuilder page = new("# What rests on what\n\nMade from the catalogue and checked by a test.\n\n");
        page.Append("- *Primary*: the passage was seen in the work itself.\n");
        page.Append("- *Reported*: it was seen in another work, which is named.\n");
        page.Append("- *Our reading*: the passage was not seen, or does not say so in as many words: the criterion is our reconstruction.\n\n");
        page.Append("A criterion that rests on several sources is counted by the strongest; *in part our reading* counts those of them that also need our reading,\n");
        page.Append("since the passage seen does not say all that the criterion tests. *Another work* is one of the same authors, or one that the notes name. ");
        page.Append("One that a typology shares with a definition is counted in both.\n\n");
        page.Append(ProvenanceCount.Totals());
        AppendAll(page, "Definitions", Sourced.Definitions);
        AppendAll(page, "Typologies", Sourced.Typologies);
        return page.ToString();
    }

    private static void AppendAll(StringBuilder page, string heading, IEnumerable<Sourced> sourced)
    {
        page.Append($"\n## {heading}\n");
        foreach (Sourced item in sourced)
        {
            ProvenanceCount count = new([item]);
            string strongest = string.Join(", ", Enum.GetValues<Provenance>()
                .Where(provenance => count.Strongest(provenance) > 0)
                .Select(provenance => $"{count.Strongest(provenance)} {ProvenanceCount.Word(provenance)}"));
            page.Append($"\n### [{item.Name}]({item.Page})\n\nCriteria: {count.Criteria}, by the strongest source {strongest}.\n\n");
            AppendPassages(page, item);
        }
    }

    /// <summary>Every passage with the criteria that cite it, those seen in the work itself first.</summary>
    private static void AppendPassages(StringBuilder page, Sourced item)
    {
        var passages = item.Criteria
            .SelectMany(criterion => criterion.Citations.Select(citation => (Citation: citation, criterion.Id)))
            .GroupBy(pair => pair.Citation, pair => pair.Id)
            .OrderBy(passage => passage.Key.Provenance);
        foreach (IGrouping<Citation, string> passage in passages)
        {
            string criteria = string.Join(", ", passage.Distinct().Select(id => $"`{id}`"));
            page.Append($"- {ProvenanceCount.Word(passage.Key.Provenance)}: {passage.Key}: {criteria}\n");
        }
    }
}
