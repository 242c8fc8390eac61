using System.Numerics;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;

namespace CoProduction.Columns;

/// <summary>The verdicts on many activities side by side: for each definition or kind a plane of bits of those that are met, and one of those that are not.</summary>
/// <remarks>A bit is in neither plane where the verdict is open; the least significant bit of a word comes first. Immutable; compared by reference.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class VerdictColumns
{
    private readonly ulong[][] met;
    private readonly ulong[][] notMet;

    internal VerdictColumns(IReadOnlyList<string> names, long count, ulong[][] met, ulong[][] notMet)
    {
        Names = names;
        Count = count;
        (this.met, this.notMet) = (met, notMet);
    }

    /// <summary>The definitions or kinds, by their names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many activities there are.</summary>
    public long Count { get; }

    /// <summary>The plane of the activities that one definition or kind is met by, 64 in each word.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none of the name.</exception>
    public ReadOnlySpan<ulong> Met(string name) => met[PlaceOf(name)];

    /// <summary>The plane of the activities that one definition or kind is not met by.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none of the name.</exception>
    public ReadOnlySpan<ulong> NotMet(string name) => notMet[PlaceOf(name)];

    /// <summary>The status of one activity.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none of the name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no activity at the place.</exception>
    public CriterionStatus this[string name, long place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(place);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Count);
            int of = PlaceOf(name);
            return IsSet(met[of], place) ? CriterionStatus.Met : IsSet(notMet[of], place) ? CriterionStatus.NotMet : CriterionStatus.Open;
        }
    }

    /// <summary>How many activities have each status under one, by each status under another.</summary>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none of a name.</exception>
    public long CountOf(string one, CriterionStatus first, string other, CriterionStatus second)
    {
        (int left, int right) = (PlaceOf(one), PlaceOf(other));
        long count = 0;
        for (int word = 0; word < met[left].Length; word++)
        {
            count += BitOperations.PopCount(Plane(left, first, word) & Plane(right, second, word));
        }

        return count;
    }

    /// <summary>How many there are, as in <c>1,000 activities, 41 columns of verdicts</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Count:N0} {Wording.Prose.Agree(Count, "activity", "activities")}, {Wording.Prose.Count(Names.Count, "column", "columns")} of verdicts");

    private static bool IsSet(ulong[] plane, long place) => (plane[place / 64] >> (int)(place % 64) & 1) != 0;

    private ulong Plane(int of, CriterionStatus status, int word) => status switch
    {
        CriterionStatus.Met => met[of][word],
        CriterionStatus.NotMet => notMet[of][word],
        _ => ~(met[of][word] | notMet[of][word]) & PlaneProgram.There(Count - ((long)word * 64)),
    };

    private int PlaceOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        for (int place = 0; place < Names.Count; place++)
        {
            if (Names[place] == name)
            {
                return place;
            }
        }

        throw new KeyNotFoundException($"There is no column '{name}'.");
    }
}
