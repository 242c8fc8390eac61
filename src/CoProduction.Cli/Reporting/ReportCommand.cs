using System.CommandLine;
using CoProduction.Cli.Classifying;
using CoProduction.Cli.Terminal;
using CoProduction.Reports;

namespace CoProduction.Cli.Reporting;

/// <summary>The verb that makes a page, a figure or a table for a paper of what it reads.</summary>
internal sealed class ReportCommand : Command
{
    private readonly ConsoleStreams console;

    private readonly Argument<string?> file = new("FILE")
    {
        Description = "A file of described activities and initiatives: a table (CSV or .xlsx), one JSON object, an array of them, or NDJSON; - reads standard input. "
            + "Without one, the published cases that come with the program.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly FormatOption<ReportForm> form = new(ReportForm.All);

    private readonly Option<TableChoice> table = new("--table")
    {
        Description = "Which table, or which figure in SVG: verdicts (by default), counts (a table alone) or agreement.",
        HelpName = "table",
        CustomParser = result =>
        {
            if (Enum.TryParse(result.Tokens[0].Value, ignoreCase: true, out TableChoice chosen) && Enum.IsDefined(chosen))
            {
                return chosen;
            }

            result.AddError($"unknown table '{Line.Single(result.Tokens[0].Value)}'; the known ones are verdicts, counts, agreement");
            return default;
        },
    };

    private readonly DefinitionOptionsGroup definitions = new();

    private readonly Option<string?> title = new("--title") { Description = "The title of the page.", HelpName = "text" };

    private readonly Option<string?> output = TextFile.Option();

    private readonly TableOptionsGroup sheet = new();

    public ReportCommand(string invocation, ConsoleStreams console)
        : base("report", $"Makes one self-contained page to look at and to print, a figure, or a table for a paper.{Examples.Of(
            invocation, "activities.json --output report.html", "sheet.xlsx --format latex --table counts")}")
    {
        this.console = console;
        file.Validators.Add(FileNames.RefuseUnknownOption);
        file.Validators.Add(FileNames.RefuseEmptyName);
        table.CompletionSources.Add("verdicts", "counts", "agreement");
        Add(file);
        foreach (Option option in (Option[])[form, table, .. definitions.Options, title, output])
        {
            Add(option);
        }

        sheet.AddTo(this);
        Validators.Add(result =>
        {
            if (result.GetResult(table) is { Implicit: false } && (result.GetValue(form), result.GetValue(table)) is var (chosen, shown)
                && ($"{chosen}" == "html" || ($"{chosen}" == "svg" && shown == TableChoice.Counts)))
            {
                result.AddError($"--table {Token(shown)} goes with latex, markdown and csv{(shown == TableChoice.Counts ? "" : ", and with svg")}");
            }
        });
        SetAction(Run);
    }

    private static string Token(TableChoice shown) => $"{shown}".ToLowerInvariant();

    private int Run(ParseResult parsed)
    {
        if (Source.Open(parsed.GetValue(file), console) is not { } source)
        {
            return ExitCodes.NothingDone;
        }

        using (source)
        {
            IReadOnlyList<Definition> chosen = definitions.Of(parsed);
            Classifier classifier = new(chosen, DefinitionChoice.TypologiesOf(chosen), Classifier.Default.Cautions);
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, console.ShowsProgress));
            Classified[] all = [.. diagnostics.Check(source.Read(sheet.Of(parsed))).Select(record => Classified.Of(record, classifier))];
            if (all.Length == 0)
            {
                return ExitCodes.NothingDone;
            }

            ReportRequest request = new(
                [.. all.Where(each => each.Initiative is null).SelectMany(each => each.Activities)],
                [.. all.Select(each => each.Initiative).OfType<InitiativeClassification>()],
                parsed.GetValue(table),
                new ReportOptions { Title = parsed.GetValue(title) });
            try
            {
                TextFile.Write(parsed.GetValue(form)!.Write(request), parsed.GetValue(output), console);
                return diagnostics.ExitCode;
            }
            catch (IOException exception)
            {
                console.Error.WriteLine($"report: {Line.Single(exception.Message)}");
                return ExitCodes.NothingDone;
            }
        }
    }
}
