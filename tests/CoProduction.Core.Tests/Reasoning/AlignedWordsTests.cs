using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CoProduction.Reasoning;

namespace CoProduction.Tests.Reasoning;

public sealed class AlignedWordsTests
{
    [Fact]
    public void Words_begin_at_a_whole_vector_however_many_they_are_and_stay_there_when_memory_is_tidied()
    {
        AlignedWords[] all = [.. Enumerable.Range(1, 40).Select(count => new AlignedWords(count))];
        nint[] places = [.. all.Select(PlaceOf)];

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);

        Assert.All(places, place => Assert.Equal(0, place % Vector512<byte>.Count));
        Assert.Equal(places, all.Select(PlaceOf));
    }

    [Fact]
    public void They_are_as_many_as_were_asked_for_and_zero_and_the_same_as_vectors()
    {
        AlignedWords aligned = new(16);

        Assert.Equal(16, aligned.Words.Length);
        Assert.False(aligned.Words.ContainsAnyExcept(0UL));
        aligned.Words[8] = 7;
        Assert.Equal([Vector512<ulong>.Zero, Vector512.CreateScalar(7UL)], aligned.Vectors.ToArray());
    }

    private static nint PlaceOf(AlignedWords aligned) => Unsafe.ByteOffset(ref Unsafe.NullRef<ulong>(), ref MemoryMarshal.GetReference(aligned.Words));
}
