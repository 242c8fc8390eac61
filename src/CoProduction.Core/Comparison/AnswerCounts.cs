using System.Globalization;
using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>How many complete sets of answers count under both of two definitions, under one of them, and under neither.</summary>
/// <remarks>
/// Counted exactly, over the questions that bear on either definition, and only where the answers break no implication. Every set of answers weighs
/// the same: that is no estimate of how often real activities are like it. Two values are equal when all four counts are.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed record AnswerCounts
{
    internal AnswerCounts(UInt128 both, UInt128 onlyFirst, UInt128 onlySecond, UInt128 neither)
    {
        Both = both;
        OnlyFirst = onlyFirst;
        OnlySecond = onlySecond;
        Neither = neither;
    }

    /// <summary>Those that count under both.</summary>
    public UInt128 Both { get; }

    /// <summary>Those that count under the first and not under the second.</summary>
    public UInt128 OnlyFirst { get; }

    /// <summary>Those that count under the second and not under the first.</summary>
    public UInt128 OnlySecond { get; }

    /// <summary>Those that count under neither.</summary>
    public UInt128 Neither { get; }

    /// <summary>All of them.</summary>
    public UInt128 Total => Both + OnlyFirst + OnlySecond + Neither;

    /// <summary>The share of all on which the two give the same verdict, from 0 to 1.</summary>
    /// <remarks>Two definitions that are hardly ever met agree nearly everywhere, by counting nothing: see <see cref="Overlap"/>.</remarks>
    public double Agreement => (double)(Both + Neither) / (double)Total;

    /// <summary>The share that counts under both of what counts under at least one, from 0 to 1; 1 where nothing does.</summary>
    public double Overlap => Both + OnlyFirst + OnlySecond is var either && either > 0 ? (double)Both / (double)either : 1;

    /// <summary>The four counts, as in <c>12 under both, 3 under the first only, 4 under the second only, 17 under neither</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Both} under both, {OnlyFirst} under the first only, {OnlySecond} under the second only, {Neither} under neither");

    /// <summary>The same counts with the two definitions exchanged.</summary>
    internal AnswerCounts Reversed => new(Both, OnlySecond, OnlyFirst, Neither);

    /// <summary>How the two stand to each other.</summary>
    internal Relation Relation => this switch
    {
        { OnlyFirst: var first, OnlySecond: var second } when first == 0 && second == 0 => Relation.Equivalent,
        { OnlyFirst: var first } when first == 0 => Relation.Entails,
        { OnlySecond: var second } when second == 0 => Relation.EntailedBy,
        { Both: var both } when both == 0 => Relation.Disjoint,
        _ => Relation.Overlapping,
    };
}
