using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Exchange;
using CoProduction.Wording;

namespace CoProduction.Cli.Exporting;

/// <summary>The verb that writes the codebook for coders and for other programs.</summary>
internal sealed class CodebookCommand : Command
{
    /// <summary>The forms that hold definitions beside the questions.</summary>
    private static readonly CodebookFormat[] Vocabularies = [CodebookFormat.Turtle, CodebookFormat.JsonLd];

    private readonly ConsoleStreams console;

    private readonly FormatOption<CodebookFormat> format = new(CodebookFormat.All)
    {
        Description = "markdown or html (to print), csv (a row for each answer), qdc (REFI-QDA, for QualCoder, NVivo and others), turtle or jsonld (a SKOS vocabulary with all definitions).",
    };

    private readonly Option<Definition[]> truthTable = new("--truth-table")
    {
        Description = "In place of the codebook, one definition as a truth table in CSV, for the package QCA of R.",
        HelpName = "id",
    };

    private readonly Option<Definition[]> definitionsFile = DefinitionFile.Option();

    private readonly Option<string?> output = TextFile.Option();

    public CodebookCommand(string invocation, ConsoleStreams console)
        : base("codebook", $"Writes the codebook to print, or for programs of qualitative analysis, of linked data and of statistics.{Examples.Of(
            invocation, "--format qdc --output co-production.qdc", "--truth-table alford-2002")}")
    {
        this.console = console;
        truthTable.CompletionSources.Add(DefinitionChoice.Complete);
        truthTable.CustomParser = result => DefinitionChoice.Choose(result, definitionsFile);
        Add(format);
        Add(truthTable);
        Add(definitionsFile);
        Add(output);
        Validators.Add(RefuseWhatIsPassedOver);
        SetAction(Run);
    }

    /// <summary>What the chosen form has no place for would otherwise be passed over in silence.</summary>
    private void RefuseWhatIsPassedOver(CommandResult result)
    {
        bool isTable = result.GetResult(truthTable) is not null;
        bool isChosen = result.GetResult(format) is { Implicit: false };
        if (isTable && isChosen)
        {
            result.AddError("--truth-table goes without --format: it is CSV");
        }
        else if (!isTable && result.GetResult(definitionsFile) is not null && (result.GetValue(format) ?? CodebookFormat.All[0]) is var chosen && !Vocabularies.Contains(chosen))
        {
            result.AddError($"--definitions-file goes with --truth-table, or with --format {Prose.Or(Vocabularies.Select(each => each.Id))}; {chosen.Id} holds no definitions");
        }
    }

    private int Run(ParseResult parsed)
    {
        try
        {
            string text = parsed.GetValue(truthTable) is { Length: > 0 } chosen
                ? chosen is [var one] ? TruthTable.Write(one) : throw new ArgumentException("A truth table is of one definition.")
                : parsed.GetValue(format)!.Write(Codebook.Questionnaire, DefinitionChoice.All(parsed.GetValue(definitionsFile)), DefinitionCatalog.Typologies);
            return TextFile.Write(text, parsed.GetValue(output), console);
        }
        catch (ArgumentException exception)
        {
            console.Error.WriteLine($"codebook: {Line.Single(exception.Message.Split(" (Parameter")[0])}");
            return ExitCodes.NothingDone;
        }
    }
}
