using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CoProduction.Reasoning;

/// <summary>Conditions of a <see cref="StatusBlock"/> with places one after another, sixteen at most.</summary>
/// <param name="Place">The first of the places.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Boxes">The boxes of each.</param>
/// <param name="Within">The status of each where one of its boxes holds, as its number.</param>
/// <param name="Outside">The status of each where none of its boxes is left.</param>
internal readonly record struct StatusRow(int Place, int Count, StatusBits Boxes, Vector512<int> Within, Vector512<int> Outside)
{
    /// <summary>How many conditions a row has room for.</summary>
    public static int Size => Vector512<int>.Count;

    /// <summary>The status of each, as its number: that of an open one is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<int> Decide(in StatusBits holding, in StatusBits left) =>
        Vector512.ConditionalSelect(holding.AreApartFrom(Boxes), left.AreApartFrom(Boxes) & Outside, Within);
}
