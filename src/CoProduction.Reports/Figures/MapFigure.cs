using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CoProduction.Comparison;

namespace CoProduction.Reports;

/// <summary>The order of definitions: what counts under one counts under every one that a line leads up to.</summary>
internal static class MapFigure
{
    private const double Width = 122;
    private const double Step = 134;
    private const int MostLetters = 17;
    private const double Gap = 46;

    /// <summary>Draws it, with how a corpus fares under each definition where there is one; a definition leads to where it is linked to, if anywhere.</summary>
    public static XElement Of(DefinitionMap map, IReadOnlyList<Classification>? corpus = null, Func<Definition, string>? link = null)
    {
        Dictionary<MapNode, IReadOnlyList<(Definition Definition, string Line)>> lines = map.Drawing.Nodes.ToDictionary(node => node, LinesOf);
        double[] heights = [.. map.Drawing.Nodes.GroupBy(node => node.Y).OrderBy(row => row.Key).Select(row => row.Max(HeightOf))];
        double[] tops = [.. heights.Select((_, row) => 10 + heights.Take(row).Sum(height => height + Gap))];
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

        double HeightOf(MapNode node) => ((lines[node].Count + (corpus is null ? 0 : 2)) * Canvas.LineHeight) + 12;

        double Middle(double x) => 10 + (x * Step) + (Step / 2);

        // Upright through the rows, where no field stands in the way, and bent between them alone.
        XElement Edge(MapEdge edge)
        {
            int row = (int)edge.From.Y;
            StringBuilder path = new(Point('M', Middle(edge.From.X), tops[row]));
            double at = Middle(edge.From.X);
            foreach (double pass in edge.Passes.Append(edge.To.X))
            {
                (double y, double x) = (tops[row], Middle(pass));
                row--;
                double toY = tops[row] + heights[row];
                double middle = (y + toY) / 2;
                path.Append(string.Create(CultureInfo.InvariantCulture, $"C{at:0.#} {middle:0.#} {x:0.#} {middle:0.#} {x:0.#} {toY:0.#}"))
                    .Append(Point('L', x, row == (int)edge.To.Y ? tops[row] + HeightOf(edge.To) : tops[row]));
                at = x;
            }

            return Mark.Drawn("path", Mark.Class("figure-edge"), Mark.With("d", path.ToString()));
        }

        XElement Node(MapNode node)
        {
            (double left, double top) = (Middle(node.X) - (Width / 2), tops[(int)node.Y]);
            return Mark.Drawn("g",
                Mark.Drawn("rect", Mark.Class("figure-box"), Mark.With("x", left), Mark.With("y", top), Mark.With("width", Width), Mark.With("height", HeightOf(node)), Mark.With("rx", 4)),
                lines[node].Select((line, place) =>
                {
                    XElement text = Canvas.Text(Middle(node.X), top + 17 + (place * Canvas.LineHeight), line.Line, Mark.With("text-anchor", "middle"));
                    return link is null ? text : Mark.Drawn("a", Mark.With("href", link(line.Definition)), text);
                }),
                corpus is null ? null : CountsOf(node, corpus).Select((count, place) => Canvas.Text(
                    Middle(node.X), top + 17 + ((lines[node].Count + place) * Canvas.LineHeight), count, Mark.With("text-anchor", "middle"), Mark.Class("counts"))));
        }
    }

    private static string Point(char step, double x, double y) => string.Create(CultureInfo.InvariantCulture, $"{step}{x:0.#} {y:0.#}");

    private static string[] CountsOf(MapNode node, IReadOnlyList<Classification> corpus)
    {
        Definition definition = node.Definitions.Definitions[0];
        return [$"yes {Count(Verdict.CoProduction)} · no {Count(Verdict.NotCoProduction)}", $"open {Count(Verdict.Undetermined)}"];

        int Count(Verdict verdict) => Corpus.CountOf(corpus, definition, verdict);
    }
}
