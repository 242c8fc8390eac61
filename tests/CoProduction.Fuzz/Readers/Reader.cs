using CoProduction.Fuzz.Mutation;

namespace CoProduction.Fuzz.Readers;

/// <summary>A way in: what reads bytes from outside, what it was given when it was right, and what it may say.</summary>
internal abstract class Reader(string name, Syntax syntax)
{
    private Func<Random, byte[]>? next;

    public string Name => name;

    /// <summary>Of a thousand inputs over all readers so many go to this one, about; those that take their time get fewer.</summary>
    public int Share { get; init; } = 80;

    /// <summary>What stands in its folder, and what else it is given.</summary>
    public IReadOnlyList<byte[]> Seeds => field ??= [.. SeedFiles.Of(name), .. More];

    /// <summary>Seeds that are made when the program runs: what the library itself writes.</summary>
    public IReadOnlyList<byte[]> More { get; init; } = [];

    /// <summary>An input of its own for every seed and number: the same on every machine.</summary>
    public byte[] Input(int seed, long number)
    {
        next ??= syntax == Syntax.Zip ? new ZipMutator(Seeds).Next : new Mutator(Seeds, syntax).Next;
        return next(RandomOf(seed, number));
    }

    /// <summary>Reads an input; what is returned is looked at by <see cref="Flaw"/>.</summary>
    public abstract Reading Read(byte[] input);

    /// <summary>What is not as it is documented, beside what an exception or the time says; null where nothing is.</summary>
    public abstract string? Flaw(byte[] input, Reading reading, Random random);

    public static Random RandomOf(int seed, long number) => new(unchecked((int)((uint)seed * 2_654_435_761u) ^ (int)(number * 40_503) ^ (int)(number >> 17)));
}
