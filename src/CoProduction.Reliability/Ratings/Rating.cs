using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>What one coder said of one unit: one category, one of several without saying which, or nothing.</summary>
/// <remarks>A small immutable value; categories are named by their place in the table. <c>default</c> is <see cref="Missing"/>. Two are equal when they allow the same categories.</remarks>
public readonly record struct Rating
{
    /// <summary>The greatest number of categories that a table can have.</summary>
    public const int MostCategories = 64;

    internal Rating(ulong mask) => Mask = mask;

    /// <summary>Nothing said: the coder did not code the unit, or could not tell.</summary>
    public static Rating Missing => default;

    /// <summary>Whether nothing is said.</summary>
    public bool IsMissing => Mask == 0;

    /// <summary>Whether exactly one category is named.</summary>
    public bool IsDefinite => BitOperations.PopCount(Mask) == 1;

    /// <summary>The places of the categories that are allowed, in order; empty where nothing is said.</summary>
    public IReadOnlyList<int> Categories
    {
        get
        {
            var categories = new int[BitOperations.PopCount(Mask)];
            ulong rest = Mask;
            for (int index = 0; index < categories.Length; index++, rest &= rest - 1)
            {
                categories[index] = BitOperations.TrailingZeroCount(rest);
            }

            return categories;
        }
    }

    /// <summary>One bit for each category that is allowed; none where nothing is said.</summary>
    internal ulong Mask { get; }

    /// <summary>One category, by its place in the table.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is not between 0 and 63.</exception>
    public static Rating Of(int category)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(category);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(category, MostCategories);
        return new Rating(1UL << category);
    }

    /// <summary>One of several categories, it is not said which; <see cref="Missing"/> where none is given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A place is not between 0 and 63.</exception>
    public static Rating AnyOf(params ReadOnlySpan<int> categories)
    {
        ulong mask = 0;
        foreach (int category in categories)
        {
            mask |= Of(category).Mask;
        }

        return new Rating(mask);
    }

    /// <summary>The places of the categories allowed, as in <c>0|2</c>; a hyphen where nothing is said.</summary>
    public override string ToString() => IsMissing ? "-" : string.Join('|', Categories);
}
