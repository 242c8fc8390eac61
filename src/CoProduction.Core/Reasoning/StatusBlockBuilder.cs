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
        int count = blockers.Count;
        Number(blockers, conflicts.Select(conflict => conflict.Excluded).Where(conflict => !blockers.ContainsKey(conflict)));

        // What is left of the boxes once an answer, or a set of several, is ruled out.
        (UInt128[] leftByAnswer, UInt128[] leftByBlocker) = (new UInt128[AnswerSet.Capacity], new UInt128[MostBits]);
        leftByAnswer.AsSpan().Fill(UInt128.MaxValue);
        leftByBlocker.AsSpan().Fill(UInt128.MaxValue);
        foreach (ShortForm form in entries.Select(entry => entry.Form))
        {
            foreach (ShortForm.BlockedBox box in form.Boxes)
            {
                foreach (AnswerSet blocker in form.BlockersOf(box))
                {
                    (blocker.Count == 1 ? ref leftByAnswer[blocker.First] : ref leftByBlocker[blockers[blocker]]) &= ~(UInt128.One << boxes[box.Excluded]);
                }
            }
        }

        AnswerSet used = boxes.Keys.Concat(blockers.Keys).Concat(entries.SelectMany(entry => entry.Form.Blockers)).Aggregate(default(AnswerSet), (all, set) => all | set);
        Vector128<ulong>[] left = [.. Enumerable.Range(0, (count + 3) / 4 * 16).Select(row => Vector(Left(leftByBlocker, row / 16 * 4, row % 16)))];
        StatusRow[] rows = [.. StatusRows()];
        return new StatusBlock(
            AlignedWords.Of([.. Rows(0, used.Low)]), AlignedWords.Of([.. Rows(WordBits, used.High)]), [.. left.Take(WordRows)], [.. left.Skip(WordRows)],
            Vector(Marks(blockers, conflicts.Select(conflict => conflict.Excluded))), [.. rows.Where(row => row.Count == StatusRow.Size)], [.. rows.Where(row => row.Count < StatusRow.Size)]);

        // Every four answers of a word, up to the last that is used.
        IEnumerable<Vector512<ulong>> Rows(int start, ulong word) =>
            Enumerable.Range(0, WordRows).Where(row => word >> (row / 16 * 4) != 0).Select(row => Four(start + (row / 16 * 4), row % 16));

        Vector512<ulong> Four(int place, int four) => Vector512.Create(
            Vector256.Create(Vector(Agreeing(boxes, place, four)), Vector(Left(leftByAnswer, place, four))),
            Vector256.Create(Vector(Agreeing(blockers, place, four)), default));
    }

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
    private StatusRow RowOf(IReadOnlyList<(int Place, ShortForm Form)> row)
    {
        UInt128[] own = [.. row.Select(entry => Marks(boxes, entry.Form.Boxes.Select(box => box.Excluded)))];
        return new StatusRow(
            row[0].Place, row.Count, new StatusBits(Part(0), Part(1), Part(2), Part(3)),
            Lanes(row.Select(entry => (int)entry.Form.Within)), Lanes(row.Select(entry => (int)entry.Form.Outside)));

        Vector512<uint> Part(int part) => Lanes(own.Select(boxes => (uint)(boxes >> (part * 32))));
    }

    private static Vector512<T> Lanes<T>(IEnumerable<T> values)
        where T : struct
    {
        var lanes = new T[Vector512<T>.Count];
        foreach ((int place, T value) in values.Index())
        {
            lanes[place] = value;
        }

        return Vector512.Create(lanes);
    }

    private static void Number(Dictionary<AnswerSet, int> numbers, IEnumerable<AnswerSet> sets)
    {
        foreach (AnswerSet set in sets)
        {
            numbers.Add(set, numbers.Count);
        }
    }

    /// <summary>The bits of some sets.</summary>
    private static UInt128 Marks(Dictionary<AnswerSet, int> numbers, IEnumerable<AnswerSet> sets) =>
        sets.Aggregate(UInt128.Zero, (marks, set) => marks | (UInt128.One << numbers[set]));

    /// <summary>The bits of the sets that rule out nothing else of four answers.</summary>
    private static UInt128 Agreeing(Dictionary<AnswerSet, int> numbers, int place, int four) =>
        numbers.Where(each => (each.Key.FourFrom(place) & ~four) == 0).Aggregate(UInt128.Zero, (marks, each) => marks | (UInt128.One << each.Value));

    /// <summary>The bits that are left by those of four that are chosen.</summary>
    private static UInt128 Left(UInt128[] left, int first, int four) =>
        Enumerable.Range(0, 4).Where(one => (four & (1 << one)) != 0).Aggregate(UInt128.MaxValue, (all, one) => all & left[first + one]);

    private static Vector128<ulong> Vector(UInt128 bits) => Vector128.Create((ulong)bits, (ulong)(bits >> WordBits));
}
