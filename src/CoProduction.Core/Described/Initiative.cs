using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>Several activities under one name: what mixes groups of people, tasks or moments is described as one activity for each.</summary>
/// <remarks>
/// Immutable, and never without an activity. Each activity keeps its own answers, and is judged by them alone. Two are equal when id, title,
/// description, own fields and activities are equal, these in the same order.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter<Initiative>))]
public sealed record Initiative : IDescribed
{
    /// <summary>Puts activities under a title.</summary>
    /// <exception cref="ArgumentNullException">The title, the list, or an activity in it is null.</exception>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public Initiative(string title, IReadOnlyList<Activity> activities)
    {
        Title = title;
        Activities = activities;
    }

    /// <summary>The name that tells the initiative from others in the same collection.</summary>
    /// <value>Null by default.</value>
    public string? Id { get; init; }

    /// <summary>What the activities are together, in a few words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Title { get; init => field = Required.Value(value); }

    /// <summary>The text that was split into the activities.</summary>
    /// <value>Null by default.</value>
    public string? Description { get; init; }

    /// <summary>The activities, at least one.</summary>
    /// <exception cref="ArgumentNullException">The value or a member of it is null.</exception>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public IReadOnlyList<Activity> Activities
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
            if (field.Count == 0)
            {
                throw new ArgumentException("An initiative has at least one activity.", nameof(value));
            }

            foreach (Activity activity in field)
            {
                ArgumentNullException.ThrowIfNull(activity, nameof(value));
            }
        }
    }

    /// <summary>Fields of one's own: a JSON object of up to 12 levels, kept as it is, written back, and without part in any verdict.</summary>
    /// <value>Null by default.</value>
    /// <remarks>The value is copied, so that its document may go. In comparison the order of its fields does not count, nor how a number is written.</remarks>
    /// <exception cref="ArgumentException">The value is no JSON object, is nested deeper than 12 levels, or holds half of a surrogate pair.</exception>
    public JsonElement? Extra { get; init => field = OwnFields.Keep(value); }

    /// <inheritdoc/>
    public bool Equals(Initiative? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Description == other.Description
        && OwnFields.Same(Extra, other.Extra)
        && Activities.SequenceEqual(other.Activities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Description, Activities.Count, Activities[0]);

    /// <summary>The title, after the id where there is one.</summary>
    public override string ToString() => Safe.Line(Id is null ? Title : $"{Id}: {Title}");

    /// <summary>The initiative by what verdicts rest on, and by what tells it and its activities from others.</summary>
    internal Initiative Brief() => new(Title, [.. Activities.Select(activity => activity.Brief())]) { Id = Id };
}
