using CoProduction.Cli.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CoProduction.Cli.Classifying;

/// <summary>Tables of text: a rule under the heads, and columns one space apart.</summary>
internal sealed class Tables(TextWriter output, Display display)
{
    /// <summary>A longer table repeats its heads at the foot, where the head has scrolled out of sight.</summary>
    private const int MostRowsWithoutFoot = 40;

    /// <summary>Several verdicts side by side, each in its colour.</summary>
    public static IRenderable Cell(IEnumerable<(Verdict Verdict, string Text)> verdicts)
    {
        Paragraph cell = new();
        foreach ((Verdict verdict, string text) in verdicts)
        {
            cell.Append(text, verdict switch
            {
                Verdict.CoProduction => Color.Green,
                Verdict.NotCoProduction => Color.Red,
                _ => Color.Yellow,
            });
        }

        return cell;
    }

    public static Text Cell(Outcome outcome, string text) => new(text, outcome switch
    {
        Outcome.Right => Color.Green,
        Outcome.Wrong => Color.Red,
        _ => Color.Yellow,
    });

    public void Write(IEnumerable<string> heads, IEnumerable<IReadOnlyList<IRenderable>> rows)
    {
        Table table = new() { Border = TableBorder.Simple };
        IReadOnlyList<IRenderable>[] all = [.. rows];
        foreach (string head in heads)
        {
            IRenderable? foot = all.Length > MostRowsWithoutFoot ? new Text(head) : null;
            table.AddColumn(new TableColumn(new Text(head)) { NoWrap = true, Padding = new Padding(0, 0, 0, 0), Footer = foot });
        }

        foreach (IReadOnlyList<IRenderable> row in all)
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
