using System.Runtime.InteropServices;
using System.Text;

namespace CoProduction.Scanning;

/// <summary>A few words, each found by its UTF-8 without making a string of it.</summary>
internal sealed class WordTable
{
    private readonly byte[][] words;

    /// <summary>Where words stand by their hashes, counted from 1; there is room enough that the next free place is never far.</summary>
    private readonly byte[] places;

    public WordTable(params IEnumerable<string> words)
    {
        this.words = [.. words.Select(Encoding.UTF8.GetBytes)];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(this.words.Length, byte.MaxValue, nameof(words));
        places = new byte[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(4 * this.words.Length + 1))];
        foreach ((int index, byte[] word) in this.words.Index())
        {
            int place = PlaceOf(word);
            while (places[place] != 0) place = (place + 1) & (places.Length - 1);
            places[place] = (byte)(index + 1);
        }
    }

    /// <summary>Which of the words it is, or -1 where it is none of them.</summary>
    public int IndexOf(ReadOnlySpan<byte> word)
    {
        for (int place = PlaceOf(word); places[place] != 0; place = (place + 1) & (places.Length - 1))
        {
            if (word.SequenceEqual(words[places[place] - 1])) return places[place] - 1;
        }

        return -1;
    }

    /// <summary>Made of the length, the first letters and the last ones, by which the words of a vocabulary differ.</summary>
    private int PlaceOf(ReadOnlySpan<byte> word)
    {
        uint ends = word.Length >= sizeof(uint)
            ? MemoryMarshal.Read<uint>(word) ^ (MemoryMarshal.Read<uint>(word[^sizeof(uint)..]) * 31)
            : word.IsEmpty ? 0 : (uint)(word[0] | (word[^1] << 8));
        return (int)(((ends + (uint)word.Length) * 0x9E37_79B9u) >> 16) & (places.Length - 1);
    }
}
