using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction;

/// <summary>One definition's judgement, explained.</summary>
/// <remarks>Two are equal when all of their parts are equal; the order of lists counts.</remarks>
/// <param name="Definition">The id of the definition.</param>
/// <param name="Activity">The id of the activity; null where it has none, or where the result says so of which this is a part.</param>
/// <param name="MadeWith">What it was made with; null where the result says so of which this is a part.</param>
/// <param name="Verdict">Whether the activity is co-production under it.</param>
/// <param name="Reasons">The smallest sets of given answers that force the verdict, the 1,000 shortest where there are more; none while it is undetermined.</param>
/// <param name="HasMoreReasons">True where there are more reasons than are kept; otherwise null.</param>
/// <param name="Turns">The nearest ways to each definite verdict that is not this one, at most three to each, those to co-production first.</param>
/// <param name="Criteria">Every criterion with its status, each before its parts.</param>
/// <param name="Open">The definition's questions whose own answer can still decide, and what each answer would do; none once the verdict is definite.</param>
/// <param name="Implying">The other questions that can still decide, by what follows from their answers; none once the verdict is definite.</param>
public sealed record JudgementRecord(
    [property: JsonRequired, JsonPropertyName("definition")] string Definition,
    [property: JsonPropertyName("activity"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Activity,
    [property: JsonPropertyName("madeWith"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MadeWith? MadeWith,
    [property: JsonRequired, JsonPropertyName("verdict"), JsonConverter(typeof(TokenJsonConverter<Verdict>))] Verdict Verdict,
    IReadOnlyList<ReasonRecord> Reasons,
    [property: JsonPropertyName("hasMoreReasons"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? HasMoreReasons,
    IReadOnlyList<TurnRecord> Turns,
    IReadOnlyList<CriterionRecord> Criteria,
    IReadOnlyList<OpenQuestionRecord> Open,
    IReadOnlyList<OpenQuestionRecord> Implying)
{
    /// <summary>The most reasons that are kept: many times as many as any definition of the literature gives.</summary>
    private const int MostReasons = 1000;

    /// <summary>The smallest sets of given answers that force the verdict, the 1,000 shortest where there are more; none while it is undetermined.</summary>
    [JsonPropertyName("reasons")]
    public IReadOnlyList<ReasonRecord> Reasons { get; init => field = Values.List(value); } = Values.List(Reasons);

    /// <summary>The nearest ways to each definite verdict that is not this one, at most three to each, those to co-production first.</summary>
    [JsonPropertyName("turns")]
    public IReadOnlyList<TurnRecord> Turns { get; init => field = Values.List(value); } = Values.List(Turns);

    /// <summary>Every criterion with its status, each before its parts.</summary>
    [JsonPropertyName("criteria")]
    public IReadOnlyList<CriterionRecord> Criteria { get; init => field = Values.List(value); } = Values.List(Criteria);

    /// <summary>The definition's questions whose own answer can still decide, and what each answer would do; none once the verdict is definite.</summary>
    [JsonPropertyName("open")]
    public IReadOnlyList<OpenQuestionRecord> Open { get; init => field = Values.List(value); } = Values.List(Open);

    /// <summary>The other questions that can still decide, by what follows from their answers; none once the verdict is definite.</summary>
    [JsonPropertyName("implying")]
    public IReadOnlyList<OpenQuestionRecord> Implying { get; init => field = Values.List(value); } = Values.List(Implying);

    /// <summary>The record of a judgement that stands alone: it names the activity, and what it was made with.</summary>
    /// <exception cref="ArgumentNullException">The judgement is null.</exception>
    public static JudgementRecord From(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return Part(judgement) with { Activity = judgement.Activity.Id, MadeWith = MadeWith.Of([judgement.Definition]) };
    }

    /// <summary>The record as part of a classification's, which says the rest.</summary>
    internal static JudgementRecord Part(Judgement judgement)
    {
        Reason[] reasons = [.. judgement.EnumerateReasons().Take(MostReasons + 1)];
        return Part(judgement, [.. reasons.Take(MostReasons)], reasons.Length > MostReasons ? true : null);
    }

    private static JudgementRecord Part(Judgement judgement, Reason[] reasons, bool? hasMoreReasons) => new(
        judgement.Definition.Id,
        null,
        null,
        judgement.Verdict,
        [.. reasons.Select(reason => new ReasonRecord(
            AnswersRecord.From(reason.Answers), [.. reason.Criteria.Select(criterion => PathOf(judgement, criterion))], reason.ToString()))],
        hasMoreReasons,
        [.. NearestTurns.Of(judgement).SelectMany(turns => turns.Shown).Select(turn =>
            new TurnRecord(turn.Verdict, [.. turn.Changes.Select(ChangeRecord.Of)], turn.ToString()))],
        [.. judgement.Findings.Select(CriterionRecord.From)],
        [.. judgement.OpenQuestions.Select(OpenQuestionRecord.From)],
        [.. judgement.ImplyingQuestions.Select(OpenQuestionRecord.From)]);

    private static string PathOf(Judgement judgement, Criterion criterion) => judgement.Findings.First(finding => finding.Criterion == criterion).Path;
}
