using CoProduction;
using Spectre.Console;

namespace Classify;

/// <summary>Tables of text: a rule under the heads, and columns one space apart.</summary>
internal sealed class Tables(TextWriter output, Display display)
{
    public static Text Cell(Verdict verdict, string text) => new(text, verdict switch
    {
        Verdict.CoProduction => Color.Green,
        Verdict.NotCoProduction => Color.Red,
        _ => Color.Yellow,
    });

    public static Text Cell(Outcome outcome, string text) => new(text, outcome switch
    {
        Outcome.Right => Color.Green,
        Outcome.Wrong => Color.Red,
        _ => Color.Yellow,
    });

    public void Write(IEnumerable<string> heads, IEnumerable<IReadOnlyList<Text>> rows)
    {
        Table table = new() { Border = TableBorder.Simple };
        foreach (string head in heads)
        {
            table.AddColumn(new TableColumn(new Text(head)) { NoWrap = true, Padding = new Padding(0, 0, 0, 0) });
        }

        foreach (IReadOnlyList<Text> row in rows)
        {
            table.AddRow(row);
        }

        StringWriter text = new();
        NewConsole(text).Write(table);
        foreach (string line in text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            output.Write(line + '\n');
        }
    }

    /// <summary>A console that asks nothing of the machine: its width and its colours are those of the display.</summary>
    private IAnsiConsole NewConsole(TextWriter text)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = display.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = display.HasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = display.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
