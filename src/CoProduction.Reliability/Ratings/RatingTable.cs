namespace CoProduction.Reliability;

/// <summary>Units that several coders rated with the same categories, counted by pattern: what agreement is measured on.</summary>
/// <remarks>
/// <para>Immutable, and compared by reference. A unit is whatever is coded: an activity under one question, or under one definition. Units have no
/// names here; those that were rated alike are counted together, so that a table of 100,000 units is as small as the number of ways they were rated.
/// The order of units has no effect on anything, and that of coders none beyond the order of lists.</para>
/// <para>A rating that allows every category of several says nothing, and is missing. Categories are all those that coders could have chosen,
/// used or not: some coefficients depend on their number. Where they have an order, it is that of the list.</para>
/// </remarks>
public sealed class RatingTable
{
    private readonly string[] coders;
    private readonly string[] categories;

    /// <summary>A table of units, each with one rating for each coder.</summary>
    /// <exception cref="ArgumentNullException">An argument, a name or a row is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two coders or two categories share a name, a name is blank, there is no category or more than <see cref="Rating.MostCategories"/>, or a unit has
    /// another number of ratings than there are coders or a rating of a category that the table does not have.
    /// </exception>
    public RatingTable(IEnumerable<string> coders, IEnumerable<string> categories, IEnumerable<IReadOnlyList<Rating>> units)
        : this(coders, categories, Counted(units))
    {
    }

    internal RatingTable(IEnumerable<string> coders, IEnumerable<string> categories, IEnumerable<(IReadOnlyList<Rating> Ratings, int Count)> units)
    {
        ArgumentNullException.ThrowIfNull(coders);
        ArgumentNullException.ThrowIfNull(categories);
        this.coders = Names(coders, nameof(coders));
        this.categories = Names(categories, nameof(categories));
        if (this.categories.Length is 0 or > Rating.MostCategories)
        {
            throw new ArgumentException($"A table has 1 to {Rating.MostCategories} categories; {this.categories.Length} are given.", nameof(categories));
        }

        Patterns = PatternCounter.Count(this.coders, this.categories.Length, units);
        UnitCount = Patterns.Sum(pattern => pattern.Count);
    }

    /// <summary>The coders, each once.</summary>
    public IReadOnlyList<string> Coders => coders;

    /// <summary>The categories that coders could choose, each once, rising where they are ordered.</summary>
    public IReadOnlyList<string> Categories => categories;

    /// <summary>How many units there are, those that nobody rated included.</summary>
    public int UnitCount { get; }

    /// <summary>The ways in which units were rated, each once, with the number of units.</summary>
    public IReadOnlyList<RatingPattern> Patterns { get; }

    /// <summary>A table of units whose ratings are given as categories, null where nothing is said.</summary>
    /// <exception cref="ArgumentNullException">An argument, a name or a row is null.</exception>
    /// <exception cref="ArgumentException">A label is not one of the categories, or the table cannot be made for one of the reasons of the constructor.</exception>
    public static RatingTable OfLabels(IEnumerable<string> coders, IEnumerable<string> categories, IEnumerable<IReadOnlyList<string?>> units)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(units);
        string[] names = [.. categories];
        return new RatingTable(coders, names, units.Select(unit => (IReadOnlyList<Rating>)[.. (unit
            ?? throw new ArgumentNullException(nameof(units))).Select(RatingOf)]));

        Rating RatingOf(string? label) => label is null ? Rating.Missing
            : Array.IndexOf(names, label) is >= 0 and < Rating.MostCategories and var place ? Rating.Of(place)
            : throw new ArgumentException($"'{label}' is not one of the categories.", nameof(units));
    }

    /// <summary>The table behind a square of counts, as two coders' agreement is often printed: rows for the first, columns for the second.</summary>
    /// <exception cref="ArgumentNullException">An argument, a name or a row is null.</exception>
    /// <exception cref="ArgumentException">The counts are not a square over the categories, or a count is negative.</exception>
    public static RatingTable OfCrossTable(string first, string second, IReadOnlyList<string> categories, IReadOnlyList<IReadOnlyList<int>> counts)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Count != categories.Count || counts.Any(row => row is null || row.Count != categories.Count || row.Any(count => count < 0)))
        {
            throw new ArgumentException("As many rows and columns of counts as there are categories are needed, none of them negative.", nameof(counts));
        }

        return new RatingTable(
            [first, second],
            categories,
            from row in Enumerable.Range(0, counts.Count)
            from column in Enumerable.Range(0, counts.Count)
            where counts[row][column] > 0
            select ((IReadOnlyList<Rating>)[Rating.Of(row), Rating.Of(column)], counts[row][column]));
    }

    /// <summary>The same units with the ratings of some coders only.</summary>
    /// <exception cref="ArgumentException">A name is not one of the coders, or stands twice.</exception>
    public RatingTable Only(params ReadOnlySpan<string> coders)
    {
        var places = new int[coders.Length];
        for (int index = 0; index < places.Length; index++)
        {
            places[index] = Array.IndexOf(this.coders, coders[index]);
            if (places[index] < 0)
            {
                throw new ArgumentException($"'{coders[index]}' is not one of the coders.", nameof(coders));
            }
        }

        return new RatingTable(
            [.. coders],
            categories,
            Patterns.Select(pattern => ((IReadOnlyList<Rating>)Array.ConvertAll(places, place => pattern.Ratings[place]), pattern.Count)));
    }

    /// <summary>The sizes, as in <c>2 coders, 113 units, 3 categories</c>.</summary>
    public override string ToString() =>
        $"{Wording.Count(coders.Length, "coder")}, {Wording.Count(UnitCount, "unit")}, {(categories.Length == 1 ? "1 category" : $"{categories.Length} categories")}";

    private static IEnumerable<(IReadOnlyList<Rating> Ratings, int Count)> Counted(IEnumerable<IReadOnlyList<Rating>> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return units.Select(unit => (unit ?? throw new ArgumentNullException(nameof(units)), 1));
    }

    private static string[] Names(IEnumerable<string> names, string parameter)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        string[] all = [.. names];
        foreach (string name in all)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
            if (!seen.Add(name))
            {
                throw new ArgumentException($"Two share the name '{name}'.", parameter);
            }
        }

        return all;
    }
}
