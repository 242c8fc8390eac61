using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CoProduction.Coding;
using CoProduction.Validation;

namespace CoProduction.Tables;

/// <summary>What the cells of answers said when they were read with care: where they say it again, it is known at once.</summary>
/// <remarks>
/// Of each column some words are kept, each in a place of its own that is found by its bytes: these are taken as one vector, whose last byte is their number. So
/// a cell is looked up without a branch that depends on what is in it, and one that is empty is a word as any other. A word that is not known, and all else that
/// is not plain, is left to the careful way: nothing is decided here that was not decided there before.
/// </remarks>
internal sealed class KnownWords
{
    private const int Places = 64;

    // One more, for places of all columns that lie a power of two apart would drive each other out of the processor's cache.
    private const int Stride = Places + 1;
    private const int MostWords = 24;
    private const int MostSeeds = 1_000;
    private const int Width = 32;
    private const int Longest = Width - 1;

    // No description and no own fields of so short a row are too long, however they are written.
    private const int MostOfRow = 10_000;

    private static readonly SearchValues<byte> Visible = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (byte)letter)]);

    private static readonly Vector256<byte>[] Kept =
        [.. Enumerable.Range(0, Width).Select(length => Vector256.Create([.. Enumerable.Range(0, Width).Select(at => at < length ? byte.MaxValue : (byte)0)]))];

    private static readonly Vector256<byte>[] Lengths =
        [.. Enumerable.Range(0, Width).Select(length => Vector256<byte>.Zero.WithElement(Longest, (byte)length))];

    private readonly Questionnaire questionnaire;
    private readonly int count;
    private readonly int title;
    private readonly int? id;
    private readonly int? description;
    private readonly bool isValidating;
    private readonly int[] mustBeEmpty;
    private readonly int[] columns;
    private readonly Question[] questions;
    private readonly (int Start, int Length)[] cells;
    private readonly List<Word>[] words;
    private readonly ulong[] seeds;
    private readonly Word[] places;
    private byte[] padded = new byte[1024];

    /// <summary>Prepares for the columns of a table.</summary>
    /// <param name="header">Its headers.</param>
    /// <param name="isValidating">Whether a row is left to the careful way, too, where validation could find something in it.</param>
    public KnownWords(Header header, bool isValidating)
    {
        this.isValidating = isValidating;
        (id, description) = (header.ColumnAt("$.id"), header.ColumnAt("$.description"));
        questionnaire = header.Names.Questionnaire;
        count = header.Columns.Count;
        title = header.ColumnAt("$.title") ?? throw new ArgumentException("The header has no title.", nameof(header));
        mustBeEmpty = [.. Indices(header, column => column is NamelessColumn or JsonColumn || (isValidating && column is EvidenceColumn))];
        columns = [.. Indices(header, column => column is AnswerColumn)];
        questions = [.. columns.Select(column => ((AnswerColumn)header.Columns[column]).Question)];
        cells = new (int, int)[columns.Length];
        words = [.. columns.Select(_ => new List<Word> { default })];
        seeds = [.. columns.Select(_ => 0x9E3779B97F4A7C15UL)];
        places = new Word[columns.Length * Stride];
    }

    /// <summary>What a row says, where it says nothing that was not read before and has nothing else that needs care.</summary>
    public bool TryRead(CsvRowSource row, out Answers answers)
    {
        answers = default;
        if (row.Faults.Count > 0 || row.Count != count || !SaysSomething(row.Bytes(title))) return false;
        foreach (int column in mustBeEmpty)
        {
            if (!row.Bytes(column).IsEmpty) return false;
        }

        if (isValidating && !IsPlain(row)) return false;
        ReadOnlySpan<byte> whole = Padded(row);
        return FindCells(row) && TryFind(whole, out answers) && (!isValidating || Contradiction.In(answers).Count == 0);
    }

    /// <summary>Whether validation surely finds nothing in the texts of a row: they are short, of visible letters of ASCII, and the id has no white space at its ends.</summary>
    private bool IsPlain(CsvRowSource row)
    {
        if (row.Raw.Length > MostOfRow || row.Bytes(title) is var name && (name.Length > ActivityLimits.Title || name.ContainsAnyExcept(Visible))) return false;
        if (description is { } at && row.Bytes(at).ContainsAnyExcept(Visible)) return false;
        ReadOnlySpan<byte> own = id is { } column ? row.Bytes(column) : default;
        return own.IsEmpty || (SaysSomething(own) && own[^1] != ' ' && own.Length <= ActivityLimits.Id && !own.ContainsAnyExcept(Visible));
    }

    /// <summary>Keeps what the cells of a row were found to say, a row in which nothing is wrong and nothing is to be noted.</summary>
    public void Learn(CsvRowSource row, Answers answers)
    {
        if (row.Count != count) return;
        ref byte start = ref MemoryMarshal.GetReference(Padded(row));
        if (!FindCells(row)) return;
        for (int place = 0; place < columns.Length; place++)
        {
            Vector256<byte> key = KeyOf(ref start, cells[place], Kept, Lengths);
            if (places[(place * Stride) + PlaceOf(key, seeds[place])].Key != key && words[place].Count < MostWords)
            {
                Keep(place, new Word(key, answers.Only([questions[place]])));
            }
        }
    }

    private static IEnumerable<int> Indices(Header header, Func<Column, bool> holds) =>
        header.Columns.Index().Where(column => holds(column.Item)).Select(column => column.Index);

    /// <summary>Whether a cell is surely not blank: other signs than those of ASCII, and an apostrophe that hides what follows, are looked at with care.</summary>
    private static bool SaysSomething(ReadOnlySpan<byte> utf8) => !utf8.IsEmpty && utf8[0] is > (byte)' ' and < 127 and not (byte)'\'';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> KeyOf(ref byte start, (int Start, int Length) cell, ReadOnlySpan<Vector256<byte>> kept, ReadOnlySpan<Vector256<byte>> lengths) =>
        (Vector256.LoadUnsafe(ref start, (nuint)cell.Start) & kept[cell.Length]) | lengths[cell.Length];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(Vector256<byte> key, ulong seed)
    {
        Vector128<ulong> half = (key.GetLower() ^ key.GetUpper()).AsUInt64();
        return (int)(((half[0] ^ BitOperations.RotateLeft(half[1], 23)) * seed) >> 58);
    }

    /// <summary>The row with as much room after it as a word takes, so that each can be read as a vector.</summary>
    private Span<byte> Padded(CsvRowSource row)
    {
        int length = row.Raw.Length + Width;
        if (padded.Length < length) padded = new byte[2 * length];
        row.Raw.CopyTo(padded);
        return padded.AsSpan(0, length);
    }

    /// <summary>Finds where in the row the cells of answers stand; false where one is too long, or does not stand there as it is.</summary>
    private bool FindCells(CsvRowSource row)
    {
        ReadOnlySpan<byte> raw = row.Raw;
        Span<(int Start, int Length)> found = cells;
        ReadOnlySpan<int> all = columns;
        for (int place = 0; place < found.Length && place < all.Length; place++)
        {
            ReadOnlySpan<byte> cell = row.Bytes(all[place]);
            nint start = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(raw), ref MemoryMarshal.GetReference(cell));
            if (cell.Length > Longest || (nuint)start > (nuint)raw.Length)
            {
                if (!cell.IsEmpty) return false;
                start = 0;
            }

            found[place] = ((int)start, cell.Length);
        }

        return true;
    }

    /// <summary>Looks the cells up. Nothing is called in this loop, so that what it gathers stays in registers.</summary>
    private bool TryFind(ReadOnlySpan<byte> whole, out Answers answers)
    {
        AnswersBuilder known = new(questionnaire);
        Vector256<byte> unknown = Vector256<byte>.Zero;
        ReadOnlySpan<Word> all = places;
        ref byte start = ref MemoryMarshal.GetReference(whole);
        ReadOnlySpan<Vector256<byte>> kept = Kept;
        ReadOnlySpan<Vector256<byte>> lengths = Lengths;
        ReadOnlySpan<(int Start, int Length)> found = cells;
        ReadOnlySpan<ulong> bySeed = seeds;
        for (int place = 0; place < found.Length && place < bySeed.Length; place++)
        {
            Vector256<byte> key = KeyOf(ref start, found[place], kept, lengths);
            ref readonly Word word = ref all[(place * Stride) + PlaceOf(key, bySeed[place])];
            unknown |= word.Key ^ key;
            known.Add(word.Known);
        }

        AnswersBuilder gathered = known;
        bool isKnown = unknown == Vector256<byte>.Zero;
        answers = isKnown ? gathered.ToAnswers() : default;
        return isKnown;
    }

    /// <summary>Gives a word and those before it places of their own; where none can be found, the word is not kept.</summary>
    private void Keep(int place, Word word)
    {
        Word[] all = [.. words[place], word];
        ulong seed = seeds[place];
        for (int tried = 0; tried < MostSeeds; tried++)
        {
            if (all.Select(each => PlaceOf(each.Key, seed)).Distinct().Count() == all.Length)
            {
                words[place].Add(word);
                seeds[place] = seed;
                Array.Clear(places, place * Stride, Places);
                foreach (Word each in all) places[(place * Stride) + PlaceOf(each.Key, seed)] = each;
                return;
            }

            // The next of the numbers that a generator of random ones gives, made odd.
            seed = ((seed * 6364136223846793005) + 1442695040888963407) | 1;
        }
    }

    private readonly record struct Word(Vector256<byte> Key, Answers Known);
}
