using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CoProduction.Reasoning;

/// <summary>Words that begin at a whole multiple of the widest vector, so that none of them is read in two halves; the array stays where it is for that.</summary>
internal sealed class AlignedWords
{
    private const int VectorWords = 8;

    private readonly ulong[] words;
    private readonly int start;
    private readonly int count;

    /// <summary>Some words, all of them zero.</summary>
    public AlignedWords(int count)
    {
        words = GC.AllocateArray<ulong>(count + VectorWords - 1, pinned: true);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(words, 0) / sizeof(ulong)) & (VectorWords - 1);
        this.count = count;
    }

    public Span<ulong> Words => words.AsSpan(start, count);

    public Span<Vector512<ulong>> Vectors => MemoryMarshal.Cast<ulong, Vector512<ulong>>(Words);
}
