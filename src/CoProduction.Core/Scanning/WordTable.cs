using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace CoProduction.Scanning;

/// <summary>A few words, each found by its UTF-8 without making a string of it.</summary>
internal sealed class WordTable
{
    private readonly Key[] keys;
    private readonly byte[][] words;

    /// <summary>Where words stand by their keys, counted from 1; there is room enough that the next free place is never far.</summary>
    private readonly byte[] places;

    public WordTable(params IEnumerable<string> words)
    {
        this.words = [.. words.Select(Encoding.UTF8.GetBytes)];
        keys = [.. this.words.Select(word => new Key(word))];
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keys.Length, byte.MaxValue, nameof(words));
        places = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)(4 * keys.Length) + 1)];
        foreach ((int index, Key key) in keys.Index())
        {
            int place = key.Place(places.Length);
            while (places[place] != 0) place = (place + 1) & (places.Length - 1);
            places[place] = (byte)(index + 1);
        }
    }

    /// <summary>Which of the words it is, or -1 where it is none of them.</summary>
    public int IndexOf(ReadOnlySpan<byte> word)
    {
        Key key = new(word);
        for (int place = key.Place(places.Length); places[place] != 0; place = (place + 1) & (places.Length - 1))
        {
            int index = places[place] - 1;
            if (keys[index] == key && (key.IsWhole || word.SequenceEqual(words[index]))) return index;
        }

        return -1;
    }

    /// <summary>The length of a word with its first and its last letters, which are all there are of a short one.</summary>
    private readonly record struct Key
    {
        private readonly ulong first;
        private readonly ulong last;
        private readonly int length;

        public Key(ReadOnlySpan<byte> word)
        {
            length = word.Length;
            (first, last) = length switch
            {
                >= sizeof(ulong) => (BinaryPrimitives.ReadUInt64LittleEndian(word), BinaryPrimitives.ReadUInt64LittleEndian(word[^sizeof(ulong)..])),
                >= sizeof(uint) => ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(word), (ulong)BinaryPrimitives.ReadUInt32LittleEndian(word[^sizeof(uint)..])),
                > 0 => ((ulong)(word[0] | (word[length / 2] << 8)), (ulong)word[^1]),
                _ => (0UL, 0UL),
            };
        }

        /// <summary>Whether it holds every letter of the word.</summary>
        public bool IsWhole => length <= 2 * sizeof(ulong);

        public int Place(int room) => (int)(((first ^ BitOperations.RotateLeft(last, 29) ^ (ulong)length) * 0x9E37_79B9_7F4A_7C15) >> 40) & (room - 1);
    }
}
