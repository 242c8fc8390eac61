using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Comparison;

/// <summary>Definitions that belong together: because they are equivalent, or because they agree.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class DefinitionGroup
{
    internal DefinitionGroup(IReadOnlyList<Definition> definitions) => Definitions = definitions;

    /// <summary>The members, in the order of the map: at least one.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>The names of the members.</summary>
    public override string ToString() => string.Join("; ", Definitions);
}
