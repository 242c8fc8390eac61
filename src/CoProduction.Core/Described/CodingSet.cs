using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Wording;

namespace CoProduction;

/// <summary>Codings of the same activities by several coders, on one questionnaire: what each coder said, and what becomes of it.</summary>
/// <remarks>
/// Immutable, and compared by reference. An activity is coded by a coder once; one that a coder did not code is absent there. What was adjudicated and what
/// was derived by a rule or by implications stands beside what was coded, and never takes its place.
/// </remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class CodingSet
{
    private readonly Dictionary<(string Activity, Coder Coder), CodedActivity> coded = [];
    private readonly ILookup<string, CodedActivity> codedOf;
    private readonly ILookup<string, CodedActivity> adjudicatedOf;

    /// <summary>Brings codings together.</summary>
    /// <exception cref="ArgumentNullException">The list or a coding is null.</exception>
    /// <exception cref="ArgumentException">
    /// They are on different questionnaires, a coder coded an activity twice, or an answer is adjudicated twice or without a note that says why;
    /// <see cref="Validation.CodingSetValidator"/> finds all that is wrong.
    /// </exception>
    public CodingSet(IEnumerable<CodedActivity> codings)
    {
        ArgumentNullException.ThrowIfNull(codings);
        Codings = [.. codings];
        foreach (CodedActivity coding in Codings) ArgumentNullException.ThrowIfNull(coding, nameof(codings));
        if (CodingFault.In(Codings).FirstOrDefault() is { } fault) throw new ArgumentException(fault.Message, nameof(codings));
        Coded = [.. Codings.Where(coding => !coding.IsAdjudicated && !coding.Coder.IsDerived)];
        Adjudications = [.. Codings.Where(coding => coding.IsAdjudicated)];
        Derived = [.. Codings.Where(coding => !coding.IsAdjudicated && coding.Coder.IsDerived)];
        Coders = [.. Coded.Select(coding => coding.Coder).Distinct()];
        ActivityIds = [.. Coded.Select(coding => coding.ActivityId).Distinct(StringComparer.Ordinal)];
        Questionnaire = Codings.Select(coding => coding.Answers.Questionnaire ?? coding.Evidence.Keys.FirstOrDefault()?.Questionnaire).FirstOrDefault(each => each is not null);
        foreach (CodedActivity coding in Coded) coded.Add((coding.ActivityId, coding.Coder), coding);
        codedOf = Coded.ToLookup(coding => coding.ActivityId, StringComparer.Ordinal);
        adjudicatedOf = Adjudications.ToLookup(coding => coding.ActivityId, StringComparer.Ordinal);
    }

    /// <summary>All codings, in the order in which they were given.</summary>
    public IReadOnlyList<CodedActivity> Codings { get; }

    /// <summary>Those that persons and models gave by reading descriptions: what agreement is measured on.</summary>
    public IReadOnlyList<CodedActivity> Coded { get; }

    /// <summary>Those that decide what was disagreed on.</summary>
    public IReadOnlyList<CodedActivity> Adjudications { get; }

    /// <summary>Those that a rule or the implications made from others.</summary>
    public IReadOnlyList<CodedActivity> Derived { get; }

    /// <summary>The persons and models who coded, each once, in the order of their first codings.</summary>
    public IReadOnlyList<Coder> Coders { get; }

    /// <summary>The ids of the activities that they coded, each once, in the order of the first codings.</summary>
    public IReadOnlyList<string> ActivityIds { get; }

    /// <summary>The questionnaire that all answers belong to.</summary>
    /// <value>Null where no question is answered or noted on.</value>
    public Questionnaire? Questionnaire { get; }

    /// <summary>The title of an activity, as its first coding has it.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">Nobody coded an activity with the id.</exception>
    public string TitleOf(string activityId) => Of(activityId) is [var first, ..]
        ? first.Activity.Title
        : throw Uncoded(activityId);

    /// <summary>An activity as far as those who coded it tell it alike: the first title, the first description, and the own fields and stated verdicts that no two give otherwise.</summary>
    /// <returns>An activity without answers.</returns>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    /// <exception cref="KeyNotFoundException">Nobody coded an activity with the id.</exception>
    public Activity SharedOf(string activityId) => Of(activityId) is { Count: > 0 } codings ? SharedDescription.Of(codings) : throw Uncoded(activityId);

    /// <summary>What persons and models coded of an activity; none where there is no such activity.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public IReadOnlyList<CodedActivity> Of(string activityId)
    {
        ArgumentNullException.ThrowIfNull(activityId);
        return [.. codedOf[activityId]];
    }

    /// <summary>How one coder coded an activity, or null where this coder did not.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CodedActivity? Find(string activityId, Coder coder)
    {
        ArgumentNullException.ThrowIfNull(activityId);
        ArgumentNullException.ThrowIfNull(coder);
        return coded.GetValueOrDefault((activityId, coder));
    }

    /// <summary>One coder alone: the activities with this coder's answers, ready to be classified.</summary>
    /// <exception cref="ArgumentNullException">The coder is null.</exception>
    public IReadOnlyList<Activity> By(Coder coder)
    {
        ArgumentNullException.ThrowIfNull(coder);
        return [.. Coded.Where(coding => coding.Coder == coder).Select(coding => coding.Activity)];
    }

    /// <summary>What a rule makes of the codings of each activity, nothing adjudicated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of those that there are.</exception>
    public IReadOnlyList<Consensus> ConsensusBy(ConsensusRule rule)
    {
        RequireRule(rule);
        return [.. ActivityIds.Select(id => ConsensusMaking.Of(rule, Of(id), [], isSettled: false))];
    }

    /// <summary>What a rule makes of the codings of each activity, with the answers that were adjudicated in the place of what it makes of those.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of those that there are.</exception>
    public IReadOnlyList<Consensus> SettledBy(ConsensusRule rule)
    {
        RequireRule(rule);
        return [.. ActivityIds.Select(id => ConsensusMaking.Of(rule, Of(id), [.. adjudicatedOf[id]], isSettled: true))];
    }

    /// <summary>The codings as they would be had each coder said what was adjudicated: where these differ, something is left to settle.</summary>
    /// <returns>A set of its own, in which nothing is adjudicated or derived; this one stays as it is.</returns>
    public CodingSet WithAdjudicated() => new(Coded.Select(coding => adjudicatedOf[coding.ActivityId].Aggregate(coding, Taking)));

    /// <summary>The numbers of coders and activities, as in <c>2 coders, 113 activities</c>.</summary>
    public override string ToString() =>
        $"{Prose.Count(Coders.Count, "coder", "coders")}, {Prose.Count(ActivityIds.Count, "activity", "activities")}";

    /// <summary>A coding with the answers of another in the place of its own, and nothing noted on why it had these.</summary>
    private static CodedActivity Taking(CodedActivity coding, CodedActivity decision)
    {
        Answers answers = decision.Answers.Questions.Aggregate(coding.Answers, (known, question) => known.WithOptions(question, [.. decision.Answers.Possible(question)]));
        var evidence = coding.Evidence.Where(each => !decision.Answers.Questions.Contains(each.Key)).ToDictionary();
        return coding with { Activity = coding.Activity with { Answers = answers, Evidence = evidence } };
    }

    private static KeyNotFoundException Uncoded(string activityId) => new($"Nobody coded an activity with the id {Quoted.Of(activityId)}.");

    private static void RequireRule(ConsensusRule rule)
    {
        if (!Enum.IsDefined(rule)) throw new ArgumentOutOfRangeException(nameof(rule), rule, "This is no rule of consensus.");
    }
}
