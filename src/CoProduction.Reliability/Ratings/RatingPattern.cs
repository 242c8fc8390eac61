namespace CoProduction.Reliability;

/// <summary>One way in which the coders of a table rated a unit, and how many units they rated so.</summary>
/// <remarks>Compared by reference.</remarks>
public sealed class RatingPattern
{
    internal RatingPattern(Rating[] ratings, int count)
    {
        Ratings = ratings;
        Count = count;
    }

    /// <summary>One rating for each coder, in the table's order of coders.</summary>
    public IReadOnlyList<Rating> Ratings { get; }

    /// <summary>How many units were rated so: at least one.</summary>
    public int Count { get; }

    /// <summary>The ratings and the count, as in <c>0, 1, - (12)</c>.</summary>
    public override string ToString() => $"{string.Join(", ", Ratings)} ({Count})";
}
