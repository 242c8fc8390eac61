using System.Globalization;
using System.Text;
using CoProduction.Asking;
using CoProduction.Cli.Terminal;
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
    private readonly Chooser? chooser;
    private Question? last;

    public Screen(ConsoleStreams streams)
    {
        output = streams.Output;
        bool isTerminal = IsTerminal = streams.IsTerminal;
        chooser = streams.ReadKey is { } readKey ? new Chooser(output, streams.Display, readKey) : null;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(isTerminal ? output : new StringWriter(page)),
        });
        console.Profile.Width = isTerminal ? streams.Display.Width : 120;
    }

    /// <summary>Whether somebody types the answers: only then is there a prompt.</summary>
    public bool IsTerminal { get; }

    /// <summary>Asks a question with the answers offered; one asked again keeps its number, and goes without guidance if it was the last.</summary>
    public void Ask(NextQuestion next, Answers known, IReadOnlyList<AnswerOption> offered, string beside = "")
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
        if (beside.Length > 0)
        {
            Indented(Terminal.Line.Single(beside), "grey");
        }

        foreach (AnswerOption option in chooser is null ? offered : [])
        {
            Indented($"{option.Token}: {MeaningOf(option)}", "default");
        }

        if (IsTerminal && chooser is null)
        {
            Indented("?: cannot tell; several answers: a,b; any question: answer; back; stop", "grey");
            console.Markup("[bold]>[/] ");
        }

        last = next.Question;
        Turn();
    }

    /// <summary>The next line: chosen with keys where there are any, otherwise read. Null at the end of input.</summary>
    public string? Read(TextReader input, NextQuestion? next, IReadOnlyList<AnswerOption> offered)
    {
        output.Flush();
        if (chooser is null)
        {
            return input.ReadLine();
        }

        string expected = next?.ExpectedQuestions is { } count
            ? string.Create(CultureInfo.InvariantCulture, $"About {Math.Ceiling(count):0} {(count > 1 ? "questions" : "question")} to go. ")
            : "";
        return next is null
            ? chooser.Read([], "")
            : chooser.Read([.. offered.Select(option => (option.Token, MeaningOf(option))), ("?", "nobody can tell")], expected);
    }

    /// <summary>Shows a line of input where nobody typed it.</summary>
    public void Echo(string line)
    {
        if (!IsTerminal)
        {
            Line($"> {Terminal.Line.Single(line)}");
        }
    }

    public void Line(string text)
    {
        output.Write(text.ReplaceLineEndings("\n") + '\n');
        output.Flush();
    }

    /// <summary>Shows lines of text, on a terminal broken between their words where they are wider than it is.</summary>
    public void Flow(string text) => Line(!IsTerminal ? text : string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').SelectMany(Wrapped)));

    /// <summary>Shows JSON that turns no writing, and steers nothing on a terminal.</summary>
    public void Json(string json)
    {
        string shown = Terminal.Line.Json(json);
        Line(IsTerminal ? Terminal.Line.Plain(shown) : shown);
    }

    private IEnumerable<string> Wrapped(string line)
    {
        string indent = line[..^line.TrimStart().Length];
        return line.Length == 0 ? [""] : Terminal.Line.WrapText(line, console.Profile.Width, indent, $"{indent}  ");
    }

    private static string Tokens(IReadOnlyList<AnswerOption> options) => string.Join(" or ", options.Select(option => option.Token));

    private static string MeaningOf(AnswerOption option) => option.Question.IsYesNo
        ? option.Token == "yes" ? "it is so" : "it is clearly not part of the activity"
        : option.Meaning;

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
