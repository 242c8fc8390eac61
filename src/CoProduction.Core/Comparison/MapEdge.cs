using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>A line on the drawn map, from a narrower definition up to a broader one.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class MapEdge
{
    internal MapEdge(Entailment entailment, MapNode from, MapNode to, IReadOnlyList<double> passes)
    {
        Entailment = entailment;
        From = from;
        To = to;
        Passes = passes;
    }

    /// <summary>What the line stands for.</summary>
    public Entailment Entailment { get; }

    /// <summary>The place of the narrower definition.</summary>
    public MapNode From { get; }

    /// <summary>The place of the broader definition: in a layer above.</summary>
    public MapNode To { get; }

    /// <summary>Where the line passes the layers between its ends, from the lowest up: the distance from the left, in places.</summary>
    /// <value>Empty where the broader definition stands in the next layer.</value>
    public IReadOnlyList<double> Passes { get; }
}
