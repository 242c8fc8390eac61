using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Classifying;

/// <summary>The command line: its one argument, its options, and what they ask for.</summary>
internal sealed class ClassifyCommand : Command
{
    private readonly Argument<string?> file = new("FILE")
    {
        Description = "A file of described activities and initiatives: a table (CSV or .xlsx), one JSON object, an array of them, or NDJSON; - reads standard input. "
            + "Without it, the published cases that come with the program are classified.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly DefinitionOptionsGroup definitions = new("The ids of the definitions to apply, separated by commas; typologies are then those of the same works. All by default.");

    private readonly Option<bool> explain = new("--explain")
    {
        Description = "Add every criterion with its answer and its source, and what would turn each verdict. CSV has no place for them.",
    };

    private readonly Option<OutputFormat> format = new FormatOption<OutputFormat>(OutputFormat.All);

    private readonly TableOptionsGroup table = new();

    private readonly CodingRuleOption rule = new();

    private readonly Option<string?> output = new("--output")
    {
        Description = "A table to write instead of standard output: .xlsx, .csv or .tsv by its name. Of a table that was read, the results stand beside its own columns.",
        HelpName = "FILE",
    };

    private readonly Option<bool> force = new("--force") { Description = "Replace the file of --output, where it is there." };

    private readonly Option<TableContent> content = new("--columns")
    {
        Description = $"What the table has: {string.Join(", ", TableContent.All)}. With --output only.",
        HelpName = "columns",
        DefaultValueFactory = _ => TableContent.Verdicts,
    };

    private readonly CsvOptionsGroup csv = new();

    private readonly Option<bool> unknowns = new("--unknowns")
    {
        Description = "After the results, rank the open questions by how many undetermined verdicts their answers could settle. Text only.",
    };

    public ClassifyCommand(string invocation, Func<ClassifyRequest, int> run)
        : base("classify", $"Says of described activities and initiatives, under each author's definition, whether they are co-production.{Examples.Of(
            invocation, "activities.json --explain", "sheet.csv --output results.xlsx")}")
    {
        file.Validators.Add(FileNames.RefuseUnknownOption);
        file.Validators.Add(FileNames.RefuseEmptyName);
        Add(file);
        definitions.AddTo(this);
        Add(explain);
        Add(format);
        Add(unknowns);
        table.AddTo(this);
        Add(rule);
        output.Validators.Add(TableFiles.RefuseOtherName);
        Add(output);
        Add(force);
        content.CustomParser = TableContent.Choose;
        content.CompletionSources.Add([.. TableContent.All.Select(each => each.ToString())]);
        Add(content);
        csv.AddTo(this, output);
        Validators.Add(RefuseUnknownsWithoutText);
        Validators.Add(RefuseWhatIsForAFile);
        SetAction(parsed => run(new ClassifyRequest
        {
            File = parsed.GetValue(file),
            Table = table.Of(parsed),
            Rule = rule.Of(parsed),
            IsRuleGiven = rule.IsGiven(parsed.CommandResult),
            Output = parsed.GetValue(output),
            Replaces = parsed.GetValue(force),
            Csv = csv.Of(parsed),
            Content = parsed.GetValue(content)!,
            Definitions = definitions.Of(parsed),
            IsExplained = parsed.GetValue(explain),
            Format = parsed.GetValue(format)!,
            RanksUnknowns = parsed.GetValue(unknowns),
        }));
    }

    private void RefuseWhatIsForAFile(CommandResult result)
    {
        if (result.GetResult(output) is not null)
        {
            if (result.GetResult(format) is { Implicit: false }) result.AddError("--format is for standard output; the table of --output is of the kind that its name tells");
            return;
        }

        if (result.GetValue(force)) result.AddError("--force is for the file of --output");
        if (result.GetResult(content) is { Implicit: false }) result.AddError("--columns is for the table of --output");
    }

    private void RefuseUnknownsWithoutText(CommandResult result)
    {
        if (result.GetValue(unknowns) && result.GetResult(format) is { Tokens: [var other] } && other.Value != $"{OutputFormat.Text}")
        {
            result.AddError($"--unknowns is for the format {OutputFormat.Text}, not '{other.Value}'");
        }
    }
}
