using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>A step in the order of definitions: what counts under the narrower counts under the broader, and no other lies between.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Entailment
{
    internal Entailment(Definition narrower, Definition broader, Witness difference)
    {
        Narrower = narrower;
        Broader = broader;
        Difference = difference;
    }

    /// <summary>The definition that asks more.</summary>
    public Definition Narrower { get; }

    /// <summary>The definition that asks less.</summary>
    public Definition Broader { get; }

    /// <summary>Why the reverse does not hold: the fewest answers that count under the broader, named first, and not under the narrower.</summary>
    public Witness Difference { get; }

    /// <summary>Both names, as in <c>Sharp (1980) entails Parks et al. (1981)</c>.</summary>
    public override string ToString() => $"{Narrower} entails {Broader}";
}
