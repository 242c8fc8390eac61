namespace CoProduction.Fuzz.Mutation;

/// <summary>Changes texts that were right, by their pieces and by their bytes. The same seed gives the same text, on every machine.</summary>
internal sealed class Mutator
{
    private const int MostBytes = 512 * 1024;

    private readonly Syntax syntax;
    private readonly List<byte[]>[] seeds;
    private readonly byte[][] odd;
    private readonly byte[][] values;

    public Mutator(IReadOnlyList<byte[]> texts, Syntax syntax)
    {
        this.syntax = syntax;
        seeds = [.. texts.Select(text => Pieces.Of(text, syntax))];
        odd = OddPieces.Of(syntax);
        values = [.. seeds.SelectMany(seed => seed).Where(IsValue)];
    }

    /// <summary>A text changed in one place, in a few, or now and then in many; half of all in their values alone.</summary>
    public byte[] Next(Random random) => Change(seeds[random.Next(seeds.Length)], random);

    private byte[] Change(List<byte[]> seed, Random random)
    {
        List<byte[]> pieces = [.. seed];
        if (random.Next(2) == 0)
        {
            for (int times = random.Next(1, 4); times > 0; times--) Exchange(pieces, random);
            return Pieces.Joined(pieces);
        }

        for (int times = random.Next(20) == 0 ? random.Next(4, 40) : random.Next(1, 4); times > 0; times--) ChangeOnce(pieces, random);
        byte[] text = Pieces.Joined(pieces);
        return random.Next(4) == 0 ? ByteMutator.Change(text, random) : text;
    }

    private void ChangeOnce(List<byte[]> pieces, Random random)
    {
        if (random.Next(4) == 0 && Exchange(pieces, random)) return;
        int at = random.Next(pieces.Count + 1);
        int length = Math.Min(random.Next(4) == 0 ? random.Next(1, 60) : random.Next(1, 4), pieces.Count - at);
        List<byte[]> span = pieces.GetRange(at, length);
        switch (random.Next(9))
        {
            case 0:
                pieces.RemoveRange(at, length);
                break;
            case 1:
                pieces.InsertRange(at, span);
                break;
            case 2:
                pieces.RemoveRange(at, length);
                pieces.InsertRange(random.Next(pieces.Count + 1), span);
                break;
            case 3:
                pieces.RemoveRange(at, length);
                pieces.InsertRange(at, SpanOfSeed(random));
                break;
            case 4:
                pieces.Insert(at, odd[random.Next(odd.Length)]);
                break;
            case 5 when length > 0:
                pieces[at] = odd[random.Next(odd.Length)];
                break;
            case 6 when length > 0:
                pieces[at] = Within(pieces[at], random);
                break;
            case 7 when length > 0 && random.Next(8) == 0:
                Repeat(pieces, at, span, random);
                break;
            case 8 when length > 0 && random.Next(4) == 0:
                Wrap(pieces, at, length, random);
                break;
            default:
                pieces.InsertRange(at, SpanOfSeed(random));
                break;
        }
    }

    /// <summary>Puts a value of the same or another text in the place of a value, so that the text stays well formed; false where there is none.</summary>
    private bool Exchange(List<byte[]> pieces, Random random)
    {
        if (pieces.Count == 0 || values.Length == 0) return false;
        int start = random.Next(pieces.Count);
        int at = pieces.FindIndex(start, IsValue);
        if (at < 0) return false;
        byte[] other = values[random.Next(values.Length)];
        pieces[at] = random.Next(4) > 0 ? other : syntax == Syntax.Json && other is [(byte)'"', .. var inside, (byte)'"'] ? [(byte)'"', .. Within(inside, random), (byte)'"'] : Within(other, random);
        return true;
    }

    private bool IsValue(byte[] piece) =>
        piece.Length > 0 && (syntax == Syntax.Json ? piece[0] == '"' || char.IsAsciiLetterOrDigit((char)piece[0]) : piece.Length > 1 && char.IsAsciiLetterOrDigit((char)piece[0]));

    private List<byte[]> SpanOfSeed(Random random)
    {
        List<byte[]> seed = seeds[random.Next(seeds.Length)];
        int at = random.Next(seed.Count + 1);
        return seed.GetRange(at, Math.Min(random.Next(1, 12), seed.Count - at));
    }

    /// <summary>A piece with something odd in its middle, or with one of its bytes lost.</summary>
    private byte[] Within(byte[] piece, Random random)
    {
        int at = random.Next(piece.Length + 1);
        return random.Next(2) == 0 || at == piece.Length ? [.. piece[..at], .. odd[random.Next(odd.Length)], .. piece[at..]] : [.. piece[..at], .. piece[(at + 1)..]];
    }

    private static void Repeat(List<byte[]> pieces, int at, List<byte[]> span, Random random)
    {
        int most = MostBytes / Math.Max(16, span.Sum(piece => piece.Length));
        int times = Math.Min(most, random.Next(6) == 0 ? random.Next(1, 20_000) : random.Next(1, 200));
        pieces.InsertRange(at, Enumerable.Repeat(span, times).SelectMany(each => each).ToArray());
    }

    private void Wrap(List<byte[]> pieces, int at, int length, Random random)
    {
        (byte[] open, byte[] close) = random.Next(3) switch
        {
            0 => ("["u8.ToArray(), "]"u8.ToArray()),
            1 => ("("u8.ToArray(), ")"u8.ToArray()),
            _ => syntax == Syntax.Zip ? ("<a>"u8.ToArray(), "</a>"u8.ToArray()) : ("{\"a\":"u8.ToArray(), "}"u8.ToArray()),
        };
        int levels = random.Next(6) == 0 ? random.Next(1, 20_000) : random.Next(1, 70);
        pieces.InsertRange(at + length, Enumerable.Repeat(close, levels).ToArray());
        pieces.InsertRange(at, Enumerable.Repeat(open, levels).ToArray());
    }
}
