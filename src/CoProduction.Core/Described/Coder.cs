using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>Who or what gave the answers of a coding: a person, a model with its version, or a derivation from the codings of others.</summary>
/// <remarks>Immutable. Two are equal when kind, name and version are; upper and lower case differ.</remarks>
[JsonConverter(typeof(ContractJsonConverter<Coder>))]
public sealed record Coder
{
    private Coder(CoderKind kind, string name, string? version)
    {
        Kind = kind;
        Name = name;
        Version = version;
    }

    /// <summary>What it is.</summary>
    public CoderKind Kind { get; }

    /// <summary>The name, or for what is derived the questionnaire or the rule: never blank.</summary>
    public string Name { get; }

    /// <summary>The version, which a model always has.</summary>
    /// <value>Null where there is none.</value>
    public string? Version { get; }

    /// <summary>Whether the answers were worked out from those of others, and not read from a description.</summary>
    public bool IsDerived => Kind is CoderKind.Implication or CoderKind.Rule;

    /// <summary>A person.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or white space.</exception>
    public static Coder Person(string name) => Of(CoderKind.Person, name);

    /// <summary>A model, such as a language model, in one of its versions: others may answer otherwise.</summary>
    /// <exception cref="ArgumentException">The name or the version is null, empty or white space.</exception>
    public static Coder Model(string name, string version) => Of(CoderKind.Model, name, version);

    /// <summary>The implications of a questionnaire, in its version.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public static Coder Implications(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        return Of(CoderKind.Implication, questionnaire.Id, questionnaire.Version);
    }

    /// <summary>A coder of some kind.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or white space, a version is empty or white space, or a model has none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of those that there are.</exception>
    public static Coder Of(CoderKind kind, string name, string? version = null)
    {
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of coder.");
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (version is not null || kind == CoderKind.Model) ArgumentException.ThrowIfNullOrWhiteSpace(version);
        return new Coder(kind, name, version);
    }

    /// <summary>The name, with the version where there is one, as in <c>codebook 1.0</c>.</summary>
    public override string ToString() => Safe.Line(Version is null ? Name : $"{Name} {Version}");
}
