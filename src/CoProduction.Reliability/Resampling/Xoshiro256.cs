using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>The generator xoshiro256** of Blackman and Vigna (2021), started by SplitMix64: the same numbers on every machine and under every runtime.</summary>
internal sealed class Xoshiro256
{
    private ulong first;
    private ulong second;
    private ulong third;
    private ulong fourth;

    public Xoshiro256(ulong seed) => (first, second, third, fourth) = (Split(ref seed), Split(ref seed), Split(ref seed), Split(ref seed));

    public Xoshiro256(ulong first, ulong second, ulong third, ulong fourth) =>
        (this.first, this.second, this.third, this.fourth) = (first, second, third, fourth);

    public ulong Next()
    {
        ulong result = BitOperations.RotateLeft(second * 5, 7) * 9;
        ulong shifted = second << 17;
        third ^= first;
        fourth ^= second;
        second ^= third;
        first ^= fourth;
        third ^= shifted;
        fourth = BitOperations.RotateLeft(fourth, 45);
        return result;
    }

    /// <summary>Fills places with numbers below a bound, each equally likely: two from each draw, by the multiplication of Lemire (2019).</summary>
    public void Fill(Span<int> places, int bound)
    {
        uint limit = (uint)bound;
        uint least = unchecked(0 - limit) % limit;
        int index = 0;
        while (index < places.Length)
        {
            ulong draw = Next();
            ulong low = (draw & uint.MaxValue) * limit;
            if ((uint)low >= least)
            {
                places[index++] = (int)(low >> 32);
            }

            ulong high = (draw >> 32) * limit;
            if ((uint)high >= least && index < places.Length)
            {
                places[index++] = (int)(high >> 32);
            }
        }
    }

    internal static ulong Split(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
