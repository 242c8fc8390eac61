using System.Text.Json.Serialization;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.Comparison;

/// <summary>A verdict that a publication states of an activity, beside the one worked out under the same definition.</summary>
/// <remarks>Immutable and compared by reference.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class StatedComparison
{
    private StatedComparison(StatedVerdict stated, Judgement judgement)
    {
        Stated = stated;
        Judgement = judgement;
    }

    /// <summary>What the publication states.</summary>
    public StatedVerdict Stated { get; }

    /// <summary>What follows from the activity's answers.</summary>
    public Judgement Judgement { get; }

    /// <summary>Whether the statement itself was seen, in the work or in another; otherwise it is a reading.</summary>
    public bool IsSeen => Stated.Provenance != Provenance.Reading;

    /// <summary>How the two stand to each other.</summary>
    public StatedOutcome Outcome =>
        Stated.Verdict == Verdict.Undetermined ? StatedOutcome.AuthorUndecided
        : Judgement.Verdict == Verdict.Undetermined ? StatedOutcome.Open
        : Judgement.Verdict == Stated.Verdict ? StatedOutcome.Right
        : StatedOutcome.Wrong;

    /// <summary>The verdicts stated of an activity under the definitions that it was classified by, in the order in which they are stated.</summary>
    /// <remarks>What is stated for another definition is left out. A definition of one's own is meant by its id.</remarks>
    /// <exception cref="ArgumentNullException">The classification is null.</exception>
    public static IReadOnlyList<StatedComparison> In(Classification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return
        [
            .. from stated in classification.Activity.Stated
               let judgement = classification.Judgements.FirstOrDefault(judgement => judgement.Definition.Id == stated.Definition)
               where judgement is not null
               select new StatedComparison(stated, judgement),
        ];
    }

    /// <summary>The outcome and both verdicts, as in <c>Sharp (1980): stated co-production, worked out undetermined</c>.</summary>
    public override string ToString() => $"{Judgement.Definition}: stated {Stated.Verdict.Word}, worked out {Judgement.Verdict.Word}";
}
