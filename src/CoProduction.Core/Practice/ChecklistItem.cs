using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction.Practice;

/// <summary>One thing to look for in practice, when it is there, and what to do about it.</summary>
/// <remarks>Immutable and compared by reference. Advice is given for presence, for absence or for both; what is unknown is asked.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class ChecklistItem
{
    /// <summary>The permanent name in kebab case, unique within its checklist: the criterion's id.</summary>
    public string Id => Criterion.Id;

    /// <summary>The word for it, in the field's own terms.</summary>
    /// <exception cref="ArgumentException">The value is empty or white space.</exception>
    public required string Name { get; init => field = Required.Text(value); }

    /// <summary>What makes it present, as a condition on the checklist's own answers, with its sources.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Criterion Criterion { get; init => field = Required.Value(value); }

    /// <summary>What to do where it is there.</summary>
    /// <value>Null by default, where nothing needs doing.</value>
    public Advice? WhenPresent { get; init; }

    /// <summary>What to do where it is not.</summary>
    /// <value>Null by default, where nothing needs doing.</value>
    public Advice? WhenAbsent { get; init; }

    /// <summary>What to do where it is not known.</summary>
    /// <value>Null by default, where the finding says to ask the questions that can still decide, on those questions' own authority.</value>
    public Advice? WhenUnknown { get; init; }

    /// <summary>The caution that the answers to the codebook can already show of an activity, without this checklist.</summary>
    /// <value>Null by default, where no answer to the codebook shows it.</value>
    public Caution? Caution { get; init; }

    /// <summary>The word for it.</summary>
    public override string ToString() => Name;
}
