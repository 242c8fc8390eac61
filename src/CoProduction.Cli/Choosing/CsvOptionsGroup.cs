using System.CommandLine;
using System.CommandLine.Parsing;
using CoProduction.Cli.Terminal;
using CoProduction.Tables;

namespace CoProduction.Cli.Choosing;

/// <summary>The options by which a verb is told how to write CSV, so that Excel opens it in any language.</summary>
internal sealed class CsvOptionsGroup
{
    private readonly Option<bool> byteOrderMark = new("--bom") { Description = "Begin CSV that is written with a byte order mark, by which Excel knows that it is UTF-8." };

    private readonly Option<string> separator = new("--separator")
    {
        Description = "What stands between the cells of CSV that is written: ';' for an Excel whose language has decimal commas, which opens a row as one cell otherwise.",
        HelpName = ",|;",
        DefaultValueFactory = _ => ",",
    };

    public CsvOptionsGroup() => separator.AcceptOnlyFromAmong(",", ";");

    /// <summary>Adds them to a verb, which writes the files that some of its symbols name.</summary>
    public void AddTo(Command command, params Symbol[] written)
    {
        command.Add(byteOrderMark);
        command.Add(separator);
        command.Validators.Add(result =>
        {
            bool writesCsv = result.Children.Where(child => written.Any(symbol => symbol == SymbolOf(child))).SelectMany(child => child.Tokens).Any(token => TableFiles.IsCalledCsv(token.Value));
            foreach (Option option in (Option[])[byteOrderMark, separator])
            {
                if (!writesCsv && result.GetResult(option) is { Implicit: false }) result.AddError($"{option.Name} is for a file that is written and called .csv");
            }
        });
    }

    public TableOptions Of(ParseResult parsed) => new() { HasByteOrderMark = parsed.GetValue(byteOrderMark), Separator = parsed.GetValue(separator)![0] };

    private static Symbol? SymbolOf(SymbolResult result) => result switch
    {
        OptionResult of => of.Option,
        ArgumentResult of => of.Argument,
        _ => null,
    };
}
