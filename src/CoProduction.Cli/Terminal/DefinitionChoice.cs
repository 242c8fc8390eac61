using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using CoProduction.Definitions;

namespace CoProduction.Cli.Terminal;

/// <summary>Definitions chosen by their ids, alike for every verb: upper and lower case do not matter, and what is unknown is told with what was probably meant.</summary>
internal static class DefinitionChoice
{
    /// <summary>The ids, for a shell that completes what is typed.</summary>
    public static IEnumerable<CompletionItem> Complete(CompletionContext context) =>
        DefinitionCatalog.Definitions.Select(definition => new CompletionItem(definition.Id, detail: definition.Name));

    public static Definition[] Choose(ArgumentResult result)
    {
        List<Definition> chosen = [];
        foreach (string id in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (DefinitionCatalog.Find(id) is { } found)
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
