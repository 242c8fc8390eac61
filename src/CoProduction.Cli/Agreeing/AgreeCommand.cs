using System.CommandLine;
using CoProduction.Cli.Terminal;
using CoProduction.Wording;

namespace CoProduction.Cli.Agreeing;

/// <summary>The verb that says how far several coders agree, and which of their disagreement matters.</summary>
internal sealed class AgreeCommand : Command
{
    private const string ByQuestion = "question";
    private const string ByVerdict = "verdict";

    private readonly ConsoleStreams console;
    private readonly FormatOption<AgreeFormat> format = new(AgreeFormat.All);

    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Files of codings: one JSON object, an array of them, or NDJSON, each an activity with its 'coder'; - reads standard input. "
            + "Of several files, each is coded by its name where it does not say by whom.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> by = new("--by")
    {
        Description = $"What is measured: the answers to each {ByQuestion}, or the {ByVerdict} under each definition.",
        HelpName = "what",
        DefaultValueFactory = _ => ByQuestion,
    };

    public AgreeCommand(string invocation, ConsoleStreams console)
        : base("agree", $"Says how far several coders agree on the same activities, with intervals and bounds, and which of their disagreement costs a verdict.{Examples.Of(
            invocation, "codings.json", "--by verdict --format markdown codings.json")}")
    {
        this.console = console;
        files.Validators.Add(FileNames.RefuseUnknownOption);
        files.Validators.Add(FileNames.RefuseEmptyName);
        by.AcceptOnlyFromAmong(ByQuestion, ByVerdict);
        Add(files);
        Add(by);
        Add(format);
        SetAction(parsed => Run(parsed.GetValue(files)!, parsed.GetValue(by) == ByVerdict, parsed.GetValue(format)!));
    }

    private int Run(string[] names, bool isByVerdict, AgreeFormat chosen)
    {
        CodingFiles read = new(console);
        if (read.Open(names) is not { } codings)
        {
            return ExitCodes.NothingDone;
        }

        if (codings.Coders.Count < 2)
        {
            string who = codings.Coders.Count == 0 ? "nobody" : $"{Prose.Count(codings.Coders.Count, "coder", "coders")}, {Line.Single(codings.Coders[0].ToString())}";
            console.Error.WriteLine($"agree: agreement needs two coders or more, and there is {who}");
            return ExitCodes.NothingDone;
        }

        RecordOutput output = new(console);
        console.Stopping.Last = output.Stop;
        output.Write(chosen.Write(AgreeReport.Of(codings, isByVerdict), console.Display));
        output.Finish();
        return read.ErrorCount > 0 ? ExitCodes.SomeBad : ExitCodes.AllDone;
    }
}
