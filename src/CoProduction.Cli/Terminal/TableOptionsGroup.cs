using System.CommandLine;
using CoProduction.Tables;

namespace CoProduction.Cli.Terminal;

/// <summary>The options by which a verb is told how to read a table.</summary>
internal sealed class TableOptionsGroup
{
    private readonly Option<bool> lenient = new("--lenient")
    {
        Description = "Read cells and headers of a table that are not exact but cannot be mistaken, such as Yes or 1, and tell each.",
    };

    private readonly Option<string?> sheet = new("--sheet")
    {
        Description = "The sheet of a workbook to read, where several have activities.",
        HelpName = "name",
    };

    public void AddTo(Command command)
    {
        command.Add(lenient);
        command.Add(sheet);
    }

    public TableOptions Of(ParseResult parsed) => new() { IsLenient = parsed.GetValue(lenient), Sheet = parsed.GetValue(sheet) };
}
