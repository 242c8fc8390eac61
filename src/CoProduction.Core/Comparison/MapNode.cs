using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>A place on the drawn map: one definition, or several that are equivalent.</summary>
/// <remarks>Coordinates count places: X from left to right, Y from top to bottom, the middle of a place at each.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class MapNode
{
    internal MapNode(DefinitionGroup definitions, double x, double y, int layer)
    {
        Definitions = definitions;
        X = x;
        Y = y;
        Layer = layer;
    }

    /// <summary>What stands here.</summary>
    public DefinitionGroup Definitions { get; }

    /// <summary>The distance from the left, in places.</summary>
    public double X { get; }

    /// <summary>The distance from the top, in places: the layer, or for what no line joins a row below all layers.</summary>
    public double Y { get; }

    /// <summary>How many steps lead from here up to a definition that entails no other, along the longest way.</summary>
    public int Layer { get; }
}
