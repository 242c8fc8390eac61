using System.Runtime.Intrinsics;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Puts short forms together into a block, as long as there is room.</summary>
internal sealed class StatusBlockBuilder
{
    private const int Words = 4;
    private const int WordBits = 64;
    private const int HalfBits = WordBits / 2;
    private const int Groups = AnswerSet.Capacity / 4;

    private readonly int[] used = new int[Words];
    private readonly List<(int Place, int First, ShortForm Form)> entries = [];
    private readonly Dictionary<AnswerSet, int> blockers = [];

    /// <summary>The most conflicts that are looked for beside what blocks boxes.</summary>
    public const int MostConflicts = Words * WordBits / 2;

    /// <summary>A block that looks for some conflicts too, whose places are the first.</summary>
    public StatusBlockBuilder(ReadOnlySpan<Box> conflicts)
    {
        foreach (Box conflict in conflicts)
        {
            blockers.Add(conflict.Excluded, blockers.Count);
        }

        Conflicts = conflicts.Length;
    }

    private int Conflicts { get; }

    /// <summary>Takes in a form for the condition of a place, unless its boxes or what blocks them would be too many.</summary>
    /// <remarks>Its boxes are bits side by side in one word, and the bit after them is free.</remarks>
    public bool TryAdd(int place, ShortForm form)
    {
        int bits = EndOf(0, form) + 1;
        int word = Array.FindIndex(used, taken => taken + bits <= WordBits);
        AnswerSet[] more = [.. form.Blockers.Where(blocker => !blockers.ContainsKey(blocker))];
        if (word < 0 || blockers.Count + more.Length > Words * WordBits)
        {
            return false;
        }

        foreach (AnswerSet blocker in more)
        {
            blockers.Add(blocker, blockers.Count);
        }

        entries.Add((place, (word * WordBits) + used[word], form));
        used[word] += bits;
        return true;
    }

    public StatusBlock Build()
    {
        ulong[] holding = new ulong[Groups * 16 * Words];
        ulong[] blocking = new ulong[Groups * 16 * Words];
        ulong[] blocked = new ulong[Words * WordBits * Words];
        (ulong[] boxes, ulong[] ends, ulong[] reversed) = (new ulong[Words], new ulong[Words], new ulong[Words]);
        AnswerSet all = default;
        foreach ((AnswerSet blocker, int place) in blockers)
        {
            Mark(blocking, place, blocker);
            all |= blocker;
        }

        foreach ((_, int first, ShortForm form) in entries)
        {
            Set(ends, 0, EndOf(first, form));
            if (form.Within == CriterionStatus.Met)
            {
                Set(reversed, 0, EndOf(first, form));
            }

            for (int box = 0; box < form.Boxes.Length; box++)
            {
                Set(boxes, 0, first + box);
                Mark(holding, first + box, form.Boxes[box].Excluded);
                all |= form.Boxes[box].Excluded;
                for (int blocker = 0; blocker < form.Blockers.Length; blocker++)
                {
                    if ((form.Boxes[box].BlockedBy & (1UL << blocker)) != 0)
                    {
                        Set(blocked, blockers[form.Blockers[blocker]], first + box);
                    }
                }
            }
        }

        int[] shifts = [.. Enumerable.Range(0, Groups).Select(group => group * 4).Where(shift => all.FourFrom(shift) != 0)];
        return new StatusBlock(
            [.. shifts.Select(shift => (byte)shift)],
            [.. shifts.SelectMany(shift => Enumerable.Range(shift * 4, 16)).Select(row => new StatusBlock.Entry(Row(holding, row), Row(blocking, row)))],
            [.. Enumerable.Range(0, (blockers.Count + 3) / 4 * 16).Select(row => ~BlockedBy(blocked, row / 16 * 4, row % 16))],
            Row(boxes, 0), Row(ends, 0), Row(reversed, 0), Row([.. Enumerable.Range(0, Words).Select(word => Below(Conflicts - (word * WordBits)))], 0),
            [.. Eights()]);
    }

    /// <summary>The conditions by runs of places, eight at most.</summary>
    private IEnumerable<StatusBlock.Eight> Eights()
    {
        for (int start = 0; start < entries.Count;)
        {
            int end = start + 1;
            while (end < entries.Count && end < start + Vector256<int>.Count && entries[end].Place == entries[end - 1].Place + 1)
            {
                end++;
            }

            (int[] halves, int[] bits) = (new int[Vector256<int>.Count], new int[Vector256<int>.Count]);
            for (int entry = start; entry < end; entry++)
            {
                int free = EndOf(entries[entry].First, entries[entry].Form);
                (halves[entry - start], bits[entry - start]) = (free / HalfBits, 1 << (free % HalfBits));
            }

            yield return new StatusBlock.Eight(entries[start].Place, end - start, Vector256.Create(halves), Vector256.Create(bits));
            start = end;
        }
    }

    /// <summary>The free bit after the boxes of a form.</summary>
    private static int EndOf(int first, ShortForm form) => first + Math.Max(form.Boxes.Length, 1);

    /// <summary>Sets a bit in the row of every four answers that hold a set as far as they go.</summary>
    private static void Mark(ulong[] rows, int place, AnswerSet set)
    {
        for (int row = 0; row < Groups * 16; row++)
        {
            if ((set.FourFrom(row / 16 * 4) & ~(row % 16)) == 0)
            {
                Set(rows, row, place);
            }
        }
    }

    private static void Set(ulong[] rows, int row, int place) => rows[(row * Words) + (place / WordBits)] |= 1UL << (place % WordBits);

    private static Vector256<ulong> Row(ulong[] rows, int row) => Vector256.Create(rows.AsSpan(row * Words, Words));

    /// <summary>A bit for each box that some of four blockers blocks.</summary>
    private static Vector256<ulong> BlockedBy(ulong[] blocked, int first, int four)
    {
        Vector256<ulong> any = default;
        for (int blocker = 0; blocker < 4; blocker++)
        {
            any |= (four & (1 << blocker)) != 0 ? Row(blocked, first + blocker) : default;
        }

        return any;
    }

    private static ulong Below(int places) => places <= 0 ? 0 : places >= WordBits ? ulong.MaxValue : (1UL << places) - 1;
}
