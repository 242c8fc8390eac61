using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>How one definition stands to another, over every complete set of answers that respects the implications.</summary>
[JsonConverter(typeof(TokenJsonConverter<Relation>))]
public enum Relation
{
    /// <summary>Each counts what the other does not, and some answers count under both.</summary>
    Overlapping,

    /// <summary>The same answers count under both.</summary>
    Equivalent,

    /// <summary>Whatever counts under the first counts under the second, and not the reverse.</summary>
    Entails,

    /// <summary>Whatever counts under the second counts under the first, and not the reverse.</summary>
    EntailedBy,

    /// <summary>Nothing counts under both, though something counts under each.</summary>
    Disjoint,
}
