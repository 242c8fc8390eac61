using System.CommandLine;
using CoProduction.Cli.Choosing;
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

    private readonly CodingRuleOption rule = new();

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
        Add(rule);
        Validators.Add(result =>
        {
            if (result.GetResult(table) is { Implicit: false } && (result.GetValue(form) ?? ReportForm.All[0], result.GetValue(table)) is var (chosen, shown)
                && ($"{chosen}" == "html" || ($"{chosen}" == "svg" && shown == TableChoice.Counts)))
            {
                result.AddError($"--table {Token(shown)} goes with latex, markdown and csv{(shown == TableChoice.Counts ? "" : ", and with svg")}");
            }
        });
        Validators.Add(result =>
        {
            if (result.GetResult(title) is not null && (result.GetValue(form) ?? ReportForm.All[0]) is var chosen && chosen != ReportForm.All[0])
            {
                result.AddError($"--title is for a page, and {chosen} has none");
            }
        });
        SetAction(Run);
    }

    private static string Token(TableChoice shown) => $"{shown}".ToLowerInvariant();

    /// <summary>A coding that is reported on by itself: pages and tables show titles, and coders gave the same.</summary>
    private static Located<IDescribed> Named(Located<IDescribed> record) =>
        record.Value is Activity activity ? record with { Value = activity with { Title = $"{activity.Title} ({activity.Id})" } } : record;

    private int Run(ParseResult parsed)
    {
        if (Source.Open(parsed.GetValue(file), console, sheet.Of(parsed)) is not { } source)
        {
            return ExitCodes.NothingDone;
        }

        using (source)
        {
            IReadOnlyList<Definition> chosen = definitions.Of(parsed);
            Classifier classifier = new(chosen, DefinitionChoice.TypologiesOf(chosen), Classifier.Default.Cautions);
            Diagnostics diagnostics = new(source, console.Error.WriteLine, new Progress(console.Error, console.ShowsProgress));
            CodingRuleOption.TellWhereIdle(rule.IsGiven(parsed.CommandResult), source, sheet.Of(parsed), console);
            bool isByCoder = rule.Of(parsed) is null && source.HasCodings(sheet.Of(parsed));
            Classified[] all =
            [
                .. Activities.In(source, diagnostics, sheet.Of(parsed), rule.Of(parsed)).Select(record => Classified.Of(isByCoder ? Named(record) : record, classifier)),
            ];
            if (all.Length == 0)
            {
                return ExitCodes.NothingDone;
            }

            ReportRequest request = new(
                [.. all.Where(each => each.Initiative is null).SelectMany(each => each.Activities)],
                [.. all.Select(each => each.Initiative).OfType<InitiativeClassification>()],
                parsed.GetValue(table),
                new ReportOptions { Title = parsed.GetValue(title), Note = diagnostics.Note is { } note ? $"{note}." : null });
            TextFile.Write(parsed.GetValue(form)!.Write(request), parsed.GetValue(output), console);
            return diagnostics.ExitCode;
        }
    }
}
