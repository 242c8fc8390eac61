using System.Globalization;

namespace CoProduction.Json;

/// <summary>One record of an input that mixes activities and initiatives: an activity, an initiative, or what is wrong with it.</summary>
/// <remarks>Exactly one of the three is there. Two are equal when line, index, activity, initiative and problems are equal.</remarks>
public sealed record InputRecord
{
    /// <summary>The line on which the record starts, counted from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The place of the record among all records, good and bad, counted from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The activity.</summary>
    /// <value>Null where the record is an initiative, or there are problems.</value>
    public Activity? Activity { get; init; }

    /// <summary>The initiative.</summary>
    /// <value>Null where the record is an activity, or there are problems.</value>
    public Initiative? Initiative { get; init; }

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
    public bool Equals(InputRecord? other) =>
        other is not null
        && Line == other.Line
        && Index == other.Index
        && Activity == other.Activity
        && Initiative == other.Initiative
        && Problems.SequenceEqual(other.Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Index, Activity, Initiative, Problems.Count);

    /// <summary>The line with the activity, the initiative or the problems.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"line {Line}: {Activity?.ToString() ?? Initiative?.ToString() ?? string.Join(" ", Problems)}");

    internal static InputRecord From(Located<Described> located) => new()
    {
        Line = located.Line,
        Index = located.Index,
        Activity = located.Value?.Activity,
        Initiative = located.Value?.Initiative,
        Problems = located.Problems,
    };
}
