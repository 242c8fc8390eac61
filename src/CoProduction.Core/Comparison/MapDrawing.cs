using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>The order of definitions laid out for drawing: places in layers, the broadest in the top layer, and the lines between them.</summary>
/// <remarks>
/// Within a layer a place stands near those that it is joined to, so that few lines cross; a line that passes a layer has a way of its own between the places there.
/// Definitions that no line joins stand by themselves, in rows below the layers. It is the same in every run.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class MapDrawing
{
    /// <summary>How many definitions that no line joins stand side by side at least.</summary>
    private const int FewestInRow = 4;

    private MapDrawing(IReadOnlyList<MapNode> nodes, IReadOnlyList<MapEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
        Width = (int)Math.Ceiling(nodes.Select(node => node.X).Concat(edges.SelectMany(edge => edge.Passes)).Max()) + 1;
        Height = (int)nodes.Max(node => node.Y) + 1;
    }

    /// <summary>The places, row by row from the top, each from left to right.</summary>
    public IReadOnlyList<MapNode> Nodes { get; }

    /// <summary>The lines, in the order of the map's entailments.</summary>
    public IReadOnlyList<MapEdge> Edges { get; }

    /// <summary>How many places wide it is.</summary>
    public int Width { get; }

    /// <summary>How many rows there are: the layers, and the rows of what no line joins.</summary>
    public int Height { get; }

    internal static MapDrawing Of(IReadOnlyList<DefinitionGroup> groups, IReadOnlyList<Entailment> entailments)
    {
        Dictionary<Definition, int> layers = [];
        ILookup<bool, DefinitionGroup> byJoined = groups.ToLookup(group => entailments.Any(step => step.Narrower == group.Definitions[0] || step.Broader == group.Definitions[0]));
        DefinitionGroup[] joined = [.. byJoined[true]];
        Dictionary<Definition, MapNode> placed = [];
        MapLayout? layout = null;
        if (joined.Length > 0)
        {
            layout = new MapLayout(
                [.. joined.Select(group => LayerOf(group.Definitions[0]))],
                [.. entailments.Select(step => (NumberOf(step.Narrower), NumberOf(step.Broader)))]);
            for (int number = 0; number < joined.Length; number++)
            {
                int layer = LayerOf(joined[number].Definitions[0]);
                placed.Add(joined[number].Definitions[0], new MapNode(joined[number], layout.XOf(number), layer, layer));
            }
        }

        int below = layers.Count == 0 ? 0 : layers.Values.Max() + 1;
        int width = Math.Max(FewestInRow, (int)(layout?.Width ?? 0));
        foreach ((DefinitionGroup alone, int number) in byJoined[false].Select((group, number) => (group, number)))
        {
            placed.Add(alone.Definitions[0], new MapNode(alone, number % width, below + (number / width), layer: 0));
        }

        return new(
            [.. placed.Values.OrderBy(node => node.Y).ThenBy(node => node.X)],
            [.. entailments.Select((step, line) => new MapEdge(step, placed[step.Narrower], placed[step.Broader], layout!.WayOf(line)))]);

        int NumberOf(Definition definition) => Array.FindIndex(joined, group => group.Definitions[0] == definition);

        int LayerOf(Definition definition)
        {
            if (!layers.TryGetValue(definition, out int layer))
            {
                layer = entailments.Where(step => step.Narrower == definition).Select(step => LayerOf(step.Broader) + 1).DefaultIfEmpty().Max();
                layers.Add(definition, layer);
            }

            return layer;
        }
    }
}
