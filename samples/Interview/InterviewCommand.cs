using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Definitions;
using Definition = CoProduction.Definition;

namespace InterviewSample;

/// <summary>The command line: its options, and what they ask for.</summary>
internal sealed class InterviewCommand : RootCommand
{
    private readonly Option<Definition[]> definitions = new("--definitions")
    {
        Description = "The ids of the definitions to settle, separated by commas. All by default.",
        HelpName = "id,id",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ChooseDefinitions,
    };

    private readonly Option<string?> title = new("--title") { Description = "One sentence that tells who does what.", HelpName = "text" };

    private readonly Option<string?> from = new("--from") { Description = "The JSON file of an activity to go on with.", HelpName = "file" };

    private readonly Option<string?> save = new("--save") { Description = "The file to write the activity to; printed without it.", HelpName = "file" };

    public InterviewCommand(Func<Request, int> run)
        : base("Asks of an activity, one by one, the questions that still matter for whether it is co-production.")
    {
        Add(definitions);
        Add(title);
        Add(from);
        Add(save);
        from.Validators.Add(RefuseFileWithoutName);
        save.Validators.Add(RefuseFileWithoutName);
        Validators.Add(RefuseTitleOfSavedActivity);
        SetAction(parsed => run(new Request
        {
            Definitions = parsed.GetValue(definitions) is { Length: > 0 } chosen ? chosen : DefinitionCatalog.Definitions,
            Title = parsed.GetValue(title) ?? "An activity",
            From = parsed.GetValue(from),
            Save = parsed.GetValue(save),
        }));
    }

    private static void RefuseFileWithoutName(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError($"{result.Option.Name} needs the name of a file");
        }
    }

    /// <summary>The title would otherwise be passed over in silence.</summary>
    private void RefuseTitleOfSavedActivity(CommandResult result)
    {
        if (result.GetResult(title) is not null && result.GetResult(from) is not null)
        {
            result.AddError("--title is for a new activity; that of --from has its own");
        }
    }

    private static Definition[] ChooseDefinitions(ArgumentResult result)
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
                result.AddError($"unknown definition '{id}'{Nearest.Hint(id, DefinitionCatalog.Definitions.Select(definition => definition.Id))}");
            }
        }

        return [.. chosen.Distinct()];
    }
}
