using System.Xml.Linq;

namespace CoProduction.Reports;

/// <summary>What figures share: their frame, marks for verdicts that need no colour, and lines of text.</summary>
internal static class Canvas
{
    /// <summary>How wide a letter is reckoned to be, and how high a line, in the units of a figure.</summary>
    public const double Letter = 6.7;

    /// <inheritdoc cref="Letter"/>
    public const double LineHeight = 15;

    /// <summary>How wide and high a mark is.</summary>
    public const double Cell = 16;

    private const double LegendStep = 20;

    /// <summary>A figure with its name and what it shows, for those who cannot see it; where parts of it lead somewhere, it is no mere picture.</summary>
    public static XElement Frame(string title, string description, double width, double height, params IEnumerable<object?> content)
    {
        XElement figure = Mark.Drawn("svg",
            Mark.With("viewBox", $"0 0 {Mark.Number(width)} {Mark.Number(height)}"), Mark.With("width", width), Mark.With("height", height),
            Mark.Drawn("title", title), Mark.Drawn("desc", description), content);
        figure.SetAttributeValue("role", figure.Descendants(Mark.Svg + "a").Any() ? "group" : "img");
        return figure;
    }

    /// <summary>A figure as a file of its own, with the style that a page would give it.</summary>
    public static string Alone(XElement figure)
    {
        XElement alone = new(figure);
        alone.Add(new XAttribute("style", "background: var(--paper)"));
        alone.Elements(Mark.Svg + "desc").First().AddAfterSelf(new XElement(Mark.Svg + "style", Style.OfFigures));
        return Mark.Write(alone, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    }

    /// <summary>The marks, to be used by <see cref="MarkOf"/>: a filled field with a tick, a frame with a dash, an empty frame.</summary>
    public static XElement Marks(string figure) => Mark.Drawn("defs",
        Symbol(figure, Verdict.CoProduction, "mark-yes", "M4 8.5l3 3 5.5-6.5"),
        Symbol(figure, Verdict.NotCoProduction, "mark-no", "M5 8h6"),
        Symbol(figure, Verdict.Undetermined, "mark-open", null));

    /// <summary>The mark of a verdict at its place.</summary>
    public static XElement MarkOf(string figure, Verdict verdict, double x, double y) =>
        Mark.Drawn("use", Mark.With("href", $"#{IdOf(figure, verdict)}"), Mark.With("x", x), y == 0 ? null : Mark.With("y", y));

    /// <summary>The three marks with their words, one below the other.</summary>
    public static XElement Legend(string figure, double x, double y) => Mark.Drawn("g", Words.Verdicts.Select((verdict, place) => (object)new[]
    {
        MarkOf(figure, verdict, x, y + (place * LegendStep)),
        Text(x + Cell + 4, y + (place * LegendStep) + 12, verdict.Word),
    }));

    /// <summary>One line of text.</summary>
    public static XElement Text(double x, double y, string text, params IEnumerable<object?> more) =>
        Mark.Drawn("text", Mark.With("x", x), Mark.With("y", y), more, text);

    /// <summary>A text in lines of so many letters at most, broken between words where it can be.</summary>
    public static IReadOnlyList<string> Lines(string text, int letters)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (longer.Length > letters && line.Length > 0)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The beginning of a text, so long that it fits.</summary>
    public static string Shortened(string text, int letters)
    {
        if (text.Length <= letters)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[letters - 2]) ? letters - 2 : letters - 1;
        return text[..end].TrimEnd() + "…";
    }

    private static XElement Symbol(string figure, Verdict verdict, string style, string? path) => Mark.Drawn("g",
        Mark.With("id", IdOf(figure, verdict)),
        Mark.Drawn("rect", Mark.Class(style), Mark.With("x", 1.5), Mark.With("y", 1.5), Mark.With("width", 13), Mark.With("height", 13), Mark.With("rx", 2)),
        path is null ? null : Mark.Drawn("path", Mark.Class(verdict == Verdict.CoProduction ? "mark-tick" : "mark-no"), Mark.With("d", path)));

    /// <summary>As short as can be: there may be thousands of marks.</summary>
    private static string IdOf(string figure, Verdict verdict) => $"{figure[0]}{verdict switch
    {
        Verdict.CoProduction => "y",
        Verdict.NotCoProduction => "n",
        _ => "o",
    }}";
}
