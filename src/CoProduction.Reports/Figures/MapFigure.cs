using System.Xml.Linq;
using CoProduction.Comparison;

namespace CoProduction.Reports;

/// <summary>The order of definitions: what counts under one counts under every one that a line leads up to.</summary>
internal static class MapFigure
{
    private const double Width = 158;
    private const double Step = 172;
    private const int MostLetters = 22;
    private const double Gap = 46;

    /// <summary>Draws it, with how a corpus fares under each definition where there is one; a definition leads to where it is linked to, if anywhere.</summary>
    public static XElement Of(DefinitionMap map, IReadOnlyList<Classification>? corpus = null, Func<Definition, string>? link = null)
    {
        Dictionary<MapNode, IReadOnlyList<(Definition Definition, string Line)>> lines = map.Drawing.Nodes.ToDictionary(node => node, LinesOf);
        double[] heights = [.. map.Drawing.Nodes.GroupBy(node => node.Layer).OrderBy(layer => layer.Key).Select(layer => layer.Max(HeightOf))];
        double[] tops = [.. heights.Select((_, layer) => 10 + heights.Take(layer).Sum(height => height + Gap))];
        return Canvas.Frame(
            "The order of the definitions",
            "Each field is a definition, or several that always agree. What counts under one counts under every one that a line leads up to.",
            (map.Drawing.Width * Step) + 20,
            tops[^1] + heights[^1] + 10,
            map.Drawing.Edges.Select(Edge),
            map.Drawing.Nodes.Select(Node));

        IReadOnlyList<(Definition, string)> LinesOf(MapNode node) =>
        [
            .. node.Definitions.Definitions.SelectMany(definition => Canvas.Lines(definition.Name, MostLetters).Select(line => (definition, line))),
        ];

        double HeightOf(MapNode node) => ((lines[node].Count + (corpus is null ? 0 : 1)) * Canvas.LineHeight) + 12;

        double Middle(MapNode node) => 10 + (node.X * Step) + (Step / 2);

        XElement Edge(MapEdge edge)
        {
            (double x, double y) = (Middle(edge.From), tops[edge.From.Layer]);
            (double toX, double toY) = (Middle(edge.To), tops[edge.To.Layer] + HeightOf(edge.To));
            double bend = (y - toY) / 2;
            return Mark.Drawn("path", Mark.Class("figure-edge"), Mark.With("d", string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}C{x:0.#} {y - bend:0.#} {toX:0.#} {toY + bend:0.#} {toX:0.#} {toY:0.#}")));
        }

        XElement Node(MapNode node)
        {
            (double left, double top) = (Middle(node) - (Width / 2), tops[node.Layer]);
            return Mark.Drawn("g",
                Mark.Drawn("rect", Mark.Class("figure-box"), Mark.With("x", left), Mark.With("y", top), Mark.With("width", Width), Mark.With("height", HeightOf(node)), Mark.With("rx", 4)),
                lines[node].Select((line, place) =>
                {
                    XElement text = Canvas.Text(Middle(node), top + 17 + (place * Canvas.LineHeight), line.Line, Mark.With("text-anchor", "middle"));
                    return link is null ? text : Mark.Drawn("a", Mark.With("href", link(line.Definition)), text);
                }),
                corpus is null ? null : Canvas.Text(
                    Middle(node), top + 17 + (lines[node].Count * Canvas.LineHeight), CountsOf(node, corpus), Mark.With("text-anchor", "middle"), Mark.Class("counts")));
        }
    }

    private static string CountsOf(MapNode node, IReadOnlyList<Classification> corpus)
    {
        Definition definition = node.Definitions.Definitions[0];
        return $"yes {Count(Verdict.CoProduction)} · no {Count(Verdict.NotCoProduction)} · open {Count(Verdict.Undetermined)}";

        int Count(Verdict verdict) => Corpus.CountOf(corpus, definition, verdict);
    }
}
