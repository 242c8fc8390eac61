namespace CoProduction.Reliability;

/// <summary>Counts units that were rated alike.</summary>
internal static class PatternCounter
{
    /// <summary>The distinct rows with their counts, in an order that depends neither on that of the units nor on that of the coders.</summary>
    public static IReadOnlyList<RatingPattern> Count(
        string[] coders, int categories, IEnumerable<(IReadOnlyList<Rating> Ratings, int Count)> units)
    {
        ulong all = categories == Rating.MostCategories ? ulong.MaxValue : (1UL << categories) - 1;
        Dictionary<ulong[], int> counts = new(RowComparer.Instance);
        Dictionary<ulong[], int>.AlternateLookup<ReadOnlySpan<ulong>> lookup = counts.GetAlternateLookup<ReadOnlySpan<ulong>>();
        var row = new ulong[coders.Length];
        foreach ((IReadOnlyList<Rating> ratings, int count) in units)
        {
            if (ratings.Count != coders.Length)
            {
                throw new ArgumentException($"A unit has {Wording.Count(ratings.Count, "rating")}; there {(coders.Length == 1 ? "is" : "are")} {Wording.Count(coders.Length, "coder")}.", nameof(units));
            }

            for (int coder = 0; coder < row.Length; coder++)
            {
                ulong mask = ratings[coder].Mask;
                if ((mask & ~all) != 0)
                {
                    throw new ArgumentException($"A rating names category {ratings[coder].Categories[^1]}; the last is {categories - 1}.", nameof(units));
                }

                // Whoever allows everything has said nothing.
                row[coder] = mask == all && categories > 1 ? 0 : mask;
            }

            lookup[row] = checked(lookup.TryGetValue(row, out int known) ? known + count : count);
        }

        int[] byName = [.. Enumerable.Range(0, coders.Length).OrderBy(coder => coders[coder], StringComparer.Ordinal)];
        return
        [
            .. counts
                .OrderBy(pair => pair.Key, Comparer<ulong[]>.Create((left, right) => Compare(left, right, byName)))
                .Select(pair => new RatingPattern(Array.ConvertAll(pair.Key, mask => new Rating(mask)), pair.Value)),
        ];
    }

    private static int Compare(ulong[] left, ulong[] right, int[] order)
    {
        foreach (int coder in order)
        {
            if (left[coder] != right[coder])
            {
                return left[coder].CompareTo(right[coder]);
            }
        }

        return 0;
    }

    private sealed class RowComparer : IEqualityComparer<ulong[]>, IAlternateEqualityComparer<ReadOnlySpan<ulong>, ulong[]>
    {
        public static RowComparer Instance { get; } = new();

        public bool Equals(ulong[]? left, ulong[]? right) => left.AsSpan().SequenceEqual(right);

        public bool Equals(ReadOnlySpan<ulong> alternate, ulong[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ulong[] row) => GetHashCode(row.AsSpan());

        public int GetHashCode(ReadOnlySpan<ulong> alternate)
        {
            ulong hash = 17;
            foreach (ulong mask in alternate)
            {
                hash = ((hash * 31) ^ mask) * 0x9E3779B97F4A7C15;
            }

            return (int)(hash >> 32);
        }

        public ulong[] Create(ReadOnlySpan<ulong> alternate) => alternate.ToArray();
    }
}
