using System.CommandLine;
using CoProduction.Cli.Choosing;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;

namespace CoProduction.Cli.Checking;

/// <summary>The verb that reads a file and says all that is wrong with it.</summary>
internal sealed class CheckCommand : Command
{
    private readonly ConsoleStreams console;

    private readonly Argument<string> file = new("FILE")
    {
        Description = "A file of described activities and initiatives: a table (CSV or .xlsx), one JSON object, an array of them, or NDJSON; - reads standard input.",
    };

    private readonly TableOptionsGroup table = new();

    private readonly Option<bool> all = new("--all") { Description = $"Show every problem, and not only the first {Diagnostics.ShownOfAKind} of each kind." };

    public CheckCommand(string invocation, ConsoleStreams console)
        : base("check", $"Says all that is wrong with described activities and initiatives, each problem with its place and its code.{Examples.Of(
            invocation, "activities.json", "- < activities.json")}")
    {
        this.console = console;
        file.Validators.Add(FileNames.RefuseUnknownOption);
        file.Validators.Add(FileNames.RefuseEmptyName);
        Add(file);
        table.AddTo(this);
        Add(all);
        SetAction(parsed => Run(parsed.GetValue(file)!, table.Of(parsed), parsed.GetValue(all)));
    }

    private int Run(string name, TableOptions options, bool showsAll)
    {
        if (Source.Open(name, console, options) is not { } source)
        {
            return ExitCodes.NothingDone;
        }

        using (source)
        {
            Progress progress = new(console.Error, console.ShowsProgress && !console.Display.IsTerminal, () => source.Share);
            RecordOutput output = new(console);
            Diagnostics diagnostics = new(source, line => output.Write(line + console.Output.NewLine), progress, isCheck: true, showsAll);
            console.Stopping.Last = () =>
            {
                output.Stop();
                console.Error.WriteLine($"check: stopped after {diagnostics.Count}");
            };
            foreach (Located<IDescribed> _ in Activities.In(source, diagnostics, options, rule: null, isBrief: true))
            {
                // Going through the records reports what is wrong with them.
            }

            output.Finish();
            return diagnostics.ExitCode;
        }
    }
}
