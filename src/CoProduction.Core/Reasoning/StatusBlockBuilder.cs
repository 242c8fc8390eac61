using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Puts short forms together into a block, as long as there is room.</summary>
/// <remarks>A box that several forms share is one bit, since what blocks it depends on nothing but the questionnaire.</remarks>
/// <param name="conflicts">What the block looks for beside what blocks boxes.</param>
internal sealed class StatusBlockBuilder(Box[] conflicts)
{
    private const int MostBits = 128;
    private const int WordBits = 64;

    /// <summary>How many rows there are for the bits of a word, of which every four can be set in sixteen ways.</summary>
    private const int WordRows = WordBits / 4 * 16;

    /// <summary>The words of a row of answers: those of the boxes that hold, of those that are left, of the blockers, and as many that say nothing.</summary>
    private const int AgreeingWords = 4 * MostBits / WordBits;

    private readonly Dictionary<AnswerSet, int> boxes = [];
    private readonly Dictionary<AnswerSet, int> blockers = [];
    private readonly List<(int Place, ShortForm Form)> entries = [];

    /// <summary>The most conflicts that a block looks for: they leave room for whatever blocks the boxes of one form.</summary>
    public const int MostConflicts = MostBits / 2;

    /// <summary>Takes in a form for the condition of a place, unless its boxes or what blocks them would be too many.</summary>
    public bool TryAdd(int place, ShortForm form)
    {
        AnswerSet[] newBoxes = [.. form.Boxes.Select(box => box.Excluded).Where(box => !boxes.ContainsKey(box))];
        AnswerSet[] newBlockers = [.. form.Blockers.Where(blocker => blocker.Count != 1 && !blockers.ContainsKey(blocker))];
        if (boxes.Count + newBoxes.Length > MostBits || blockers.Count + newBlockers.Length + conflicts.Length > MostBits)
        {
            return false;
        }

        Number(boxes, newBoxes);
        Number(blockers, newBlockers);
        entries.Add((place, form));
        return true;
    }

    public StatusBlock Build()
    {
        int several = blockers.Count;
        Number(blockers, conflicts.Select(conflict => conflict.Excluded).Where(conflict => !blockers.ContainsKey(conflict)));
        ulong[] sought = new ulong[MostBits / WordBits];
        foreach (Box conflict in conflicts)
        {
            int number = blockers[conflict.Excluded];
            sought[number / WordBits] |= 1UL << (number % WordBits);
        }

        AnswerSet used = boxes.Keys.Concat(blockers.Keys).Concat(entries.SelectMany(entry => entry.Form.Blockers)).Aggregate(default(AnswerSet), (all, set) => all | set);
        Vector128<ulong>[] left = Left(several);
        StatusRow[] rows = [.. StatusRows()];
        return new StatusBlock(
            Agreeing(0, used.Low), Agreeing(WordBits, used.High), [.. left.Take(WordRows)], [.. left.Skip(WordRows)], Vector128.Create(sought),
            [.. rows.Where(row => row.Count == StatusRow.Size)], [.. rows.Where(row => row.Count < StatusRow.Size)]);
    }

    /// <summary>What every four answers of a word say, up to the last that is used.</summary>
    private AlignedWords Agreeing(int start, ulong used)
    {
        int groups = (WordBits - BitOperations.LeadingZeroCount(used) + 3) / 4;
        AlignedWords rows = new(groups * 16 * AgreeingWords);
        rows.Words.Fill(ulong.MaxValue);
        for (int group = 0; group < groups; group++)
        {
            Span<ulong> own = rows.Words.Slice(group * 16 * AgreeingWords, 16 * AgreeingWords);
            foreach ((AnswerSet box, int number) in boxes)
            {
                ClearUnlessAll(own, box.FourFrom(start + (group * 4)), number);
            }

            foreach ((AnswerSet blocker, int number) in blockers)
            {
                ClearUnlessAll(own, blocker.FourFrom(start + (group * 4)), (2 * MostBits) + number);
            }
        }

        foreach ((AnswerSet blocker, int box) in Blocked().Where(pair => pair.Blocker.Count == 1 && pair.Blocker.First / WordBits == start / WordBits))
        {
            int place = blocker.First - start;
            ClearWhere(rows.Words.Slice(place / 4 * 16 * AgreeingWords, 16 * AgreeingWords), place % 4, MostBits + box);
        }

        return rows;
    }

