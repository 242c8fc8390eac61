using System.Globalization;
using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Tests.Asking;

namespace CoProduction.Tests.Comparison;

/// <summary>The drawing of small maps, whose definitions ask for a yes to each of the questions in their name: what asks more entails what asks less.</summary>
public sealed class MapDrawingTests
{
    private static readonly Question<bool>[] questions = Thresholds.Questions(16);

    [Fact]
    public Task Small_maps() => Snapshot.Verify(string.Join('\n', new[]
    {
        Drawn("a"),
        Drawn("a", "ab"),
        Drawn("ab", "a", "abc"),
        Drawn("a", "b", "ab"),
        Drawn("b", "a", "c", "ac", "bc", "ab", "abc"),
        Drawn("a", "b", "bc", "bcd", "abcd"),
        Drawn("abcd", "bcd", "d", "a", "cd"),
        Drawn("ab", "ba", "b", "abc", "cba", "bca"),
        Drawn("e", "a", "ab", "f", "c", "d", "g", "h", "ba"),
        Drawn("a", "ab", "ac", "ad", "ae", "af", "g", "h", "gh"),
        Drawn("h", "a", "ab", "ac", "ad", "ae", "af", "g", "bg"),
        Drawn("abcdef", "a", "bc", "def", "ef", "bcf", "acf", "h"),
    }));

    [Fact]
    public void What_no_line_joins_stands_four_side_by_side_at_least_and_as_wide_as_the_layers_above_at_most()
    {
        Assert.Equal(["a 0 0", "b 1 0", "c 2 0", "d 3 0", "e 0 1", "f 1 1"], Places(Map("a", "b", "c", "d", "e", "f").Drawing));

        MapDrawing wide = Map("a", "ab", "ac", "ad", "ae", "af", "g", "h", "bg", "i", "j", "k", "l", "m", "n").Drawing;
        Assert.Equal(
            ["a 2 0", "g 5 0", "ab 0 1", "ac 1 1", "ad 2 1", "ae 3 1", "af 4 1", "bg 5 1", "h 0 2", "i 1 2", "j 2 2", "k 3 2", "l 4 2", "m 5 2", "n 0 3"],
            Places(wide));
        Assert.Equal((6, 4), (wide.Width, wide.Height));
    }

    [Fact]
    public void A_line_that_passes_beside_all_places_makes_the_drawing_wider()
    {
        MapDrawing drawing = Map("a", "h", "ab", "ac", "ad", "abcdh").Drawing;

        Assert.Equal(["a 1 0", "h 2.56 0", "ab 0 1", "ac 1 1", "ad 2 1", "abcdh 1.39 2"], Places(drawing));
        Assert.Equal([2.56], drawing.Edges.SelectMany(edge => edge.Passes).Select(x => Math.Round(x, 9)));
        Assert.Equal((4, 3), (drawing.Width, drawing.Height));
    }

    [Fact]
    public void A_map_of_one_definition_is_one_place_and_no_line()
    {
        MapDrawing drawing = Map("a").Drawing;

        MapNode only = Assert.Single(drawing.Nodes);
        Assert.Equal((0.0, 0.0, 0), (only.X, only.Y, only.Layer));
        Assert.Equal("a", only.Definitions.ToString());
        Assert.Empty(drawing.Edges);
        Assert.Equal((1, 1), (drawing.Width, drawing.Height));
    }

    [Fact]
    public void Each_line_leads_from_the_place_of_the_narrower_to_that_of_the_broader()
    {
        DefinitionMap map = Map("abc", "ab", "a", "d", "cd", "ba");

        Assert.Equal(map.Entailments, map.Drawing.Edges.Select(edge => edge.Entailment));
        Assert.Equal(["abc entails ab", "ab entails a", "cd entails d"], map.Entailments.Select(step => step.ToString()));
        Assert.All(map.Drawing.Edges, edge =>
        {
            Assert.Same(edge.From, Assert.Single(map.Drawing.Nodes, node => node.Definitions.Definitions[0] == edge.Entailment.Narrower));
            Assert.Same(edge.To, Assert.Single(map.Drawing.Nodes, node => node.Definitions.Definitions[0] == edge.Entailment.Broader));
        });
    }

    private static DefinitionMap Map(params string[] names) =>
        DefinitionMap.Of(names.Select(name => OwnDefinitions.Of(name, Condition.AllOf([.. name.Select(letter => questions[letter - 'a'].Is(true))]))));

    private static IEnumerable<string> Places(MapDrawing drawing) =>
        drawing.Nodes.Select(node => string.Create(CultureInfo.InvariantCulture, $"{node.Definitions} {Math.Round(node.X, 9)} {node.Y}"));

    private static string Drawn(params string[] names)
    {
        MapDrawing drawing = Map(names).Drawing;
        return string.Concat(
        [
            $"{drawing.Width} wide, {drawing.Height} high\n",
            .. drawing.Nodes.Select(node => $"  {MapLayoutTests.Four(node.X)}, {node.Y:0}: {node.Definitions}, layer {node.Layer}\n"),
            .. drawing.Edges.Select(edge => $"  {edge.Entailment}{string.Concat(edge.Passes.Select(x => $", {MapLayoutTests.Four(x)}"))}\n"),
        ]);
    }
}
