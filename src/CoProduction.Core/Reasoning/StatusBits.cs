using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CoProduction.Reasoning;

/// <summary>A bit for each box of a <see cref="StatusBlock"/>, for sixteen conditions at once: the quarters of the bits stand apart, each beside those of the other conditions.</summary>
internal readonly struct StatusBits(Vector512<uint> first, Vector512<uint> second, Vector512<uint> third, Vector512<uint> fourth)
{
    private readonly Vector512<uint> first = first;
    private readonly Vector512<uint> second = second;
    private readonly Vector512<uint> third = third;
    private readonly Vector512<uint> fourth = fourth;

    /// <summary>The same bits for every condition.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StatusBits(Vector128<ulong> bits)
        : this(
            Vector512.Create(bits.AsUInt32().GetElement(0)), Vector512.Create(bits.AsUInt32().GetElement(1)),
            Vector512.Create(bits.AsUInt32().GetElement(2)), Vector512.Create(bits.AsUInt32().GetElement(3)))
    {
    }

    /// <summary>Ones for each condition that has no bit in common with others, and zeros for the rest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<int> AreApartFrom(in StatusBits others) =>
        Vector512.Equals((first & others.first) | (second & others.second) | (third & others.third) | (fourth & others.fourth), Vector512<uint>.Zero).AsInt32();
}
