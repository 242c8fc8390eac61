using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>A described activity: what people do, and what is known of it as answers to the codebook's questions, or to those of another questionnaire.</summary>
/// <remarks>
/// Immutable. Answers and evidence are on one questionnaire; where it is not the codebook, the properties for the codebook's questions are null.
/// An answer that is not given is unknown, never no. What mixes groups of people or tasks is several activities. Two are equal when id, title, description, answers, evidence, stated verdicts and own fields are equal.
/// </remarks>
[JsonConverter(typeof(ContractJsonConverter<Activity>))]
public sealed partial record Activity : IDescribed
{
    private Answers answers;

    /// <summary>The activity that was answered by a property for one question: a copy keeps the original's here, so that it is known by itself.</summary>
    private Activity? answeredSingly;

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
    public string Title { get; init => field = Required.Value(value); }

    /// <summary>The text that the answers were coded from.</summary>
    /// <value>Null by default.</value>
    public string? Description { get; init; }

    /// <summary>What is known: the one place in which all answers are kept.</summary>
    /// <value>Nothing known by default.</value>
    /// <exception cref="ArgumentException">The answers belong to another questionnaire than the questions that evidence is given on.</exception>
    /// <exception cref="InvalidOperationException">An answer was given by its own property before, in the same initialiser, and would be lost.</exception>
    public Answers Answers
    {
        get => answers;
        init
        {
            if (answeredSingly == (object)this)
            {
                throw new InvalidOperationException("An answer that was given by its own property would be lost: set Answers first, then single answers.");
            }

            if (QuestionnaireOfEvidence is { } questionnaire)
            {
                value.RequireFrom(questionnaire, nameof(value));
            }

            answers = value;
        }
    }

    /// <summary>What answers rest on, or why they are missing, for the questions on which anything is noted.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value, or the evidence on a question, is null.</exception>
    /// <exception cref="ArgumentException">The questions belong to different questionnaires, or to another than the answers.</exception>
    public IReadOnlyDictionary<Question, Evidence> Evidence
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = new Dictionary<Question, Evidence>(value).AsReadOnly();
            Questionnaire? own = answers.Questionnaire ?? field.Keys.FirstOrDefault()?.Questionnaire;
            foreach ((Question question, Evidence evidence) in field)
            {
                ArgumentNullException.ThrowIfNull(evidence, nameof(value));
                if (own is not null && question.Questionnaire != own)
                {
                    throw new ArgumentException($"'{question.Id}' is a question of {question.Questionnaire.Beside(own)}, and not of '{own}'.", nameof(value));
                }
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

    /// <summary>Fields of one's own: a JSON object of up to 12 levels, kept as it is, written back, and without part in any verdict.</summary>
    /// <value>Null by default.</value>
    /// <remarks>The value is copied, so that its document may go. In comparison the order of its fields does not count, nor how a number is written.</remarks>
    /// <exception cref="ArgumentException">The value is no JSON object, is nested deeper than 12 levels, or holds half of a surrogate pair.</exception>
    public JsonElement? Extra { get; init => field = OwnFields.Keep(value); }

    /// <summary>The answers as far as they are to the codebook: none where they belong to another questionnaire.</summary>
    private Answers Coded => answers.Questionnaire == Codebook.Questionnaire ? answers : default;

    private Questionnaire? QuestionnaireOfEvidence => Evidence.Keys.FirstOrDefault()?.Questionnaire;

    /// <inheritdoc/>
    public bool Equals(Activity? other) =>
        other is not null
        && Id == other.Id
        && Title == other.Title
        && Description == other.Description
        && OwnFields.Same(Extra, other.Extra)
        && Answers == other.Answers
        && Stated.SequenceEqual(other.Stated)
        && Evidence.Count == other.Evidence.Count
        && Evidence.All(pair => other.Evidence.TryGetValue(pair.Key, out Evidence? evidence) && pair.Value == evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Title, Description, Answers, Stated.Count, Evidence.Count);

    /// <summary>The title, after the id where there is one.</summary>
    public override string ToString() => Safe.Line(Id is null ? Title : $"{Id}: {Title}");

    /// <summary>The activity by what verdicts rest on, and by what tells it from others.</summary>
    internal Activity Brief() => new(Title) { Id = Id, Answers = Answers };

    /// <summary>Refuses an activity whose answers, or evidence, are on another questionnaire.</summary>
    internal void RequireFrom(Questionnaire questionnaire, string parameter)
    {
        answers.RequireFrom(questionnaire, parameter);
        if (QuestionnaireOfEvidence is { } own && own != questionnaire)
        {
            throw new ArgumentException($"Evidence on questions of '{questionnaire}' is needed; this is on those of {own.Beside(questionnaire)}.", parameter);
        }
    }

    /// <summary>Gives or takes back one answer to the codebook; for the properties' use, before anyone else sees the activity.</summary>
    private void Answer<T>(Question<T> question, T? answer)
        where T : struct
    {
        Answers answered = answers.With(question, answer);
        if (QuestionnaireOfEvidence is { } questionnaire)
        {
            answered.RequireFrom(questionnaire, nameof(question));
        }

        answers = answered;
        answeredSingly = this;
    }
}
