using System.CommandLine;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Classifying;
using CoProduction.Cli.Terminal;
using CoProduction.Comparison;

namespace CoProduction.Cli.Reporting;

/// <summary>The verb that draws the order of the definitions.</summary>
internal sealed class MapCommand : Command
{
    private readonly ConsoleStreams console;

    private readonly FormatOption<MapForm> form = new(MapForm.All);

    private readonly DefinitionOptionsGroup definitions = new();

    private readonly Option<string?> corpus = new("--counts")
    {
        Description = "A file of activities, whose verdicts are counted under each definition (SVG alone); - reads standard input.",
        HelpName = "file",
    };

    private readonly TableOptionsGroup table = new();

    private readonly CodingRuleOption rule = new();

    private readonly Option<string?> output = TextFile.Option();

    public MapCommand(string invocation, ConsoleStreams console)
        : base("map", $"Draws the order of the definitions: what counts under one counts under every one above it.{Examples.Of(
            invocation, "--output map.svg", "--counts activities.json --output map.svg", "--format dot")}")
    {
        this.console = console;
        foreach (Option option in (Option[])[form, .. definitions.Options, corpus, output])
        {
            Add(option);
        }

        table.AddTo(this);
        Add(rule);
        Validators.Add(result =>
        {
            if (result.GetResult(corpus) is not null && result.GetValue(form) is { HasCounts: false } chosen)
            {
                result.AddError($"--counts goes with svg, not with {chosen}");
            }

            if (result.GetResult(corpus) is null && rule.IsGiven(result)) result.AddError("--rule is for the codings of --counts");
        });
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        IReadOnlyList<Definition> chosen = definitions.Of(parsed);
        DefinitionMap map = DefinitionMap.Of(chosen);
        if (parsed.GetValue(corpus) is not { } file)
        {
            return Write(parsed, map, null, ExitCodes.AllDone);
        }

        if (Source.Open(file, console, table.Of(parsed)) is not { } source)
        {
            return ExitCodes.NothingDone;
        }

        using (source)
        {
            Classifier classifier = new(chosen);
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, console.ShowsProgress));
            CodingRuleOption.TellWhereIdle(rule.IsGiven(parsed.CommandResult), source, table.Of(parsed), console);
            Classification[] all = [.. Activities.In(source, diagnostics, table.Of(parsed), rule.Of(parsed)).SelectMany(record => Classified.Of(record, classifier).Activities)];
            return all.Length == 0 ? ExitCodes.NothingDone : Write(parsed, map, all, diagnostics.ExitCode);
        }
    }

    private int Write(ParseResult parsed, DefinitionMap map, IReadOnlyList<Classification>? all, int exitCode)
    {
        TextFile.Write(parsed.GetValue(form)!.Write(map, all), parsed.GetValue(output), console);
        return exitCode;
    }
}
