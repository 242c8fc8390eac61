using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>A described activity: what people do, and what is known of it as answers to the codebook's questions.</summary>
/// <remarks>
/// Immutable. An answer that is not given is unknown, never no. What mixes groups of people or tasks is several activities. Two are equal when id,
/// title, description, answers, evidence and stated verdicts are equal.
/// </remarks>
[JsonConverter(typeof(ActivityJsonConverter))]
public sealed partial record Activity : IDescribed
{
    /// <summary>Describes an activity by a title.</summary>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    public Activity(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        Title = title;
    }

    /// <summary>The name that tells the activity from others in the same collection.</summary>
    /// <value>Null by default.</value>
    public string? Id { get; init; }

    /// <summary>One sentence that tells who does what.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Title
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The text that the answers were coded from.</summary>
    /// <value>Null by default.</value>
    public string? Description { get; init; }

    /// <summary>What is known: the one place in which all answers are kept.</summary>
    /// <value>Nothing known by default.</value>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire than the codebook.</exception>
    public Answers Answers
    {
        get;
        init
        {
            value.RequireFrom(Codebook.Questionnaire, nameof(value));
            field = value;
        }
    }

    /// <summary>What answers rest on, or why they are missing, for the questions on which anything is noted.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null, or what is noted on a question is.</exception>
    /// <exception cref="ArgumentException">A question belongs to another questionnaire than the codebook.</exception>
    public IReadOnlyDictionary<Question, Evidence> Evidence
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.Keys.FirstOrDefault(question => question.Questionnaire != Codebook.Questionnaire) is { } other)
            {
                throw new ArgumentException($"'{other.Id}' is a question of '{other.Questionnaire}', and not of the codebook.", nameof(value));
            }

            field = new Dictionary<Question, Evidence>(value).AsReadOnly();
            foreach (Evidence evidence in field.Values)
            {
                ArgumentNullException.ThrowIfNull(evidence, nameof(value));
            }
        }
    } = ReadOnlyDictionary<Question, Evidence>.Empty;

    /// <summary>What publications say of the activity, for comparison.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value or a member of it is null.</exception>
    public IReadOnlyList<StatedVerdict> Stated
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
            foreach (StatedVerdict stated in field)
            {
                ArgumentNullException.ThrowIfNull(stated, nameof(value));
            }
        }
    } = [];

    /// <inheritdoc/>
    public bool Equals(Activity? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Description == other.Description
        && Answers == other.Answers
        && Stated.SequenceEqual(other.Stated)
        && Evidence.Count == other.Evidence.Count
        && Evidence.All(pair => other.Evidence.TryGetValue(pair.Key, out Evidence? evidence) && pair.Value == evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Description, Answers, Stated.Count, Evidence.Count);

    /// <summary>The title, after the id where there is one.</summary>
    public override string ToString() => Safe.Line(Id is null ? Title : $"{Id}: {Title}");
}
