using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Some conditions in their short forms, decided together: each box is a bit, however many conditions share it, and so is each set of answers that blocks boxes.</summary>
/// <remarks>
/// <para>
/// Four answers at a time are looked up: which boxes hold all that these leave open, which boxes none of these blocks by itself, and which blockers of several
/// answers rule out nothing else of them. What all agree on is which boxes hold, which no single answer blocks, and which blockers do; and four of these at a time
/// tell likewise which boxes they leave.
/// </para>
/// <para>
/// Whether some box of a condition holds, and whether one of them is left, is then asked of sixteen conditions at a time.
/// </para>
/// </remarks>
/// <param name="first">What four of the first 64 answers say, for each way in which they can be ruled out: the boxes that hold, those that are left, the blockers.</param>
/// <param name="last">The same of the answers after them.</param>
/// <param name="leftByFirst">The boxes that four of the first 64 blockers leave.</param>
/// <param name="leftByLast">The same of the blockers after them.</param>
/// <param name="conflicts">The conflicts that are looked for, as blockers.</param>
/// <param name="whole">Which boxes are those of which condition, in rows that are full.</param>
/// <param name="parts">The same in rows that are not.</param>
internal sealed class StatusBlock(
    AlignedWords first, AlignedWords last, Vector128<ulong>[] leftByFirst, Vector128<ulong>[] leftByLast, Vector128<ulong> conflicts, StatusRow[] whole, StatusRow[] parts)
{
    /// <summary>Writes the status of each condition of the block, as its number, unless the answers hold one of the conflicts that it looks for.</summary>
    public bool TryEvaluate(AnswerSet excluded, Span<int> written)
    {
        Vector512<ulong> agreed = Agreed(Agreed(Vector512<ulong>.AllBitsSet, excluded.Low, first.Vectors), excluded.High, last.Vectors);
        Vector128<ulong> blocking = agreed.GetUpper().GetLower();
        if ((blocking & conflicts) != Vector128<ulong>.Zero)
        {
            return false;
        }

        Vector128<ulong> holding = agreed.GetLower().GetLower();
        Vector128<ulong> left = Agreed(Agreed(agreed.GetLower().GetUpper(), blocking.GetElement(0), leftByFirst), blocking.GetElement(1), leftByLast);
        if (whole.Length != 0)
        {
            Write(new(holding), new(left), written);
        }

        if (parts.Length != 0)
        {
            WriteParts(holding, left, written);
        }

        return true;
    }

    /// <summary>Writes rows that have as many conditions as there is room for. No method is called on the way, so that the bits stay in their registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(StatusBits holding, StatusBits left, Span<int> written)
    {
        foreach (ref readonly StatusRow row in whole.AsSpan())
        {
            row.Decide(holding, left).CopyTo(written[row.Place..]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteParts(Vector128<ulong> holding, Vector128<ulong> left, Span<int> written)
    {
        Span<int> row = stackalloc int[StatusRow.Size];
        foreach (ref readonly StatusRow part in parts.AsSpan())
        {
            part.Decide(new(holding), new(left)).CopyTo(row);
            row[..part.Count].CopyTo(written[part.Place..]);
        }
    }

    /// <summary>What is left when each four bits of a word have said what they leave, as far as they are asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Agreed(Vector512<ulong> left, ulong word, ReadOnlySpan<Vector512<ulong>> rows)
    {
        for (int row = 0; row < rows.Length; row += 16, word >>= 4)
        {
            left &= rows[row + ((int)word & 15)];
        }

        return left;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ulong> Agreed(Vector128<ulong> left, ulong word, ReadOnlySpan<Vector128<ulong>> rows)
    {
        for (int row = 0; row < rows.Length; row += 16, word >>= 4)
        {
            left &= rows[row + ((int)word & 15)];
        }

        return left;
    }
}
