using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoProduction.Comparison;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Definitions;
using CoProduction.Reliability;

namespace CoProduction.Reports.Tests;

public sealed class SvgFigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public Task The_criteria_of_a_definition_are_drawn_as_approved() =>
        Snapshot.Verify(Lines(SvgFigure.Criteria(Examples.Three.Classify(Examples.Cleaning)[BrudneyEngland1983.Definition])), "svg");

    [Fact]
    public Task The_order_of_three_definitions_is_drawn_as_approved() =>
        Snapshot.Verify(Lines(SvgFigure.Map(DefinitionMap.Of(Examples.Three.Definitions), [Examples.Three.Classify(Examples.Cleaning)])), "svg");

    [Fact]
    public void The_matrix_has_a_mark_for_every_verdict()
    {
        var figure = XDocument.Parse(SvgFigure.Verdicts(Examples.Corpus));
        XElement[] rows = [.. figure.Root!.Elements(Svg + "g").Where(row => row.Elements(Svg + "title").Any())];

        Assert.Equal(Examples.Corpus.Select(each => each.Activity.Title), rows.Select(row => row.Element(Svg + "title")!.Value));
        Assert.All(rows.Zip(Examples.Corpus), row => Assert.Equal(
            row.Second.Judgements.Select(judgement => judgement.Verdict),
            row.First.Elements(Svg + "use").Select(mark => VerdictOf(mark.Attribute("href")!.Value))));
    }

    [Fact]
    public void Agreement_has_a_field_for_every_two_definitions_that_ever_decide_together()
    {
        var agreement = DefinitionAgreement.Of(PublishedActivities.All, Classifier.Default.Definitions);
        string[] told = [.. XDocument.Parse(SvgFigure.Agreement(agreement)).Descendants(Svg + "title").Skip(1).Select(title => title.Value)];

        Assert.Equal(
            agreement.Pairs.Where(pair => pair.Agreement.Total > 0)
                .Select(pair => $"{pair.First.Name} and {pair.Second.Name}: the same on {pair.Agreement.Count} of {pair.Agreement.Total}").Order(StringComparer.Ordinal),
            told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_map_shows_every_definition_and_every_step()
    {
        var map = DefinitionMap.Of(Classifier.Default.Definitions);
        XElement figure = XDocument.Parse(SvgFigure.Map(map)).Root!;
        string text = string.Join(' ', figure.Descendants(Svg + "text").Select(each => each.Value));

        Assert.Equal(map.Entailments.Count, figure.Elements(Svg + "path").Count());
        Assert.All(map.Definitions, definition => Assert.Contains(definition.Name, text));
    }

    [Fact]
    public void No_line_of_the_map_runs_over_a_field_that_it_does_not_join()
    {
        XElement figure = XDocument.Parse(SvgFigure.Map(DefinitionMap.Of(Classifier.Default.Definitions), Examples.Corpus)).Root!;
        (double Left, double Top, double Right, double Bottom)[] fields =
        [
            .. figure.Descendants(Svg + "rect").Select(field =>
            {
                (double left, double top) = (Side("x"), Side("y"));
                return (left, top, left + Side("width"), top + Side("height"));

                double Side(string name) => double.Parse(field.Attribute(name)!.Value, CultureInfo.InvariantCulture);
            }),
        ];
        (double X, double Y)[][] lines = [.. figure.Elements(Svg + "path").Select(path => PointsOf(path.Attribute("d")!.Value))];

        Assert.All(lines, line => Assert.All(fields, field =>
            Assert.DoesNotContain(line, point => point.X > field.Left + 0.1 && point.X < field.Right - 0.1 && point.Y > field.Top && point.Y < field.Bottom)));

        // The points are those of a line: each leads from one field to another on its left.
        Assert.All(lines, line =>
        {
            Assert.Contains(fields, field => Math.Abs(field.Left - line[0].X) < 0.1 && line[0].Y > field.Top && line[0].Y < field.Bottom);
            Assert.Contains(fields, field => Math.Abs(field.Right - line[^1].X) < 0.1 && line[^1].Y > field.Top && line[^1].Y < field.Bottom && field.Right < line[0].X);
        });
    }

    [Fact]
    public void A_hostile_title_stays_text_in_every_figure()
    {
        Classification hostile = Examples.Three.Classify(Examples.NamedHostilely);
        XElement[] figures =
        [
            XDocument.Parse(SvgFigure.Verdicts([hostile])).Root!,
            XDocument.Parse(SvgFigure.Criteria(hostile.Judgements[0])).Root!,
        ];

        Assert.All(figures, figure =>
        {
            Assert.Empty(figure.Descendants(Svg + "script").Concat(figure.Descendants(Svg + "image")).Concat(figure.Descendants(Svg + "foreignObject")));
            Assert.Contains("<script>alert(1)</script>", figure.Value);
        });
    }

    [Fact]
    public void A_map_of_definitions_that_an_activity_was_not_classified_by_is_refused() => Assert.Throws<ArgumentException>(
        () => SvgFigure.Map(DefinitionMap.Of(Classifier.Default.Definitions), [Examples.Three.Classify(Examples.Cleaning)]));

    private static Verdict VerdictOf(string mark) => mark[^1] switch
    {
        'y' => Verdict.CoProduction,
        'n' => Verdict.NotCoProduction,
        _ => Verdict.Undetermined,
    };

    /// <summary>Many points of a path that is made of moves, straight lines and cubic curves.</summary>
    private static (double X, double Y)[] PointsOf(string path)
    {
        List<(double X, double Y)> points = [];
        foreach (string step in Regex.Split(path, "(?=[MCL])").Where(step => step.Length > 0))
        {
            double[] numbers = [.. step[1..].Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            if (step[0] == 'M')
            {
                points.Add((numbers[0], numbers[1]));
                continue;
            }

            (double x, double y) = points[^1];
            double[] all = step[0] == 'C' ? [x, y, .. numbers] : [x, y, x, y, numbers[0], numbers[1], numbers[0], numbers[1]];
            points.AddRange(Enumerable.Range(1, 40).Select(part => (At(part / 40.0, 0), At(part / 40.0, 1))));

            double At(double part, int axis) =>
                (Math.Pow(1 - part, 3) * all[axis]) + (3 * Math.Pow(1 - part, 2) * part * all[axis + 2])
                + (3 * (1 - part) * part * part * all[axis + 4]) + (Math.Pow(part, 3) * all[axis + 6]);
        }

        return [.. points];
    }

    private static string Lines(string figure) => figure.Replace("><", ">\n<", StringComparison.Ordinal);
}
