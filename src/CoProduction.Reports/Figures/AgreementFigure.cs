using System.Xml.Linq;
using CoProduction.Reliability;

namespace CoProduction.Reports;

/// <summary>How often two definitions say the same of the activities on which both decide: the fuller a field, the larger the share.</summary>
internal static class AgreementFigure
{
    private const double HeadHeight = 190;
    private const double Left = 250;
    private const string Frame = "frame";

    public static XElement Of(DefinitionAgreement agreement)
    {
        Definition[] definitions = [.. agreement.Pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct()];
        Dictionary<(Definition, Definition), DefinitionPair> pairs = agreement.Pairs.ToDictionary(pair => (pair.First, pair.Second));
        double width = Left + (definitions.Length * Canvas.Cell) + 130;
        double height = HeadHeight + (definitions.Length * Canvas.Cell) + 20;
        return Canvas.Frame(
            "Agreement between definitions",
            "For every two definitions, the share of those activities on which both decide that get the same verdict: the fuller a field, the larger the share; no frame where they never both decide.",
            width,
            height,
            Mark.Drawn("defs", Mark.Drawn("rect", Mark.With("id", Frame), Mark.Class("mark-open"), Mark.With("x", 1.5), Mark.With("y", 1.5), Mark.With("width", 13), Mark.With("height", 13))),
            definitions.Select((definition, place) => Canvas.Text(
                0, 0, Canvas.Shortened(definition.Name, 32),
                new XAttribute("transform", $"translate({Mark.Number(Left + (place * Canvas.Cell) + 12)} {Mark.Number(HeadHeight - 6)}) rotate(-60)"))),
            definitions.Select((definition, row) => Mark.Drawn("g",
                Mark.With("transform", $"translate(0 {Mark.Number(HeadHeight + (row * Canvas.Cell))})"),
                Canvas.Text(Left - 6, 12, Canvas.Shortened(definition.Name, 36), Mark.With("text-anchor", "end")),
                definitions.Take(row).Select((other, place) => Field(pairs[(other, definition)], Left + (place * Canvas.Cell))))));
    }

    private static XElement? Field(DefinitionPair pair, double x)
    {
        Proportion same = pair.Agreement;
        if (same.Total == 0)
        {
            return null;
        }

        double full = 13.0 * same.Count / same.Total;
        return Mark.Drawn("g",
            Mark.Drawn("title", $"{pair.First.Name} and {pair.Second.Name}: the same on {same.Count} of {same.Total}"),
            Mark.Drawn("use", Mark.With("href", $"#{Frame}"), Mark.With("x", x)),
            Mark.Drawn("rect", Mark.Class("mark-yes"), Mark.With("x", x + 1.5), Mark.With("y", 14.5 - full), Mark.With("width", 13), Mark.With("height", full)));
    }
}
