using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Schemas;

namespace CoProduction.Cli.Exporting;

/// <summary>The verb that writes JSON Schemas of the files that the tool reads.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly ConsoleStreams console;

    private readonly Argument<string?> kind = new("KIND")
    {
        Description = $"What the schema is of: {string.Join(", ", JsonSchemas.All(Codebook.Questionnaire).Keys)}. Without it, they are listed.",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = Choose,
    };

    private readonly Option<string?> output = TextFile.Option();

    public SchemaCommand(string invocation, ConsoleStreams console)
        : base("schema", $"Writes the JSON Schema of a file that is read or written here, for editors and other programs.{Examples.Of(
            invocation, "activity --output activity.schema.json", "definition")}")
    {
        this.console = console;
        kind.CompletionSources.Add([.. JsonSchemas.All(Codebook.Questionnaire).Keys]);
        Add(kind);
        Add(output);
        SetAction(parsed => TextFile.Write(Text(parsed.GetValue(kind)), parsed.GetValue(output), this.console));
    }

    private static string Text(string? kind)
    {
        IReadOnlyDictionary<string, JsonElement> all = JsonSchemas.All(Codebook.Questionnaire);
        return kind is not null ? JsonSchemas.Write(all[kind])
            : string.Concat(all.Select(each => $"{each.Key}: {each.Value.GetProperty("description").GetString()}\n"));
    }

    private static string? Choose(ArgumentResult result)
    {
        string typed = result.Tokens[0].Value;
        string[] known = [.. JsonSchemas.All(Codebook.Questionnaire).Keys];
        if (!known.Contains(typed)) result.AddError($"unknown kind '{Line.Single(typed)}'; the known ones are {string.Join(", ", known)}");
        return typed;
    }
}
