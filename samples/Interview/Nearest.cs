namespace InterviewSample;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>As in <c>; did you mean 'yes'?</c>, and the known words where none is near.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        string[] words = [.. known];
        string nearest = words.MinBy(candidate => Slips(word, candidate))!;
        return Slips(word, nearest) <= Math.Max(1, nearest.Length / 3) ? $"; did you mean '{nearest}'?" : $"; the known ones are {string.Join(", ", words)}";
    }

    /// <summary>How many letters are added, left out or replaced.</summary>
    private static int Slips(string left, string right)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int[] current = [row, .. new int[right.Length]];
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = previous[column - 1] + (char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]) ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
