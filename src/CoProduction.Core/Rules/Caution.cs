using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>Something that the literature warns of and that an activity's own answers can show.</summary>
/// <remarks>Immutable and compared by reference. A caution describes and never moves a verdict.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class Caution
{
    /// <summary>Makes a caution that is described by its sign: the sign's id is the caution's.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    public Caution(string name, Criterion sign, Advice advice)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(sign);
        ArgumentNullException.ThrowIfNull(advice);
        Name = name;
        Sign = sign;
        Advice = advice;
    }

    /// <summary>The permanent name in kebab case, such as <c>tokenism</c>.</summary>
    public string Id => Sign.Id;

    /// <summary>The word for what is warned of.</summary>
    public string Name { get; }

    /// <summary>What in an activity's answers gives cause for the caution, with its sources.</summary>
    public Criterion Sign { get; }

    /// <summary>What to do about it.</summary>
    public Advice Advice { get; }

    /// <summary>The word for what is warned of.</summary>
    public override string ToString() => Name;
}
