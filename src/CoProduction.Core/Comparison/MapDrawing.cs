using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>The order of definitions laid out for drawing: places in layers, the broadest in the top layer, and the lines between them.</summary>
/// <remarks>Layers are centred, and within a layer a place stands near those that it is joined to above. It is the same in every run.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class MapDrawing
{
    private MapDrawing(IReadOnlyList<MapNode> nodes, IReadOnlyList<MapEdge> edges)
    {
        Nodes = nodes;
        Edges = edges;
        Width = nodes.GroupBy(node => node.Layer).Max(layer => layer.Count());
        Height = nodes.Max(node => node.Layer) + 1;
    }

    /// <summary>The places, layer by layer from the top, each from left to right.</summary>
    public IReadOnlyList<MapNode> Nodes { get; }

    /// <summary>The lines, in the order of the map's entailments.</summary>
    public IReadOnlyList<MapEdge> Edges { get; }

    /// <summary>How many places the widest layer has.</summary>
    public int Width { get; }

    /// <summary>How many layers there are.</summary>
    public int Height { get; }

    internal static MapDrawing Of(IReadOnlyList<DefinitionGroup> groups, IReadOnlyList<Entailment> entailments)
    {
        Dictionary<Definition, int> layers = [];
        ILookup<int, DefinitionGroup> byLayer = groups.ToLookup(group => LayerOf(group.Definitions[0]));
        int width = byLayer.Max(layer => layer.Count());
        Dictionary<Definition, MapNode> placed = [];
        foreach (IGrouping<int, DefinitionGroup> layer in byLayer.OrderBy(layer => layer.Key))
        {
            DefinitionGroup[] row = [.. layer.OrderBy(NearestAbove)];
            for (int place = 0; place < row.Length; place++)
            {
                double x = ((width - row.Length) / 2.0) + place;
                placed.Add(row[place].Definitions[0], new MapNode(row[place], x, layer.Key));
            }
        }

        return new([.. placed.Values], [.. entailments.Select(step => new MapEdge(step, placed[step.Narrower], placed[step.Broader]))]);

        int LayerOf(Definition definition)
        {
            if (!layers.TryGetValue(definition, out int layer))
            {
                layer = Above(definition).Select(broader => LayerOf(broader) + 1).DefaultIfEmpty().Max();
                layers.Add(definition, layer);
            }

            return layer;
        }

        IEnumerable<Definition> Above(Definition definition) => entailments.Where(step => step.Narrower == definition).Select(step => step.Broader);

        double NearestAbove(DefinitionGroup group) => Above(group.Definitions[0]).Select(broader => placed[broader].X).DefaultIfEmpty().Average();
    }
}
