using System.Globalization;
using System.Text;
using CoProduction.Comparison;
using CoProduction.Definitions;

namespace CoProduction.Reference;

/// <summary>The parts of docs/explanation/map-of-definitions.md that are made from the library, each between two marks on the page.</summary>
internal static class MapPage
{
    public const string Path = "docs/explanation/map-of-definitions.md";

    private const string End = "<!-- end -->";

    public static DefinitionMap Map { get; } = DefinitionMap.Of(DefinitionCatalog.Definitions);

    private static IReadOnlyDictionary<string, Func<string>> Parts { get; } = new Dictionary<string, Func<string>>
    {
        ["order"] = Order,
        ["steps"] = Steps,
        ["core"] = MapSentences.Core,
        ["authors"] = MapSentences.Authors,
        ["alone"] = MapSentences.NearestOfAlone,
        ["breadth"] = MapSentences.Breadth,
        ["groups"] = Groups,
        ["closest"] = Closest,
        ["disjoint"] = Disjoint,
    };

    /// <summary>The page with all of its made parts made anew.</summary>
    /// <exception cref="InvalidDataException">A part has no place on the page.</exception>
    public static string Refreshed(string page)
    {
        foreach ((string name, Func<string> make) in Parts)
        {
            string start = $"<!-- made from the catalogue: {name} -->\n";
            int from = page.IndexOf(start, StringComparison.Ordinal);
            int to = from < 0 ? -1 : page.IndexOf(End, from, StringComparison.Ordinal);
            if (to < 0)
            {
                throw new InvalidDataException($"{Path}: '{name}' has no place on the page.");
            }

            page = $"{page[..(from + start.Length)]}\n{make()}\n{page[to..]}";
        }

        return page;
    }

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    private static string Order() => $"```mermaid\n{Map.ToMermaid()}```\n";

    private static string Steps()
    {
        StringBuilder table = new("| what counts under | counts under | and not the reverse: this counts under the second only |\n|---|---|---|\n");
        foreach (Entailment step in Map.Entailments)
        {
            table.Append($"| {Link(step.Narrower)} | {Link(step.Broader)} | {step.Difference.Answers} |\n");
        }

        return table.ToString();
    }

    private static string Groups()
    {
        StringBuilder list = new();
        DefinitionGroup[] groups = [.. Map.GroupsByAgreement()];
        foreach (DefinitionGroup group in groups.Where(group => group.Definitions.Count > 1).OrderByDescending(group => group.Definitions.Count))
        {
            list.Append($"- {string.Join("; ", group.Definitions.Select(Link))}\n");
        }

        Definition[] alone = [.. groups.Where(group => group.Definitions.Count == 1).Select(group => group.Definitions[0])];
        return list.Append($"- in no group: {string.Join("; ", alone.Select(Link))}\n").ToString();
    }

    private static string Closest()
    {
        StringBuilder table = new("| pair | overlap | same verdict | only the first | only the second |\n|---|--:|--:|---|---|\n");
        DefinitionComparison[] closest = [.. Map.Comparisons.OrderByDescending(comparison => comparison.Counts.Overlap).Take(10)];
        foreach (DefinitionComparison pair in closest)
        {
            table.Append($"| {Link(pair.First)}; {Link(pair.Second)} | {Percent(pair.Counts.Overlap)} | {Percent(pair.Counts.Agreement)} ")
                .Append($"| {pair.OnlyFirst?.Answers.ToString() ?? "nothing"} | {pair.OnlySecond?.Answers.ToString() ?? "nothing"} |\n");
        }

        return $"{table}\nThe first three in words:\n\n{MapSentences.ClosestInWords(closest.Take(3))}";
    }

    private static string Disjoint()
    {
        DefinitionComparison[] disjoint = [.. Map.Comparisons.Where(comparison => comparison.Relation == Relation.Disjoint)];
        return disjoint.Length == 0
            ? "None: for any two definitions there are answers that count under both.\n"
            : string.Concat(disjoint.Select(pair => $"- {Link(pair.First)}; {Link(pair.Second)}\n"));
    }

    public static string Link(Definition definition) => CriterionText.Link(definition, "../reference/definitions/");
}
