using System.Globalization;
using System.Text;
using CoProduction.Comparison;
using CoProduction.ContractTests.Snapshots;

namespace CoProduction.Tests.Comparison;

/// <summary>Where the places of a layered graph stand and its lines pass.</summary>
public sealed class MapLayoutTests
{
    /// <summary>How wide the way of a line is that passes a layer.</summary>
    private const double Way = 0.12;

    [Fact]
    public void Places_that_no_line_joins_stand_side_by_side_from_the_left()
    {
        MapLayout layout = new([0, 0, 0], []);

        Assert.Equal([0.0, 1.0, 2.0], [layout.XOf(0), layout.XOf(1), layout.XOf(2)]);
        Assert.Equal(3.0, layout.Width);
        Assert.Equal((0.0, 1.0), (new MapLayout([0], []).XOf(0), new MapLayout([0], []).Width));
    }

    [Fact]
    public void A_place_stands_in_the_middle_of_those_below_and_above_it()
    {
        MapLayout above = new([0, 1, 1, 1], [(1, 0), (2, 0), (3, 0)]);
        MapLayout below = new([0, 0, 1], [(2, 0), (2, 1)]);

        Assert.Equal(["1.0000", "0.0000", "1.0000", "2.0000"], Enumerable.Range(0, 4).Select(place => Four(above.XOf(place))));
        Assert.Equal(["0.0000", "1.0000", "0.5000"], Enumerable.Range(0, 3).Select(place => Four(below.XOf(place))));
        Assert.Equal((3.0, 2.0), (above.Width, below.Width));
    }

    [Fact]
    public void Lines_that_need_not_cross_do_not()
    {
        // Two definitions of a layer stand in the order of those above them, though they are given the other way round.
        MapLayout layout = new([0, 0, 1, 1], [(2, 1), (3, 0)]);

        Assert.Equal(layout.XOf(0) < layout.XOf(1), layout.XOf(3) < layout.XOf(2));
    }

    [Fact]
    public void A_line_that_passes_a_layer_has_a_narrow_way_of_its_own_there()
    {
        MapLayout layout = new([0, 1, 2], [(1, 0), (2, 1), (2, 0)]);

        Assert.Empty(layout.WayOf(0));
        Assert.Empty(layout.WayOf(1));
        double passes = Assert.Single(layout.WayOf(2));
        Assert.Equal((1 + Way) / 2, Math.Abs(passes - layout.XOf(1)), 12);
    }

    [Fact]
    public Task Graphs_that_are_drawn_are_laid_out()
    {
        StringBuilder text = new();
        for (int seed = 0; seed < 16; seed++)
        {
            (int[] layers, (int From, int To)[] lines) = Drawn(new Random(seed), 3 + (seed / 2));
            MapLayout layout = new(layers, lines);
            AssertNoneOverlap(layout, layers, lines);
            text.Append(CultureInfo.InvariantCulture, $"{Four(layout.Width)} wide\n");
            for (int layer = 0; layer <= layers.Max(); layer++)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {string.Join("  ", layers.Index().Where(each => each.Item == layer).Select(each => $"{each.Index}: {Four(layout.XOf(each.Index))}"))}\n");
            }

            foreach ((int index, (int from, int to)) in lines.Index())
            {
                text.Append(CultureInfo.InvariantCulture, $"  {from} to {to}{string.Concat(layout.WayOf(index).Select(x => $", {Four(x)}"))}\n");
            }
        }

        return Snapshot.Verify(text.ToString());
    }

    /// <summary>A number with four places after the point, of which none is less than nothing.</summary>
    internal static string Four(double number) => number.ToString("0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);

    /// <summary>Places in up to five layers, each but those of the first joined to one or two further up.</summary>
    private static (int[] Layers, (int From, int To)[] Lines) Drawn(Random random, int places)
    {
        int[] layers = [0, .. Enumerable.Range(1, places - 1).Select(place => random.Next(Math.Min(place, 5)))];
        layers = [.. layers.Select(layer => layers.Distinct().Count(other => other < layer))];
        return (layers,
        [
            .. from place in Enumerable.Range(0, places)
               let above = Enumerable.Range(0, places).Where(other => layers[other] < layers[place]).ToArray()
               where above.Length > 0
               from to in random.GetItems(above, 2).Distinct()
               select (place, to),
        ]);
    }

    /// <summary>That in each layer all that stands there or passes keeps its distance, and that the leftmost begins at the edge and the rightmost ends there.</summary>
    private static void AssertNoneOverlap(MapLayout layout, int[] layers, (int From, int To)[] lines)
    {
        (int Layer, double X, double Width)[] all =
        [
            .. layers.Select((layer, place) => (layer, layout.XOf(place), 1.0)),
            .. lines.SelectMany((line, index) => layout.WayOf(index).Select((x, step) => (layers[line.From] - 1 - step, x, Way))),
        ];
        Assert.Equal(-0.5, all.Min(each => each.X - (each.Width / 2)), 9);
        Assert.Equal(layout.Width, all.Max(each => each.X + (each.Width / 2)) + 0.5, 9);
        Assert.All(all.GroupBy(each => each.Layer), layer =>
        {
            var row = layer.OrderBy(each => each.X).ToArray();
            Assert.All(row.Zip(row.Skip(1)), pair => Assert.True(pair.Second.X - pair.First.X > ((pair.First.Width + pair.Second.Width) / 2) - 1e-9));
        });
    }
}
