using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>One activity held against one kind of a typology.</summary>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Placement
{
    internal Placement(Typology typology, Kind kind, Premises premises)
    {
        Typology = typology;
        Kind = kind;
        Membership = Kind.ToMembership(premises.StatusOf(kind.Criterion.Compiled));
    }

    /// <summary>The typology that the kind belongs to.</summary>
    public Typology Typology { get; }

    /// <summary>The kind.</summary>
    public Kind Kind { get; }

    /// <summary>How surely the activity belongs to it.</summary>
    public Membership Membership { get; }

    /// <summary>The kind and how surely, as in <c>mutual adjustment: possibly</c>.</summary>
    public override string ToString() => $"{Kind.Name}: {Membership.Word}";
}
