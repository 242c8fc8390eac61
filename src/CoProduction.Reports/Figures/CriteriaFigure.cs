using System.Xml.Linq;
using CoProduction.Coding;

namespace CoProduction.Reports;

/// <summary>The criteria of one definition as a tree, each with its mark: whether the activity meets it.</summary>
internal static class CriteriaFigure
{
    private const double Indent = 26;
    private const int MostLetters = 84;

    public static XElement Of(Judgement judgement)
    {
        List<XElement> drawn = [];
        Dictionary<string, double> middles = [];
        double y = 44;
        foreach (Finding finding in judgement.Findings)
        {
            double x = 10 + (finding.Depth * Indent);
            middles[finding.Path] = y + (Canvas.Cell / 2);
            if (finding.Depth > 0)
            {
                double parent = middles[ParentOf(finding.Path)];
                drawn.Add(Mark.Drawn("path", Mark.Class("figure-edge"), Mark.With("d", string.Create(
                    System.Globalization.CultureInfo.InvariantCulture, $"M{x - Indent + 8:0.#} {parent + 8:0.#}V{y + 8:0.#}H{x:0.#}"))));
            }

            drawn.Add(Canvas.MarkOf("criteria", finding.Status.Verdict, x, y));
            foreach (string line in Canvas.Lines(TextOf(finding), MostLetters))
            {
                drawn.Add(Canvas.Text(x + Canvas.Cell + 6, y + 12, line));
                y += Canvas.LineHeight;
            }

            y += 7;
        }

        double width = 40 + (judgement.Findings.Max(finding => finding.Depth) * Indent) + (MostLetters * Canvas.Letter);
        return Canvas.Frame(
            $"{judgement.Definition.Name}: {judgement.Verdict.Word}",
            $"{Words.Capital(Grounds.Why(judgement))}.",
            width,
            y + 30,
            Canvas.Marks("criteria"),
            Canvas.Text(10, 22, Canvas.Shortened($"{judgement.Activity.Title}. {judgement.Definition.Name}: {judgement.Verdict.Word}", (int)(width / 7.6)), Mark.With("font-weight", "600")),
            drawn,
            LegendAt(y + 8));
    }

    private static XElement LegendAt(double y) => Mark.Drawn("g", new[] { CriterionStatus.Met, CriterionStatus.NotMet, CriterionStatus.Open }.Select((status, place) => (object)new[]
    {
        Canvas.MarkOf("criteria", status.Verdict, 10 + (place * 110), y),
        Canvas.Text(30 + (place * 110), y + 12, status.Word),
    }));

    private static string TextOf(Finding finding) =>
        finding.Criterion.Composition == Composition.Test && finding.Answers != Answers.Unknown
            ? $"{finding.Criterion.Statement} ({Words.Of(finding.Answers)})"
            : finding.Criterion.Statement;

    private static string ParentOf(string path) => path[..path.LastIndexOf('/')];
}
