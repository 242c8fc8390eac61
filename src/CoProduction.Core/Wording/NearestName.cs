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
