using System.Text.RegularExpressions;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Reliability;

namespace CoProduction.Reports.Tests;

/// <summary>Figures of small definitions of gardens, mark by mark.</summary>
public sealed class GardenFigureTests
{
    private static readonly Definition Large = OwnDefinitions.Of("large", GardenQuestions.Crop.Is(Scale.Group, Scale.Community));

    private static readonly Definition Watered = new()
    {
        Id = "watered",
        Name = "Watered by whoever passes the gate in the morning",
        Work = Gardens.Open.Work,
        Summary = "One that is watered.",
        Criterion = Criterion.Test(
            "watered", "Somebody who passes by the gate in the morning on the way to work waters it, as long as the summer lasts", GardenQuestions.Watered.Is(true), Gardens.Open.Criterion.Citations[0]),
    };

    [Fact]
    public Task The_verdicts_on_gardens_are_drawn_as_approved() => Snapshot.Verify(Drawing(SvgFigure.Verdicts(Gardens.Corpus)), "svg");

    [Fact]
    public Task The_order_of_definitions_of_gardens_is_drawn_as_approved() => Snapshot.Verify(
        Drawing(SvgFigure.Map(DefinitionMap.Of([Gardens.Kept, Gardens.Open, Gardens.Shared, Large, Watered]), null, definition => $"/{definition.Id}?a=1&b=2")), "svg");

    [Fact]
    public Task The_agreement_between_definitions_of_gardens_is_drawn_as_approved() => Snapshot.Verify(
        Drawing(SvgFigure.Agreement(DefinitionAgreement.Of(Gardens.All, [Gardens.Kept, Gardens.Open, Gardens.Shared, Watered, Gardens.None]))), "svg");

    [Fact]
    public Task The_criteria_of_a_definition_of_gardens_are_drawn_as_approved() => Snapshot.Verify(
        string.Join('\n', new[] { Drawn(Gardens.Kept, Gardens.All[0]), Drawn(Gardens.Kept, Gardens.All[1]), Drawn(Watered, Gardens.All[3] with { Title = new string('a', 90) }) }), "svg");

    [Fact]
    public void A_figure_of_nothing_is_an_empty_frame()
    {
        string figure = SvgFigure.Verdicts([]);

        Assert.Contains("viewBox=\"0 0 290 200\" width=\"290\" height=\"200\" role=\"img\"", figure, StringComparison.Ordinal);
        Assert.Contains("<title>Verdicts</title><desc>0 activities under 0 definitions: a row for each activity, a column for each definition.</desc>", figure, StringComparison.Ordinal);
    }

    [Fact]
    public void One_activity_under_one_definition_is_told_as_one() => Assert.Contains(
        "<desc>1 activity under 1 definition: a row for each activity, a column for each definition.</desc>", SvgFigure.Verdicts(Gardens.Many(1)), StringComparison.Ordinal);

    [Fact]
    public void A_word_that_is_longer_than_a_line_has_no_empty_line_before_it()
    {
        Definition definition = new()
        {
            Id = "long", Work = Gardens.Open.Work, Summary = "Long.", Criterion = Criterion.Test("long", $"{new string('a', 90)} waters it", GardenQuestions.Watered.Is(true), Gardens.Open.Criterion.Citations[0]),
        };

        string[] lines = [.. Regex.Matches(Drawn(definition, new Activity("A garden")), "<text x=\"32\"[^>]*>([^<]*)</text>").Select(match => match.Groups[1].Value)];

        Assert.Equal([new string('a', 90), "waters it"], lines);
    }

    [Theory]
    [InlineData(60, 60, false)]
    [InlineData(61, 59, true)]
    public void A_title_of_more_than_sixty_letters_is_shortened(int given, int kept, bool isShortened)
    {
        string figure = SvgFigure.Verdicts([Gardens.Classifier.Classify(new Activity(new string('a', given)))]);

        Assert.Contains($"text-anchor=\"end\">{new string('a', kept)}{(isShortened ? "…" : "")}</text>", figure, StringComparison.Ordinal);
        Assert.Contains("viewBox=\"0 0 592 216\"", figure, StringComparison.Ordinal);
        Assert.Contains($"<title>{new string('a', given)}</title>", figure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_is_shortened_before_a_whole_character_and_without_a_space_at_its_end()
    {
        Assert.Equal(new string('a', 58) + "…", Shown(new string('a', 58) + "\U0001F331bc"));
        Assert.Equal(new string('a', 57) + "\U0001F331…", Shown(new string('a', 57) + "\U0001F331bc"));
        Assert.Equal(new string('a', 55) + "…", Shown(new string('a', 55) + "    and more"));

        static string Shown(string title) => Regex.Match(SvgFigure.Verdicts([Gardens.Classifier.Classify(new Activity(title))]), "text-anchor=\"end\">([^<]*)<").Groups[1].Value;
    }

    [Fact]
    public void What_is_missing_or_does_not_go_together_is_refused()
    {
        var map = DefinitionMap.Of([Gardens.Kept, Large]);

        Assert.Throws<ArgumentNullException>("corpus", () => SvgFigure.Verdicts(null!));
        Assert.Throws<ArgumentNullException>("map", () => SvgFigure.Map(null!));
        Assert.Throws<ArgumentNullException>("agreement", () => SvgFigure.Agreement(null!));
        Assert.Throws<ArgumentNullException>("judgement", () => SvgFigure.Criteria(null!));
        Assert.StartsWith("The activities are not classified by 'large'.", Assert.Throws<ArgumentException>("corpus", () => SvgFigure.Map(map, Gardens.Corpus)).Message, StringComparison.Ordinal);
        Assert.Contains("open 0", SvgFigure.Map(map, []), StringComparison.Ordinal);
    }

    private static string Drawn(Definition definition, Activity garden) => Drawing(SvgFigure.Criteria(new Classifier([definition]).Classify(garden).Judgements[0]));

    /// <summary>A figure without its style, an element on each line.</summary>
    private static string Drawing(string figure) => Regex.Replace(figure, "<style>.*?</style>", "", RegexOptions.Singleline).Replace("><", ">\n<", StringComparison.Ordinal);
}
