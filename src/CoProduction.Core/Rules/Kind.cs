using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction;

/// <summary>One kind of a typology, with the criterion that places an activity in it.</summary>
/// <remarks>Immutable and compared by reference.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Kind
{
    /// <summary>Makes a kind that is named and described by its criterion: the criterion's id is the kind's.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public Kind(string name, Criterion criterion)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(criterion);
        Name = name;
        Criterion = criterion;
    }

    /// <summary>The permanent name in kebab case, unique within its typology, such as <c>mutual-adjustment</c>.</summary>
    public string Id => Criterion.Id;

    /// <summary>The author's word for the kind.</summary>
    public string Name { get; }

    /// <summary>What makes an activity one of this kind.</summary>
    public Criterion Criterion { get; }

    /// <summary>How surely an activity with some answers belongs to the kind.</summary>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire than the kind's.</exception>
    public Membership Assess(Answers answers) => ToMembership(Criterion.Assess(answers));

    /// <summary>The author's word for the kind.</summary>
    public override string ToString() => Name;

    internal static Membership ToMembership(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => Membership.Certainly,
        CriterionStatus.NotMet => Membership.Not,
        _ => Membership.Possibly,
    };
}
