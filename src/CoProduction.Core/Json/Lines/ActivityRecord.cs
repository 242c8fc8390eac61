using System.Globalization;

namespace CoProduction.Json;

/// <summary>One record of an input with several activities: the activity, or what is wrong with it.</summary>
/// <remarks>Two are equal when line, index, activity and problems are equal.</remarks>
public sealed record ActivityRecord
{
    /// <summary>The line on which the record starts, counted from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The place of the record among all records, good and bad, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The activity.</summary>
    /// <value>Null where there are problems.</value>
    public Activity? Activity { get; init; }

    /// <summary>All that is wrong with the record, in the order of the text; only the first problem where the JSON is not well formed.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<Problem> Problems
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
        }
    } = [];

    /// <inheritdoc/>
    public bool Equals(ActivityRecord? other) =>
        other is not null && Line == other.Line && Index == other.Index && Activity == other.Activity && Problems.SequenceEqual(other.Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Index, Activity, Problems.Count);

    /// <summary>The line with the activity, or with the problems.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}: {(Activity is null ? string.Join(" ", Problems) : Activity)}");

    internal static ActivityRecord From(Located<Activity> located) => new()
    {
        Line = located.Line, Index = located.Index, Activity = located.Value, Problems = located.Problems,
    };
}
