using System.CommandLine;

namespace CoProduction.Cli.Choosing;

/// <summary>The options by which a verb is told its definitions, alike for every verb: ids of the catalogue, and a file of one's own.</summary>
internal sealed class DefinitionOptionsGroup
{
    private readonly Option<Definition[]> file = DefinitionFile.Option();

    private readonly Option<Definition[]> ids;

    /// <summary>The options, with what the verb does by the definitions.</summary>
    public DefinitionOptionsGroup(string description = "The ids of the definitions, separated by commas. All by default.")
    {
        ids = new("--definitions")
        {
            Description = description,
            HelpName = "id,id",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result => DefinitionChoice.Choose(result, file),
        };
        ids.CompletionSources.Add(DefinitionChoice.Complete);
    }

    /// <summary>Both, in the order in which they are shown.</summary>
    public IReadOnlyList<Option> Options => [ids, file];

    public void AddTo(Command command)
    {
        command.Add(ids);
        command.Add(file);
    }

    /// <summary>Those that were named; where none is, the catalogue and those of the file.</summary>
    public IReadOnlyList<Definition> Of(ParseResult parsed) =>
        parsed.GetValue(ids) is { Length: > 0 } chosen ? chosen : [.. DefinitionChoice.All(parsed.GetValue(file))];

    /// <summary>Those that were named and those of the file; the catalogue where neither is given.</summary>
    public IReadOnlyList<Definition> Chosen(ParseResult parsed) =>
        DefinitionChoice.Joined(parsed.GetValue(ids), parsed.GetValue(file)) is { Length: > 0 } given ? given : DefinitionChoice.All(null);

    /// <summary>The file of one's own, by its name.</summary>
    public string? FileOf(ParseResult parsed) => parsed.GetResult(file)?.Tokens[0].Value;
}
