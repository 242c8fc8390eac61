using System.Runtime.Intrinsics;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Some conditions in their short forms, decided together: each box is a bit, and so is each set of answers that blocks boxes.</summary>
/// <remarks>
/// <para>
/// Four answers at a time are looked up: which boxes hold all that these leave open, and which blockers rule out nothing else of them. What all agree on
/// is which boxes hold and which blockers do. Four blockers at a time tell likewise which boxes they leave unblocked.
/// </para>
/// <para>
/// The boxes of one condition stand side by side, and the bit after them is free: adding ones to all of them carries into it just where one of them is set. So
/// two additions tell of all conditions at once whether some box holds, and whether some is not blocked.
/// </para>
/// </remarks>
internal sealed class StatusBlock(
    byte[] shifts, StatusBlock.Entry[] entries, Vector256<ulong>[] unblocked, Vector256<ulong> boxes, Vector256<ulong> ends, Vector256<ulong> reversed,
    Vector256<ulong> conflicts, StatusBlock.Eight[] statuses)
{
    /// <summary>Writes the status of each condition of the block, as its number, unless the answers hold one of the conflicts that it looks for.</summary>
    public bool TryEvaluate(AnswerSet excluded, Span<int> written)
    {
        Vector256<ulong> holding = Vector256<ulong>.AllBitsSet;
        Vector256<ulong> blocking = Vector256<ulong>.AllBitsSet;
        ReadOnlySpan<Entry> rows = entries;
        foreach (byte shift in shifts)
        {
            ref readonly Entry entry = ref rows[excluded.FourFrom(shift)];
            holding &= entry.Holding;
            blocking &= entry.Blocking;
            rows = rows[16..];
        }

        if ((blocking & conflicts) != Vector256<ulong>.Zero)
        {
            return false;
        }

        Vector256<ulong> left = boxes;
        Span<ulong> words = stackalloc ulong[Vector256<ulong>.Count];
        blocking.CopyTo(words);
        ReadOnlySpan<Vector256<ulong>> unblockedRows = unblocked;
        foreach (ulong word in words)
        {
            ulong rest = word;
            for (int group = 0; group < 16 && unblockedRows.Length > 0; group++)
            {
                left &= unblockedRows[(int)rest & 15];
                unblockedRows = unblockedRows[16..];
                rest >>= 4;
            }
        }

        // Of each condition, in the free bit: whether some box holds, and whether none is left.
        Vector256<ulong> within = ((holding & boxes) + boxes) & ends;
        Vector256<ulong> outside = ~(left + boxes) & ends;

        Vector256<int> notMet = Vector256.ConditionalSelect(reversed, outside, within).AsInt32();
        Vector256<int> met = Vector256.ConditionalSelect(reversed, within, outside).AsInt32();
        foreach (ref readonly Eight eight in statuses.AsSpan())
        {
            eight.Write(met, notMet, written);
        }

        return true;
    }

    /// <summary>What four answers say: a bit for each box and for each blocker that they hold, as far as they go.</summary>
    internal readonly record struct Entry(Vector256<ulong> Holding, Vector256<ulong> Blocking);

    /// <summary>Conditions with places one after another, eight at most, and where their free bits are.</summary>
    /// <param name="Place">The first of the places.</param>
    /// <param name="Count">How many there are.</param>
    /// <param name="Halves">For each condition, which half of a word.</param>
    /// <param name="Bits">For each condition, the bit in it.</param>
    internal readonly record struct Eight(int Place, int Count, Vector256<int> Halves, Vector256<int> Bits)
    {
        /// <summary>Writes 1 where a condition is met, 2 where it is not, and otherwise 0.</summary>
        public void Write(Vector256<int> met, Vector256<int> notMet, Span<int> written)
        {
            Vector256<int> isMet = Vector256.Equals(Vector256.ShuffleNative(met, Halves) & Bits, Bits);
            Vector256<int> isNotMet = Vector256.Equals(Vector256.ShuffleNative(notMet, Halves) & Bits, Bits);
            Vector256<int> numbers = (isMet & Vector256.Create((int)CriterionStatus.Met)) | (isNotMet & Vector256.Create((int)CriterionStatus.NotMet));
            if (Count == Vector256<int>.Count)
            {
                numbers.CopyTo(written[Place..]);
                return;
            }

            Span<int> all = stackalloc int[Vector256<int>.Count];
            numbers.CopyTo(all);
            all[..Count].CopyTo(written[Place..]);
        }
    }
}
