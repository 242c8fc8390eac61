using System.Text;
using CoProduction.Asking;
using CoProduction.Coding;
using Spectre.Console;

namespace CoProduction.Cli.Interviewing;

/// <summary>What the interviewer sees: plain lines of at most 120 columns in a file or a pipe, and the width and colours of a terminal.</summary>
internal sealed class Screen
{
    private readonly TextWriter output;
    private readonly StringBuilder page = new();
    private readonly IAnsiConsole console;
    private readonly List<Question> shown = [];
    private Question? last;

    public Screen(TextWriter output, bool isTerminal)
    {
        this.output = output;
        IsTerminal = isTerminal;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(isTerminal ? output : new StringWriter(page)),
        });
        console.Profile.Width = isTerminal ? Math.Max(Console.WindowWidth, 60) : 120;
    }

    /// <summary>Whether somebody types the answers: only then is there a prompt.</summary>
    public bool IsTerminal { get; }

    /// <summary>Asks a question with the answers offered; one asked again keeps its number, and goes without guidance if it was the last.</summary>
    public void Ask(NextQuestion next, Answers known, IReadOnlyList<AnswerOption> offered)
    {
        if (!shown.Contains(next.Question))
        {
            shown.Add(next.Question);
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{shown.IndexOf(next.Question) + 1}. {next.Wording}[/]");
        if (next.Question != last)
        {
            Explain(next);
        }

        SayWhatIsKnown(next, known, offered);

        foreach (AnswerOption option in offered)
        {
            Indented(Words(option), "default");
        }

        if (IsTerminal)
        {
            Indented("?: cannot tell; several answers: a,b; any question: answer; back; stop", "grey");
            console.Markup("[bold]>[/] ");
        }

        last = next.Question;
        Turn();
    }

    /// <summary>Shows a line of input where nobody typed it.</summary>
    public void Echo(string line)
    {
        if (!IsTerminal)
        {
            Line($"> {line}");
        }
    }

    public void Flush() => output.Flush();

    public void Line(string text) => output.Write(text.ReplaceLineEndings("\n") + '\n');

    private static string Tokens(IReadOnlyList<AnswerOption> options) => string.Join(" or ", options.Select(option => option.Token));

    /// <summary>The token, which is what to type, and what it means.</summary>
    private static string Words(AnswerOption option) => option.Question.IsYesNo
        ? option.Token == "yes" ? "yes: it is so" : "no: it is clearly not part of the activity"
        : $"{option.Token}: {option.Meaning}";

    private void Explain(NextQuestion next)
    {
        Indented(next.ToString(), "grey");
        if (next.Guidance.Length > 0)
        {
            Indented(next.Guidance, "italic");
        }
    }

    /// <summary>Why some answers are not offered.</summary>
    private void SayWhatIsKnown(NextQuestion next, Answers known, IReadOnlyList<AnswerOption> offered)
    {
        string described = Tokens(known.Possible(next.Question));
        if (known.Knows(next.Question))
        {
            Indented($"Known from the description: {described}.", "grey");
        }

        if (Tokens(offered) != described)
        {
            Indented($"Ruled out by other answers: {Tokens([.. known.Possible(next.Question).Except(offered)])}.", "grey");
        }
    }

    /// <summary>Writes what the console made for a pipe, without the blanks by which it fills its lines.</summary>
    private void Turn()
    {
        string[] lines = page.ToString().ReplaceLineEndings("\n").Split('\n');
        output.Write(string.Join('\n', lines.Select(line => line.TrimEnd())));
        page.Clear();
    }

    private void Indented(string text, string style) => console.Write(new Padder(new Text(text, Style.Parse(style)), new Padding(3, 0, 0, 0)));
}
