using System.Buffers;
using System.Globalization;
using System.Text;
using CoProduction.Wording;
using Spectre.Console;

namespace CoProduction.Cli.Terminal;

/// <summary>Text from outside made fit for lines of a fixed width, the same on every machine.</summary>
internal static class Line
{
    private static readonly SearchValues<char> Turns = SearchValues.Create(Safe.Turns);

    /// <summary>Text on one line, in which no input can steer a terminal.</summary>
    public static string Single(string text) => Safe.Line(text);

    /// <summary>JSON in which the characters that turn the direction of writing are written as escapes: it says the same, and turns nothing where it is shown.</summary>
    public static string Json(string json)
    {
        if (!json.AsSpan().ContainsAny(Turns)) return json;
        foreach (char turn in Safe.Turns) json = json.Replace($"{turn}", string.Create(CultureInfo.InvariantCulture, $"\\u{(int)turn:X4}"), StringComparison.Ordinal);
        return json;
    }

    /// <summary>As <see cref="Single"/>, but with the line breaks kept.</summary>
    public static string Plain(string text) => string.Join('\n', text.Split('\n').Select(Single));

    /// <summary>The number of columns that a line takes.</summary>
    public static int Width(string line) => Ascii.IsValid(line) ? line.Length : line.GetCellWidth();

    /// <summary>A single line, cut with an ellipsis where it is wider than the columns there are.</summary>
    public static string Cut(string text, int width)
    {
        string line = Single(text);
        if (Width(line) <= width)
        {
            return line;
        }

        StringBuilder cut = new();
        int used = 1;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext() && used + Width(elements.GetTextElement()) <= width)
        {
            cut.Append(elements.Current);
            used += Width(elements.GetTextElement());
        }

        return cut.ToString().TrimEnd() + '…';
    }

    /// <summary>Items joined with spaces and broken into lines between them.</summary>
    public static IEnumerable<string> Wrap(IEnumerable<string> items, int width, string first = "", string next = "")
    {
        string line = "";
        foreach (string item in items)
        {
            if (line.Length == 0)
            {
                line = first + item;
            }
            else if (Width(line) + 1 + Width(item) <= width)
            {
                line += $" {item}";
            }
            else
            {
                yield return line;
                line = next + item;
            }
        }

        yield return line;
    }

    /// <summary>Items in columns of one width, read down the first column and then down the next.</summary>
    public static IEnumerable<string> Columns(IReadOnlyList<string> items, int width)
    {
        const string gap = "   ";
        string[] single = [.. items.Select(Single)];
        int widest = single.Max(Width);
        int columns = Math.Max(1, (width + gap.Length) / (widest + gap.Length));
        int rows = (single.Length + columns - 1) / columns;
        for (int row = 0; row < rows; row++)
        {
            int first = row;
            IEnumerable<string> cells = single.Where((_, index) => index % rows == first);
            yield return string.Join(gap, cells.Select(cell => cell + new string(' ', widest - Width(cell)))).TrimEnd();
        }
    }

    /// <summary>Text broken into lines between its words, the first and the next ones indented.</summary>
    public static IEnumerable<string> WrapText(string text, int width, string first = "", string next = "") =>
        Wrap(Single(text).Split(' ', StringSplitOptions.RemoveEmptyEntries), width, first, next);
}
