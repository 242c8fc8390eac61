using System.Text;
using CoProduction.Cli.Terminal;

namespace CoProduction.Cli.Interviewing;

/// <summary>Answers chosen with keys: arrows move, the space bar marks several, Enter answers; whoever types a word instead is heard as well.</summary>
internal sealed class Chooser(TextWriter output, Display display, Func<ConsoleKeyInfo> readKey)
{
    private const string Keys = "↑ ↓ move; space marks several; Enter answers; or type: ?, back, stop, question: answer";

    private readonly StringBuilder typed = new();
    private readonly HashSet<int> marked = [];
    private IReadOnlyList<(string Token, string Meaning)> choices = [];
    private string note = "";
    private int highlighted;
    private int drawn;

    /// <summary>The line that a person who types would have typed, or null at the end of input.</summary>
    public string? Read(IReadOnlyList<(string Token, string Meaning)> offered, string said)
    {
        (choices, note, highlighted, drawn) = (offered, said, 0, 0);
        typed.Clear();
        marked.Clear();
        while (true)
        {
            Draw();
            ConsoleKeyInfo key = readKey();
            if (key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control })
            {
                return null;
            }

            if (key.Key == ConsoleKey.Enter && (typed.Length > 0 || choices.Count > 0))
            {
                string answer = typed.Length > 0 ? typed.ToString() : Chosen();
                output.Write($"\r\e[K> {Line.Single(answer)}\n");
                return answer;
            }

            Take(key);
        }
    }

    private string Chosen() =>
        marked.Count > 0 ? string.Join(',', marked.Order().Select(index => choices[index].Token)) : choices[highlighted].Token;

    private void Take(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.UpArrow:
                highlighted = choices.Count == 0 ? 0 : (highlighted + choices.Count - 1) % choices.Count;
                break;
            case ConsoleKey.DownArrow:
                highlighted = choices.Count == 0 ? 0 : (highlighted + 1) % choices.Count;
                break;
            case ConsoleKey.Spacebar when typed.Length == 0:
                Mark();
                break;
            case ConsoleKey.Backspace:
                typed.Length = Math.Max(0, typed.Length - 1);
                break;
            case ConsoleKey.Escape:
                typed.Clear();
                marked.Clear();
                break;
            default:
                typed.Append(char.IsControl(key.KeyChar) ? "" : key.KeyChar.ToString());
                break;
        }
    }

    /// <summary>Marks the answer, or takes its mark away; what nobody can tell is no answer beside others.</summary>
    private void Mark()
    {
        if (choices.Count > 0 && choices[highlighted].Token != "?" && !marked.Remove(highlighted))
        {
            marked.Add(highlighted);
        }
    }

    /// <summary>Draws over what was drawn before.</summary>
    private void Draw()
    {
        string[] lines = [.. choices.Index().SelectMany(choice => LinesOf(choice.Index)), .. Line.WrapText($"{note}{Keys}", display.Width - 1, "   ", "   ")];
        StringBuilder drawing = new();
        if (drawn > 0)
        {
            drawing.Append($"\r\e[{drawn}A\e[J");
        }

        foreach (string line in lines)
        {
            drawing.Append(line).Append('\n');
        }

        drawing.Append("> ").Append(Line.Cut(typed.ToString(), display.Width - 3));
        drawn = lines.Length;
        output.Write(drawing.ToString());
        output.Flush();
        if (typed.Length == 0)
        {
            output.Write("\r");
        }
    }

    private IEnumerable<string> LinesOf(int index)
    {
        string box = choices[index].Token == "?" ? " " : marked.Contains(index) ? "■" : "□";
        string first = $" {(index == highlighted ? "›" : " ")} {box} ";
        return Line.WrapText($"{choices[index].Token}: {choices[index].Meaning}", display.Width - 1, first, "       ")
            .Select(line => index == highlighted && display.HasColour ? $"\e[1m{line}\e[0m" : line);
    }
}
