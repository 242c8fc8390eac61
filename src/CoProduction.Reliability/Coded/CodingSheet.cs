namespace CoProduction.Reliability;

/// <summary>Activities as one coder coded them.</summary>
/// <remarks>Immutable, and compared by reference.</remarks>
public sealed class CodingSheet
{
    private readonly Dictionary<string, Activity> byId = new(StringComparer.Ordinal);

    /// <summary>A coder's sheet.</summary>
    /// <exception cref="ArgumentNullException">The list or an activity is null.</exception>
    /// <exception cref="ArgumentException">The coder has no name, an activity has no id, or two share one.</exception>
    public CodingSheet(string coder, IEnumerable<Activity> activities)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(coder);
        ArgumentNullException.ThrowIfNull(activities);
        Coder = coder;
        Activities = [.. activities];
        foreach (Activity activity in Activities)
        {
            ArgumentNullException.ThrowIfNull(activity, nameof(activities));
            string id = activity.Id ?? throw new ArgumentException($"'{activity.Title}' has no id, by which codings are matched.", nameof(activities));
            if (!byId.TryAdd(id, activity))
            {
                throw new ArgumentException($"Two activities share the id '{id}'.", nameof(activities));
            }
        }
    }

    /// <summary>Who coded.</summary>
    public string Coder { get; }

    /// <summary>The activities with the coder's answers, in the coder's order.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    /// <summary>The activity with an id as the coder coded it, or null where the coder did not.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public Activity? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The coder and the number of activities, as in <c>Ana: 12 activities</c>.</summary>
    public override string ToString() => $"{Coder}: {(Activities.Count == 1 ? "1 activity" : $"{Wording.Number(Activities.Count)} activities")}";
}
