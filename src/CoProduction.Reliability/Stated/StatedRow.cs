using CoProduction.Literature;

namespace CoProduction.Reliability;

/// <summary>A verdict that a publication states on an activity, beside the library's under the same definition.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class StatedRow
{
    internal StatedRow(Activity activity, StatedVerdict stated, Definition definition)
    {
        Activity = activity;
        Stated = stated;
        Definition = definition;
        Verdict = definition.Assess(activity.Answers);
    }

    /// <summary>The activity.</summary>
    public Activity Activity { get; }

    /// <summary>What the publication states.</summary>
    public StatedVerdict Stated { get; }

    /// <summary>The definition that it is stated for.</summary>
    public Definition Definition { get; }

    /// <summary>The library's verdict under the definition.</summary>
    public Verdict Verdict { get; }

    /// <summary>Whether the statement itself was seen, in the work or reported in another; otherwise it is our reading.</summary>
    public bool IsSeen => Stated.Provenance != Provenance.Reading;

    /// <summary>How the two stand to each other.</summary>
    public StatedOutcome Outcome =>
        Stated.Verdict == Verdict.Undetermined ? StatedOutcome.AuthorUndecided
        : Verdict == Verdict.Undetermined ? StatedOutcome.Open
        : Verdict == Stated.Verdict ? StatedOutcome.Same
        : StatedOutcome.Opposed;

    /// <summary>The activity, the definition and the outcome.</summary>
    public override string ToString() => $"{Activity.Id ?? Activity.Title}, {Definition}: {Outcome}";
}
