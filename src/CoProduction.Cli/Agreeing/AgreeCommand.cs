using System.CommandLine;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Cli.Agreeing;

/// <summary>The verb that says how far several coders agree, and which of their disagreement matters.</summary>
internal sealed class AgreeCommand : Command
{
    private readonly ConsoleStreams console;
    private readonly FormatOption<AgreeFormat> format = new(AgreeFormat.All);

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Files of codings: tables (CSV or .xlsx) with a column 'coder' or columns such as users@Ana, or JSON, each activity with its 'coder'; - reads standard input. "
            + "Of several files, each is coded by its name where it does not say by whom.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> by = new("--by")
    {
        Description = "What is measured: the answers to each question, the verdict under each definition, or whether an activity is of each kind of the typologies.",
        HelpName = "what",
        DefaultValueFactory = _ => AgreeBy.All[0].Name,
    };

    private readonly DefinitionOptionsGroup definitions = new("The ids of the definitions whose verdicts count, separated by commas; kinds are then those of the same works. All by default.");

    private readonly TableOptionsGroup table = new();

    public AgreeCommand(string invocation, ConsoleStreams console)
        : base("agree", $"Says how far several coders agree on the same activities, with intervals and bounds, and which of their disagreement costs a verdict.{Examples.Of(
            invocation, "ana.csv ben.csv", "codings.json --by verdict --format latex")}")
    {
        this.console = console;
        files.Validators.Add(FileNames.RefuseUnknownOption);
        files.Validators.Add(FileNames.RefuseEmptyName);
        by.AcceptOnlyFromAmong([.. AgreeBy.All.Select(each => each.Name)]);
        Add(files);
        Add(by);
        Add(format);
        definitions.AddTo(this);
        table.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        CodingFiles read = new(console, table.Of(parsed));
        if (read.Open(parsed.GetValue(files)!) is not { } codings)
        {
            return ExitCodes.NothingDone;
        }

        if (codings.Coders.Count < 2)
        {
            string who = codings.Coders.Count == 0 ? "nobody" : $"{Prose.Count(codings.Coders.Count, "coder", "coders")}, {Line.Single(codings.Coders[0].ToString())}";
            console.Error.WriteLine($"agree: agreement needs two coders or more, and there is {who}");
            return ExitCodes.NothingDone;
        }

        if (codings.Coded.All(coding => coding.Answers == Answers.Unknown))
        {
            console.Error.WriteLine("agree: nobody answered any question, so that there is nothing to measure");
            return ExitCodes.NothingDone;
        }

        RecordOutput output = new(console);
        console.Stopping.Last = output.Stop;
        output.Write(parsed.GetValue(format)!.Write(
            AgreeReport.Of(codings, AgreeBy.All.Single(each => each.Name == parsed.GetValue(by)), definitions.Chosen(parsed)), console.Display));
        output.Finish();
        return read.ErrorCount > 0 ? ExitCodes.SomeBad : ExitCodes.AllDone;
    }
}
