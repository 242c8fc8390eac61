using System.Globalization;
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
        page.Append($"{Share(Sourced.Definitions, "definitions")} {Share(Sourced.Typologies, "typologies")} {ShareOfAll()}\n\n");
        page.Append("The first three counts of the table add up to the criteria: those that need no reading of ours, those that need one beside a source that was seen,\n");
        page.Append("since the passage does not say all that the criterion tests, and those that rest on our reading alone. The next three say what the others rest on,\n");
        page.Append("each counted by the strongest of its sources. *Another work* is one of the same authors, or one that the notes name. ");
        page.Append("One that a typology shares with a definition is counted in both.\n\n");
        page.Append(ProvenanceCount.Totals());
        AppendAll(page, "Definitions", Sourced.Definitions);
        AppendAll(page, "Typologies", Sourced.Typologies);
        return page.ToString();
    }

    private static string Share(IReadOnlyList<Sourced> sourced, string what)
    {
        ProvenanceCount count = new(sourced);
        int alone = count.Strongest(Provenance.Reading);
        return $"Of the {count.Criteria} criteria of {what}, {count.WithoutReading()} need no reading of ours, {count.PartlyRead()} need one in part, and {alone} "
            + $"({(100.0 * alone / count.Criteria).ToString("0", CultureInfo.InvariantCulture)} %) rest on it alone.";
    }

    private static string ShareOfAll()
    {
        ProvenanceCount count = new([.. Sourced.Definitions, .. Sourced.Typologies]);
        int alone = count.Strongest(Provenance.Reading);
        return $"Of all {count.Criteria} together {alone} do ({(100.0 * alone / count.Criteria).ToString("0.0", CultureInfo.InvariantCulture)} %).";
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
