using System.Xml.Linq;

namespace CoProduction.Reports;

/// <summary>The verdicts on activities, a row for each, under definitions, a column for each.</summary>
internal static class MatrixFigure
{
    private const int MostLetters = 60;
    private const double HeadHeight = 190;

    /// <summary>The marks are explained above the titles, where they are seen first: so much room they need there.</summary>
    private const double LegendWidth = 160;

    /// <summary>So many rows stand on a sheet of paper below one head.</summary>
    private const int MostRowsOfPart = 70;

    /// <summary>Draws it whole.</summary>
    public static XElement Of(IReadOnlyList<Classification> corpus) => Of(corpus, "Verdicts", _ => null, hasMarks: true);

    /// <summary>Draws it in parts, each under the names of the definitions; a row leads to where its place among the activities is linked to.</summary>
    public static IEnumerable<(string Name, XElement Figure)> InParts(IReadOnlyList<Classification> corpus, Func<int, string> link)
    {
        int parts = Math.Max(1, (corpus.Count + MostRowsOfPart - 1) / MostRowsOfPart);
        int rows = (corpus.Count + parts - 1) / parts;
        for (int first = 0; first < corpus.Count; first += rows)
        {
            Classification[] part = [.. corpus.Skip(first).Take(rows)];
            (int start, string name) = (first, parts == 1 ? "Verdicts" : $"Verdicts, activities {first + 1} to {first + part.Length}");
            yield return (name, Of(part, name, row => link(start + row), hasMarks: first == 0));
        }
    }

    private static XElement Of(IReadOnlyList<Classification> corpus, string name, Func<int, string?> link, bool hasMarks)
    {
        IReadOnlyList<Definition> definitions = corpus.Count == 0 ? [] : [.. corpus[0].Judgements.Select(judgement => judgement.Definition)];
        double left = Math.Max(LegendWidth, 12 + (corpus.Select(each => Math.Min(each.Activity.Title.Length, MostLetters)).DefaultIfEmpty().Max() * Canvas.Letter));
        double width = left + (definitions.Count * Canvas.Cell) + 130;
        double height = HeadHeight + (corpus.Count * Canvas.Cell) + 10;
        return Canvas.Frame(
            name,
            $"{Count(corpus.Count, "activity", "activities")} under {Count(definitions.Count, "definition", "definitions")}: a row for each activity, a column for each definition.",
            width,
            height,
            hasMarks ? Canvas.Marks("matrix") : null,
            definitions.Select((definition, place) => HeadOf(definition, left + (place * Canvas.Cell) + 12)),
            corpus.Select((classification, row) => RowOf(classification, link(row), left, HeadHeight + (row * Canvas.Cell))),
            Canvas.Legend("matrix", 12, HeadHeight - 74));
    }

    private static XElement HeadOf(Definition definition, double x) => Canvas.Text(
        0, 0, Canvas.Shortened(definition.Name, 32), new XAttribute("transform", $"translate({Mark.Number(x)} {Mark.Number(HeadHeight - 6)}) rotate(-60)"));

    private static XElement RowOf(Classification classification, string? link, double left, double y)
    {
        XElement title = Canvas.Text(left - 6, 12, Canvas.Shortened(classification.Activity.Title, MostLetters), Mark.With("text-anchor", "end"));
        return Mark.Drawn("g",
            Mark.With("transform", $"translate(0 {Mark.Number(y)})"),
            Mark.Drawn("title", classification.Activity.Title),
            link is null ? title : Mark.Drawn("a", Mark.With("href", link), title),
            classification.Judgements.Select((judgement, place) => Canvas.MarkOf("matrix", judgement.Verdict, left + (place * Canvas.Cell), 0)));
    }

    private static string Count(int count, string one, string many) => Wording.Prose.Count(count, one, many);
}
