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

    private static string Lines(string figure) => figure.Replace("><", ">\n<", StringComparison.Ordinal);
}
