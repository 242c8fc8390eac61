using CoProduction.Comparison;

namespace CoProduction.Reliability;

/// <summary>Every verdict that a publication states on some activities, beside the one worked out under the same definition, with counts and intervals.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class StatedAgreement
{
    private StatedAgreement(IReadOnlyList<StatedComparison> comparisons, IReadOnlyList<StatedVerdict> notCompared) =>
        (Comparisons, NotCompared) = (comparisons, notCompared);

    /// <summary>The statements that could be compared, in the order of the activities.</summary>
    public IReadOnlyList<StatedComparison> Comparisons { get; }

    /// <summary>The statements for definitions that are not among those of the classifier.</summary>
    public IReadOnlyList<StatedVerdict> NotCompared { get; }

    /// <summary>Compares what is stated on some activities with what a classifier says of them.</summary>
    /// <exception cref="ArgumentNullException">An argument or an activity is null.</exception>
    public static StatedAgreement Of(IEnumerable<Activity> activities, Classifier classifier)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(classifier);
        List<StatedComparison> comparisons = [];
        List<StatedVerdict> left = [];
        foreach (Activity activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity, nameof(activities));
            if (activity.Stated.Count == 0) continue;
            IReadOnlyList<StatedComparison> own = StatedComparison.In(classifier.Classify(activity));
            comparisons.AddRange(own);
            left.AddRange(activity.Stated.Where(stated => !own.Any(comparison => ReferenceEquals(comparison.Stated, stated))));
        }

        return new StatedAgreement(comparisons, left);
    }

    /// <summary>How many of the statements that decide have an outcome; of author-undecided ones, how many of all.</summary>
    /// <param name="outcome">The outcome to count.</param>
    /// <param name="seenOnly">Whether only statements that were seen count, and none that we read into a work.</param>
    public Proportion Count(StatedOutcome outcome, bool seenOnly = false)
    {
        StatedComparison[] counted = [.. Comparisons.Where(comparison => (!seenOnly || comparison.IsSeen)
            && (outcome == StatedOutcome.AuthorUndecided || comparison.Outcome != StatedOutcome.AuthorUndecided))];
        return new Proportion(counted.Count(comparison => comparison.Outcome == outcome), counted.Length);
    }

    /// <summary>The counts of the statements that decide, with shares and intervals.</summary>
    public override string ToString() =>
        $"right {Count(StatedOutcome.Right)}, open {Count(StatedOutcome.Open)}, wrong {Count(StatedOutcome.Wrong)}";
}
