namespace CoProduction.Comparison;

/// <summary>Where the places of a layered graph stand, so that few lines cross and none runs over a place that it does not join.</summary>
/// <remarks>
/// After Sugiyama: a line that passes layers has a narrow place of its own in each of them; within a layer what is joined stands close together; and then
/// places move to where their lines are straightest, as far as their neighbours let them. Nothing of it is drawn by chance.
/// </remarks>
internal sealed class MapLayout
{
    /// <summary>How wide the way of a line is that passes a layer, where a definition is 1.</summary>
    private const double WayWidth = 0.12;

    private const int Rounds = 24;

    private readonly List<Place>[] layers;
    private readonly Dictionary<int, Place> places = [];
    private readonly List<Place[]> ways = [];

    /// <summary>Lays out places by their layers; each line leads from a place to one in a layer further up.</summary>
    public MapLayout(IReadOnlyList<int> layerOf, IReadOnlyList<(int From, int To)> lines)
    {
        layers = [.. Enumerable.Range(0, layerOf.Max() + 1).Select(_ => new List<Place>())];
        for (int number = 0; number < layerOf.Count; number++)
        {
            places.Add(number, Added(layerOf[number], 1));
        }

        foreach ((int from, int to) in lines)
        {
            Place[] between = [.. Enumerable.Range(1, layerOf[from] - layerOf[to] - 1).Select(step => Added(layerOf[from] - step, WayWidth))];
            Place lower = places[from];
            foreach (Place upper in between.Append(places[to]))
            {
                lower.Above.Add(upper);
                upper.Below.Add(lower);
                lower = upper;
            }

            ways.Add(between);
        }

        Order();
        Align();
    }

    /// <summary>The width of all of it, in places.</summary>
    public double Width => layers.SelectMany(layer => layer).Max(place => place.X + (place.Width / 2)) + 0.5;

    /// <summary>The distance of a place's middle from the left, beginning with that of the first possible.</summary>
    public double XOf(int place) => places[place].X;

    /// <summary>Where a line passes the layers between its ends, from below.</summary>
    public IReadOnlyList<double> WayOf(int line) => [.. ways[line].Select(place => place.X)];

    private Place Added(int layer, double width)
    {
        Place place = new() { Width = width, Position = layers[layer].Count };
        layers[layer].Add(place);
        return place;
    }

    /// <summary>Goes down and up the layers, each in the order of what its places are joined to, and keeps the best of all.</summary>
    private void Order()
    {
        int fewest = int.MaxValue;
        Dictionary<Place, double> best = [];
        for (int round = 0; round < Rounds; round++)
        {
            bool isDown = round % 2 == 0;
            foreach (List<Place> layer in isDown ? layers : layers.Reverse())
            {
                Arrange(layer, place => (isDown ? place.Above : place.Below).Select(other => other.Position).DefaultIfEmpty(place.Position).Average());
            }

            int crossings = layers.Sum(Crossings);
            if (crossings < fewest)
            {
                fewest = crossings;
                best = layers.SelectMany(layer => layer).ToDictionary(place => place, place => place.Position);
            }
        }

        foreach (List<Place> layer in layers)
        {
            Arrange(layer, place => best[place]);
        }
    }

    private static void Arrange(List<Place> layer, Func<Place, double> by)
    {
        Place[] ordered = [.. layer.OrderBy(by)];
        layer.Clear();
        foreach (Place place in ordered)
        {
            place.Position = layer.Count;
            layer.Add(place);
        }
    }

    /// <summary>How often lines up from a layer cross each other.</summary>
    private static int Crossings(List<Place> layer)
    {
        (double From, double To)[] lines = [.. layer.SelectMany(place => place.Above.Select(above => (place.Position, above.Position)))];
        int crossings = 0;
        for (int one = 0; one < lines.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                crossings += (lines[one].From - lines[other].From) * (lines[one].To - lines[other].To) < 0 ? 1 : 0;
            }
        }

        return crossings;
    }

    /// <summary>Moves places to the middle of what they are joined to, layer by layer, and keeps their order and their distances.</summary>
    private void Align()
    {
        foreach (List<Place> layer in layers)
        {
            Settle(layer, _ => 0);
        }

        for (int round = 0; round < Rounds; round++)
        {
            foreach (List<Place> layer in round % 2 == 0 ? layers : layers.Reverse())
            {
                Settle(layer, place => place.Above.Concat(place.Below).Select(other => other.X).DefaultIfEmpty(place.X).Average());
            }
        }

        double left = layers.SelectMany(layer => layer).Min(place => place.X - (place.Width / 2)) + 0.5;
        foreach (Place place in layers.SelectMany(layer => layer))
        {
            place.X -= left;
        }
    }

    /// <summary>The places of a layer as near to where they would be as their order and their widths allow, by least squares: neighbours that would overlap move as one.</summary>
    private static void Settle(List<Place> layer, Func<Place, double> wanted)
    {
        double[] offsets = new double[layer.Count];
        List<(double Sum, int Count)> blocks = [];
        for (int number = 0; number < layer.Count; number++)
        {
            offsets[number] = number == 0 ? 0 : offsets[number - 1] + ((layer[number - 1].Width + layer[number].Width) / 2);
            (double Sum, int Count) block = (wanted(layer[number]) - offsets[number], 1);
            while (blocks is [.., var before] && before.Sum / before.Count > block.Sum / block.Count)
            {
                blocks.RemoveAt(blocks.Count - 1);
                block = (before.Sum + block.Sum, before.Count + block.Count);
            }

            blocks.Add(block);
        }

        int next = 0;
        foreach ((double sum, int count) in blocks)
        {
            for (int end = next + count; next < end; next++)
            {
                layer[next].X = (sum / count) + offsets[next];
            }
        }
    }

    private sealed class Place
    {
        public double Width { get; init; }

        public double Position { get; set; }

        public double X { get; set; }

        public List<Place> Above { get; } = [];

        public List<Place> Below { get; } = [];
    }
}