    /// <summary>The boxes that every four of some blockers leave.</summary>
    private Vector128<ulong>[] Left(int count)
    {
        const int GroupWords = 16 * MostBits / WordBits;
        ulong[] rows = new ulong[(count + 3) / 4 * GroupWords];
        rows.AsSpan().Fill(ulong.MaxValue);
        foreach ((AnswerSet blocker, int box) in Blocked().Where(pair => pair.Blocker.Count != 1))
        {
            int number = blockers[blocker];
            ClearWhere(rows.AsSpan(number / 4 * GroupWords, GroupWords), number % 4, box);
        }

        return MemoryMarshal.Cast<ulong, Vector128<ulong>>(rows).ToArray();
    }

    /// <summary>What blocks which box, by its number.</summary>
    private IEnumerable<(AnswerSet Blocker, int Box)> Blocked() =>
        from entry in entries
        from box in entry.Form.Boxes
        from blocker in entry.Form.BlockersOf(box)
        select (blocker, boxes[box.Excluded]);

    /// <summary>Clears a bit in each of sixteen rows for which not all of some four are set.</summary>
    private static void ClearUnlessAll(Span<ulong> rows, int asked, int bit)
    {
        for (int four = 0; asked != 0 && four < 16; four++)
        {
            if ((asked & ~four) != 0)
            {
                Clear(rows, four, bit);
            }
        }
    }

    /// <summary>Clears a bit in each of sixteen rows for which one of the four is set.</summary>
    private static void ClearWhere(Span<ulong> rows, int one, int bit)
    {
        for (int four = 0; four < 16; four++)
        {
            if ((four >> one & 1) != 0)
            {
                Clear(rows, four, bit);
            }
        }
    }

    private static void Clear(Span<ulong> rows, int row, int bit) => rows[(row * (rows.Length / 16)) + (bit / WordBits)] &= ~(1UL << (bit % WordBits));

    /// <summary>The conditions by runs of places. Where a run is longer than one row, its last row is a whole one too, and decides some of them twice.</summary>
    private IEnumerable<StatusRow> StatusRows()
    {
        for (int start = 0; start < entries.Count;)
        {
            int end = start + 1;
            while (end < entries.Count && entries[end].Place == entries[end - 1].Place + 1)
            {
                end++;
            }

            for (int first = start; first < end; first += StatusRow.Size)
            {
                int last = Math.Min(first + StatusRow.Size, end);
                yield return RowOf([.. entries[Math.Max(start, last - StatusRow.Size)..last]]);
            }

            start = end;
        }
    }

    /// <summary>Conditions with places one after another; what a row has room for beyond them is open.</summary>
    private StatusRow RowOf((int Place, ShortForm Form)[] row)
    {
        uint[][] own = [.. Enumerable.Range(0, MostBits / 32).Select(_ => new uint[StatusRow.Size])];
        (int[] within, int[] outside) = (new int[StatusRow.Size], new int[StatusRow.Size]);
        foreach ((int place, (_, ShortForm form)) in row.Index())
        {
            (within[place], outside[place]) = ((int)form.Within, (int)form.Outside);
            foreach (ref readonly ShortForm.BlockedBox box in form.Boxes.AsSpan())
            {
                int number = boxes[box.Excluded];
                own[number / 32][place] |= 1U << (number % 32);
            }
        }

        StatusBits bits = new(Vector512.Create(own[0]), Vector512.Create(own[1]), Vector512.Create(own[2]), Vector512.Create(own[3]));
        return new StatusRow(row[0].Place, row.Length, bits, Vector512.Create(within), Vector512.Create(outside));
    }

    private static void Number(Dictionary<AnswerSet, int> numbers, IEnumerable<AnswerSet> sets)
    {
        foreach (AnswerSet set in sets)
        {
            numbers.Add(set, numbers.Count);
        }
    }
}
