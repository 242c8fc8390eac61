using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace CoProduction.Scanning;

/// <summary>A place in a JSON text that is valid UTF-8, which goes on over what is plainly there and stops for good at anything else.</summary>
/// <remarks>It takes nothing for JSON that is none; what it stops at may be JSON all the same.</remarks>
internal ref struct JsonCursor(ReadOnlySpan<byte> utf8)
{
    /// <summary>What ends a string, or has to be looked at in it.</summary>
    private static readonly SearchValues<byte> Ends = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(control => (byte)control), (byte)'"', (byte)'\\']);

    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int place;

    /// <summary>What is still ahead.</summary>
    public readonly ReadOnlySpan<byte> Rest => (uint)place <= (uint)utf8.Length ? utf8[place..] : [];

    /// <summary>Whether nothing but white space is ahead; never where it has stopped.</summary>
    public bool IsAtEnd => Next() == 0 && place == utf8.Length;

    /// <summary>Stops for good.</summary>
    public bool Stop()
    {
        place = int.MaxValue;
        return false;
    }

    public void Pass(int length) => place += length;

    /// <summary>The next byte that is no white space; 0 where there is none.</summary>
    public byte Next()
    {
        while ((uint)place < (uint)utf8.Length)
        {
            byte next = utf8[place];
            if (next > ' ') return next;
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')) return 0;
            place++;
        }

        return 0;
    }

    /// <summary>Passes a mark, where it is the next thing.</summary>
    public bool TryMark(byte mark)
    {
        if (Next() != mark) return false;
        place++;
        return true;
    }

    /// <summary>Passes one of the words that stand without quotation marks, where it is the next thing.</summary>
    public bool TryWord(ReadOnlySpan<byte> word)
    {
        if (Next() != word[0] || !utf8[place..].StartsWith(word)) return false;
        place += word.Length;
        return true;
    }

    /// <summary>Passes all that stands between quotation marks and may be a word of a table: what has an escape in it is none.</summary>
    public bool TryQuoted(out ReadOnlySpan<byte> word)
    {
        word = default;
        if (Next() != '"') return Stop();
        ReadOnlySpan<byte> rest = utf8[(place + 1)..];
        int end = rest.Length >= Vector256<byte>.Count ? EndInOne(rest) : -1;
        end = end >= 0 ? end : rest.IndexOf((byte)'"');
        if (end < 0) return Stop();
        word = rest[..end];
        place += end + 2;
        return true;
    }

    /// <summary>Passes a string, as it stands.</summary>
    public bool TryString(out QuotedText text)
    {
        text = default;
        if (Next() != '"') return Stop();
        int start = place;
        bool isEscaped = false;
        for (place++; ;)
        {
            int next = utf8[place..].IndexOfAny(Ends);
            if (next < 0) return Stop();
            place += next + 1;
            byte found = utf8[place - 1];
            if (found == '"') break;
            if (found != '\\' || !TryEscape()) return Stop();
            isEscaped = true;
        }

        text = new(utf8[start..place], isEscaped);
        return true;
    }

    /// <summary>Goes on to the value of the next property of an object, one of a few that is there once; false before the end of the object and at whatever is otherwise.</summary>
    public bool TryPart(WordTable names, ref ulong met, out int part)
    {
        part = -1;
        if (met != 0)
        {
            if (!TryMark((byte)',')) return false;
        }
        else if (!TryMark((byte)'{'))
        {
            return Stop();
        }
        else if (Next() == '}')
        {
            return false;
        }

        part = TryQuoted(out ReadOnlySpan<byte> name) ? names.IndexOf(name) : -1;
        if (part < 0 || (met & (1UL << part)) != 0) return Stop();
        met |= 1UL << part;
        return TryMark((byte)':') || Stop();
    }

    /// <summary>Goes on to the next value of a list; false before the end of the list and at whatever is otherwise.</summary>
    public bool TryItem(ref bool isBegun)
    {
        if (isBegun) return TryMark((byte)',') && (Next() != ']' || Stop());
        isBegun = true;
        return TryMark((byte)'[') ? Next() != ']' : Stop();
    }

    private static int EndInOne(ReadOnlySpan<byte> rest)
    {
        uint marks = Vector256.Equals(Vector256.Create(rest), Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        return marks == 0 ? -1 : BitOperations.TrailingZeroCount(marks);
    }

    /// <summary>Passes what follows a backslash.</summary>
    private bool TryEscape()
    {
        if (place >= utf8.Length) return false;
        byte kind = utf8[place++];
        if (kind != 'u') return "\"\\/bfnrt"u8.Contains(kind);
        if (utf8.Length - place < 4) return false;
        foreach (byte digit in utf8.Slice(place, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }

        place += 4;
        return true;
    }
}
