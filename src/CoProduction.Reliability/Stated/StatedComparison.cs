namespace CoProduction.Reliability;

/// <summary>Every verdict that a publication states on some activities, beside the library's under the same definition, with counts.</summary>
/// <remarks>Immutable, and compared by reference. Statements of definitions that are not among those given are left out and named.</remarks>
public sealed class StatedComparison
{
    private StatedComparison(IReadOnlyList<StatedRow> rows, IReadOnlyList<StatedVerdict> notCompared)
    {
        Rows = rows;
        NotCompared = notCompared;
    }

    /// <summary>The statements that could be compared, in the order of the activities.</summary>
    public IReadOnlyList<StatedRow> Rows { get; }

    /// <summary>The statements for definitions that were not given.</summary>
    public IReadOnlyList<StatedVerdict> NotCompared { get; }

    /// <summary>Compares what is stated on some activities with the verdicts under some definitions.</summary>
    /// <exception cref="ArgumentNullException">An argument, an activity or a definition is null.</exception>
    /// <exception cref="ArgumentException">Two definitions share an id.</exception>
    public static StatedComparison Of(IEnumerable<Activity> activities, IEnumerable<Definition> definitions)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ArgumentNullException.ThrowIfNull(definitions);
        Dictionary<string, Definition> byId = new(StringComparer.Ordinal);
        foreach (Definition definition in definitions)
        {
            ArgumentNullException.ThrowIfNull(definition, nameof(definitions));
            if (!byId.TryAdd(definition.Id, definition))
            {
                throw new ArgumentException($"Two definitions share the id '{definition.Id}'.", nameof(definitions));
            }
        }

        List<StatedRow> rows = [];
        List<StatedVerdict> left = [];
        foreach (Activity activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity, nameof(activities));
            foreach (StatedVerdict stated in activity.Stated)
            {
                if (byId.TryGetValue(stated.Definition, out Definition? definition))
                {
                    rows.Add(new StatedRow(activity, stated, definition));
                }
                else
                {
                    left.Add(stated);
                }
            }
        }

        return new StatedComparison(rows, left);
    }

    /// <summary>How many of the statements that decide have an outcome; of author-undecided ones, how many of all.</summary>
    /// <param name="outcome">The outcome to count.</param>
    /// <param name="seenOnly">Whether only statements that were seen count, and none that we read into a work.</param>
    public Proportion Count(StatedOutcome outcome, bool seenOnly = false)
    {
        StatedRow[] counted = [.. Rows.Where(row => (!seenOnly || row.IsSeen)
            && (outcome == StatedOutcome.AuthorUndecided || row.Outcome != StatedOutcome.AuthorUndecided))];
        return new Proportion(counted.Count(row => row.Outcome == outcome), counted.Length);
    }

    /// <summary>The counts of the statements that decide, with shares and intervals.</summary>
    public override string ToString() =>
        $"the same {Count(StatedOutcome.Same)}, open {Count(StatedOutcome.Open)}, opposed {Count(StatedOutcome.Opposed)}";
}
