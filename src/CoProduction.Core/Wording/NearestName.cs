namespace CoProduction.Wording;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>As in <c>; did you mean 'title'?</c>, or a full stop where no known name is near.</summary>
    public static string Hint(string name, IEnumerable<string> known) => Find(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    /// <summary>The known name with the fewest slips, if they are at most a third of its letters; a letter in the other case is no slip.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string candidate in known)
        {
            int allowed = Math.Max(1, candidate.Length / 3);
            if (Math.Abs(candidate.Length - name.Length) > allowed) continue;
            int slips = Slips(name, candidate);
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

    /// <summary>How many letters are added, left out, replaced, or swapped with the next (optimal string alignment).</summary>
    private static int Slips(string left, string right)
    {
        int[] beforePrevious = new int[right.Length + 1];
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                bool same = Same(left[row - 1], right[column - 1]);
                int slips = Math.Min(previous[column - 1] + (same ? 0 : 1), Math.Min(previous[column], current[column - 1]) + 1);
                bool swapped = row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]);
                current[column] = swapped ? Math.Min(slips, beforePrevious[column - 2] + 1) : slips;
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[^1];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
