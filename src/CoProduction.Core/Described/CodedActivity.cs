using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>A coding: an activity with the answers that one coder gave, and when.</summary>
/// <remarks>Immutable. Codings of the same activity share its id. Two are equal when all of their parts are equal.</remarks>
[JsonConverter(typeof(ContractJsonConverter<CodedActivity>))]
public sealed record CodedActivity
{
    /// <summary>A coding of an activity.</summary>
    /// <exception cref="ArgumentNullException">The activity or the coder is null.</exception>
    /// <exception cref="ArgumentException">The activity has no id, by which it is known among the codings of others.</exception>
    public CodedActivity(Activity activity, Coder coder)
    {
        Activity = activity;
        Coder = coder;
    }

    /// <summary>The activity, with the coder's answers and the evidence for them.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value has no id.</exception>
    public Activity Activity
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (string.IsNullOrWhiteSpace(value.Id))
            {
                throw new ArgumentException($"{Quoted.Of(value.Title)} has no id, by which it is known among the codings of others.", nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Who or what gave the answers.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Coder Coder
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The day on which the answers were given.</summary>
    /// <value>Null by default.</value>
    public DateOnly? Date { get; init; }

    /// <summary>Whether the answers decide what coders disagreed on: then the evidence on each says why in a note, and what was coded stands beside it.</summary>
    /// <value>False by default.</value>
    public bool IsAdjudicated { get; init; }

    /// <summary>The id of the activity.</summary>
    public string ActivityId => Activity.Id!;

    /// <summary>The coder's answers.</summary>
    public Answers Answers => Activity.Answers;

    /// <summary>What the answers rest on, or why they are missing.</summary>
    public IReadOnlyDictionary<Question, Evidence> Evidence => Activity.Evidence;

    /// <summary>What the questionnaire's implications add to the answers, as a coding of their own.</summary>
    /// <returns>Null where they add nothing, or the answers contradict each other.</returns>
    public CodedActivity? Implied()
    {
        if (Answers.Questionnaire is not { } questionnaire) return null;
        Answers implied = questionnaire.Theory.ImpliedBy(Answers);
        return implied == Answers.Unknown
            ? null
            : new CodedActivity(new Activity(Activity.Title) { Id = ActivityId, Answers = implied }, Coder.Implications(questionnaire)) { Date = Date };
    }

    /// <summary>The activity and the coder, as in <c>walking-bus: Parents walk with pupils, coded by Ana</c>.</summary>
    public override string ToString() => $"{Activity}, {(IsAdjudicated ? "adjudicated" : Coder.IsDerived ? "derived" : "coded")} by {Coder}";
}
