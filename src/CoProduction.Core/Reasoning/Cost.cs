using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>What stands first in an order: the fewest of one thing, then the fewest of another, and then an order without a meaning.</summary>
/// <remarks>Costs of different questions add up.</remarks>
internal readonly record struct Cost(int First, int Second, AnswerSet Third) : IComparable<Cost>
{
    public static Cost operator +(Cost one, Cost other) => new(one.First + other.First, one.Second + other.Second, one.Third | other.Third);

    public int CompareTo(Cost other) =>
        First != other.First ? First.CompareTo(other.First)
        : Second != other.Second ? Second.CompareTo(other.Second)
        : Third.CompareTo(other.Third);
}
