using System.Globalization;
using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>How much counts under a definition: how many complete sets of answers, of all that break no implication.</summary>
/// <remarks>Counted exactly, over the questions that bear on the definition. Two values are equal when definition and counts are.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record Breadth
{
    internal Breadth(Definition definition, UInt128 counting, UInt128 total)
    {
        Definition = definition;
        Counting = counting;
        Total = total;
    }

    /// <summary>The definition.</summary>
    public Definition Definition { get; }

    /// <summary>How many sets of answers count.</summary>
    public UInt128 Counting { get; }

    /// <summary>How many there are.</summary>
    public UInt128 Total { get; }

    /// <summary>The share that counts, from 0 to 1: what further questions are counted over does not change it.</summary>
    public double Share => (double)Counting / (double)Total;

    /// <summary>The definition and the counts, as in <c>Sharp (1980): 6 of 32</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Definition}: {Counting} of {Total}");
}
