using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>One definition's judgement as it goes over the wire.</summary>
/// <remarks>Immutable. Two are equal when all of their parts are equal, in the same order.</remarks>
public sealed record JudgementRecord
{
    /// <summary>The id of the definition.</summary>
    public required string Definition { get; init; }

    /// <summary>Whether the activity is co-production under the definition.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Every smallest set of given answers that forces the verdict, in words.</summary>
    /// <value>Empty by default, and while the verdict is undetermined.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Reasons
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>What would turn the verdict, the nearest ways first, in words.</summary>
    /// <value>
    /// At most three ways to each definite verdict that is not this one, those to co-production first; empty by default, and where nothing would do.
    /// </value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<string> Turns
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>Every criterion with its status, each before its parts.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<CriterionRecord> Criteria
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <summary>The questions that can still decide.</summary>
    /// <value>Empty by default, and once the verdict is definite.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Question> Open
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <inheritdoc/>
    public bool Equals(JudgementRecord? other) =>
        other is not null
        && Definition == other.Definition
        && Verdict == other.Verdict
        && Reasons.SequenceEqual(other.Reasons)
        && Turns.SequenceEqual(other.Turns)
        && Criteria.SequenceEqual(other.Criteria)
        && Open.SequenceEqual(other.Open);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Definition, Verdict, Reasons.Count, Turns.Count, Criteria.Count, Open.Count);

    internal static JudgementRecord From(Judgement judgement) => new()
    {
        Definition = judgement.Definition.Id,
        Verdict = judgement.Verdict,
        Reasons = [.. judgement.Reasons.Select(reason => reason.ToString())],
        Turns = [.. NearestTurns.Of(judgement).SelectMany(turns => turns.Shown).Select(turn => turn.ToString())],
        Criteria = [.. judgement.Findings.Select(CriterionRecord.From)],
        Open = [.. judgement.OpenQuestions.Select(open => open.Question)],
    };
}
