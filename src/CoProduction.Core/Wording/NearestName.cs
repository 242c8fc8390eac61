using System.Numerics;

namespace CoProduction.Wording;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    private const int LongestOnStack = 128;

    /// <summary>As in <c>; did you mean 'title'?</c>, or a full stop where no known name is near.</summary>
    public static string Hint(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    /// <summary>The known name with the fewest slips, if they are at most a third of its letters; a letter in the other case is no slip.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        int fewest = int.MaxValue;
        ulong letters = LettersOf(name);
        foreach (string candidate in known)
        {
            int allowed = Math.Max(1, candidate.Length / 3);
            if (Math.Abs(candidate.Length - name.Length) > allowed) continue;

            // A slip brings in one letter at most, and takes out one at most: most names are told apart by this.
            ulong others = LettersOf(candidate);
            if (Math.Max(BitOperations.PopCount(letters & ~others), BitOperations.PopCount(others & ~letters)) > Math.Min(allowed, fewest - 1)) continue;
            int slips = Slips(name, candidate, Math.Min(allowed, fewest - 1));
            if (slips <= allowed && slips < fewest)
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    /// <summary>
    /// The names that were probably meant, at most three: the one with the fewest slips, or those of which the name, of three letters or more, is a part
    /// with as few slips, as <c>ostrm</c> is of <c>ostrom-1996</c>.
    /// </summary>
    public static IReadOnlyList<string> Meant(string name, IReadOnlyList<string> known)
    {
        if (Find(name, known) is { } nearest)
        {
            return [nearest];
        }

        return name.Length >= 3 && Find(name, known.SelectMany(PartsOf).Where(part => part.Length >= 3)) is { } part
            ? [.. known.Where(candidate => PartsOf(candidate).Contains(part, StringComparer.OrdinalIgnoreCase)).Take(3)]
            : [];
    }

    /// <summary>The words that a name is put together from, by hyphens or by capitals.</summary>
    private static IEnumerable<string> PartsOf(string name)
    {
        int start = 0;
        for (int index = 1; index <= name.Length; index++)
        {
            if (index == name.Length || name[index] == '-' || char.IsUpper(name[index]))
            {
                yield return name[start..index].TrimStart('-');
                start = index;
            }
        }
    }

    /// <summary>How many letters are added, left out, replaced, or swapped with the next (optimal string alignment); one more than the most that count where there are more.</summary>
    /// <remarks>A table may have thousands of headers that are no names known: each is given up as soon as it is too far from a name.</remarks>
    private static int Slips(string left, string right, int most)
    {
        int width = right.Length + 1;
        Span<int> rows = width <= LongestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> beforePrevious = rows[..width];
        Span<int> previous = rows[width..(2 * width)];
        Span<int> current = rows[(2 * width)..];
        for (int column = 0; column < width; column++) previous[column] = column;
        int fewestBefore = 0;
        for (int row = 1; row <= left.Length; row++)
        {
            int fewest = current[0] = row;
            for (int column = 1; column < width; column++)
            {
                bool same = Same(left[row - 1], right[column - 1]);
                int slips = Math.Min(previous[column - 1] + (same ? 0 : 1), Math.Min(previous[column], current[column - 1]) + 1);
                bool swapped = !same && row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]);
                current[column] = swapped ? Math.Min(slips, beforePrevious[column - 2] + 1) : slips;
                fewest = Math.Min(fewest, current[column]);
            }

            // What follows rests on these two rows alone, and never has fewer.
            if (fewest > most && fewestBefore > most) return most + 1;
            fewestBefore = fewest;
            Span<int> free = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = free;
        }

        return previous[^1];
    }

    /// <summary>The letters of a name as a set, in which a few share a place.</summary>
    private static ulong LettersOf(string name)
    {
        ulong letters = 0;
        foreach (char letter in name) letters |= 1UL << (char.ToLowerInvariant(letter) & 63);
        return letters;
    }

    private static bool Same(char left, char right) => left == right || char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
