using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>What stands first in an order: the fewest of one thing, then of another, then of a third, and then an order without a meaning.</summary>
/// <remarks>Costs of different questions add up.</remarks>
internal readonly record struct Cost(int First, int Second, int Third, AnswerSet Rest) : IComparable<Cost>
{
    public static Cost operator +(Cost one, Cost other) =>
        new(one.First + other.First, one.Second + other.Second, one.Third + other.Third, one.Rest | other.Rest);

    public int CompareTo(Cost other) =>
        First != other.First ? First.CompareTo(other.First)
        : Second != other.Second ? Second.CompareTo(other.Second)
        : Third != other.Third ? Third.CompareTo(other.Third)
        : Rest.CompareTo(other.Rest);
}
