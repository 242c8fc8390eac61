namespace CoProduction.Cli.Interviewing;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>As in <c>; did you mean 'yes'?</c>; where none is near, the known words, or where a long list of them stands.</summary>
    public static string Hint(string word, IEnumerable<string> known, string? listedIn = null)
    {
        string[] words = [.. known];
        string[] nearest = [.. words.OrderBy(candidate => Slips(word, candidate))];
        string[] near = Slips(word, nearest[0]) <= Math.Max(1, nearest[0].Length / 3) ? nearest[..1] : Holding(word, nearest);
        return near.Length > 0 ? $"; did you mean {string.Join(" or ", near.Select(each => $"'{each}'"))}?"
            : listedIn is null ? $"; the known ones are {string.Join(", ", words)}"
            : $"; all are listed in {listedIn}";
    }

    /// <summary>The first three that hold a word of some length, such as <c>ostrom</c>, with at most one slip for four of its letters.</summary>
    private static string[] Holding(string word, string[] nearest)
    {
        int fewest = nearest.Min(candidate => Slips(word, candidate, isPart: true));
        return word.Length < 3 || fewest > word.Length / 4 ? []
            : [.. nearest.Where(candidate => Slips(word, candidate, isPart: true) == fewest).Take(3)];
    }

    /// <summary>How many letters are added, left out or replaced; for a part, what stands before and after it in the other word is free.</summary>
    private static int Slips(string left, string right, bool isPart = false)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1).Select(column => isPart ? 0 : column)];
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

        return isPart ? previous.Min() : previous[^1];
    }
}
