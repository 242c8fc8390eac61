using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CoProduction.Comparison;

namespace CoProduction.Reports;

/// <summary>The order of definitions from the broadest on the left: what counts under one counts under every one that a line leads to on its left.</summary>
/// <remarks>Names are wider than high: so the layers of the map stand side by side, and what stands side by side in a layer stands one below the other.</remarks>
internal static class MapFigure
{
    private const double Width = 152;
    private const double Gap = 34;
    private const double Between = 10;
    private const int MostLetters = 21;

    /// <summary>Draws it, with how a corpus fares under each definition where there is one; a definition leads to where it is linked to, if anywhere.</summary>
    public static XElement Of(DefinitionMap map, IReadOnlyList<Classification>? corpus = null, Func<Definition, string>? link = null)
    {
        Dictionary<MapNode, IReadOnlyList<(Definition Definition, string Line)>> lines = map.Drawing.Nodes.ToDictionary(node => node, LinesOf);
        double step = map.Drawing.Nodes.Max(HeightOf) + Between;
        return Canvas.Frame(
            "The order of the definitions",
            "Each field is a definition, or several that always agree. What counts under one counts under every one that a line leads to on its left.",
            Left(map.Drawing.Height) - Gap + 10,
            (map.Drawing.Width * step) + 20,
            map.Drawing.Edges.Select(Edge),
            map.Drawing.Nodes.Select(Node));

        IReadOnlyList<(Definition, string)> LinesOf(MapNode node) =>
        [
            .. node.Definitions.Definitions.SelectMany(definition => Canvas.Lines(definition.Name, MostLetters).Select(line => (definition, line))),
        ];

        double HeightOf(MapNode node) => ((lines[node].Count + (corpus is null ? 0 : 2)) * Canvas.LineHeight) + 12;

        double Left(int column) => 10 + (column * (Width + Gap));

        double Middle(double place) => 10 + (place * step) + (step / 2);

        // Level through the columns, where no field stands in the way, and bent between them alone.
        XElement Edge(MapEdge edge)
        {
            int column = (int)edge.From.Y;
            StringBuilder path = new(Point('M', Left(column), Middle(edge.From.X)));
            double at = Middle(edge.From.X);
            foreach (double pass in edge.Passes.Append(edge.To.X))
            {
                double y = Middle(pass);
                column--;
                double toX = Left(column) + Width;
                double middle = toX + (Gap / 2);
                path.Append(string.Create(CultureInfo.InvariantCulture, $"C{middle:0.#} {at:0.#} {middle:0.#} {y:0.#} {toX:0.#} {y:0.#}"));
                if (column > (int)edge.To.Y)
                {
                    path.Append(Point('L', Left(column), y));
                }

                at = y;
            }

            return Mark.Drawn("path", Mark.Class("figure-edge"), Mark.With("d", path.ToString()));
        }

        XElement Node(MapNode node)
        {
            (double left, double top) = (Left((int)node.Y), Middle(node.X) - (HeightOf(node) / 2));
            double middle = left + (Width / 2);
            return Mark.Drawn("g",
                Mark.Drawn("rect", Mark.Class("figure-box"), Mark.With("x", left), Mark.With("y", top), Mark.With("width", Width), Mark.With("height", HeightOf(node)), Mark.With("rx", 4)),
                lines[node].Select((line, place) =>
                {
                    XElement text = Canvas.Text(middle, top + 17 + (place * Canvas.LineHeight), line.Line, Mark.With("text-anchor", "middle"));
                    return link is null ? text : Mark.Drawn("a", Mark.With("href", link(line.Definition)), text);
                }),
                corpus is null ? null : CountsOf(node, corpus).Select((count, place) => Canvas.Text(
                    middle, top + 17 + ((lines[node].Count + place) * Canvas.LineHeight), count, Mark.With("text-anchor", "middle"), Mark.Class("counts"))));
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
