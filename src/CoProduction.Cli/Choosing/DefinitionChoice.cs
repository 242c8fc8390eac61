using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using CoProduction.Cli.Terminal;
using CoProduction.Definitions;

namespace CoProduction.Cli.Choosing;

/// <summary>Definitions chosen by their ids, alike for every verb: upper and lower case do not matter, and what is unknown is told with what was probably meant.</summary>
internal static class DefinitionChoice
{
    /// <summary>The ids, for a shell that completes what is typed.</summary>
    public static IEnumerable<CompletionItem> Complete(CompletionContext context) =>
        DefinitionCatalog.Definitions.Select(definition => new CompletionItem(definition.Id, detail: definition.Name));

    /// <summary>All that there are to choose from: those of the catalogue, and those of a file.</summary>
    public static IReadOnlyList<Definition> All(Definition[]? own) => [.. DefinitionCatalog.Definitions, .. own ?? []];

    /// <summary>Those chosen by their ids, and all those of a file: one that is named and stands in the file is one.</summary>
    public static Definition[] Joined(Definition[]? chosen, Definition[]? own) => [.. (chosen ?? []).Concat(own ?? []).DistinctBy(definition => definition.Id)];

    /// <summary>Whether the whole catalogue is among what was chosen.</summary>
    public static bool IsWhole(IEnumerable<Definition> chosen) => DefinitionCatalog.Definitions.All(chosen.Contains);

    /// <summary>The typologies of the works that definitions were chosen from.</summary>
    /// <remarks>One without a definition in its work, such as Arnstein's ladder, goes with the whole catalogue.</remarks>
    public static IEnumerable<Typology> TypologiesOf(IReadOnlyList<Definition> chosen)
    {
        bool isWhole = IsWhole(chosen);
        return DefinitionCatalog.Typologies.Where(typology => isWhole || chosen.Any(definition => definition.Work == typology.Work));
    }

    public static Definition[] Choose(ArgumentResult result, Option<Definition[]> file)
    {
        Definition[] own = result.GetResult(file) is { Tokens: [var name] } ? DefinitionFile.SoundIn(name.Value) : [];
        List<Definition> chosen = [];
        foreach (string id in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if ((Array.Find(own, each => string.Equals(each.Id, id, StringComparison.OrdinalIgnoreCase)) ?? DefinitionCatalog.Find(id)) is { } found)
            {
                chosen.Add(found);
            }
            else
            {
                result.AddError($"unknown definition '{Line.Single(id)}'{Nearest.Hint([.. DefinitionCatalog.Nearest(id).Select(each => each.Id)],
                    $"the known ones are {string.Join(", ", DefinitionCatalog.Definitions.Select(definition => definition.Id))}")}");
            }
        }

        return [.. chosen.Distinct()];
    }
}
