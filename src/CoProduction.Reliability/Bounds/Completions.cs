namespace CoProduction.Reliability;

/// <summary>Finds the least and the greatest value of a coefficient over all completions of a table.</summary>
internal static class Completions
{
    /// <summary>The greatest number of steps taken for exact bounds, some seconds' worth.</summary>
    internal const double MostSteps = 5e7;

    public static CoefficientBounds Bound(Coefficient coefficient, RatingTable table, double mostSteps = MostSteps)
    {
        if (Hindrance(coefficient, table) is { } hindrance)
        {
            return Undefined(coefficient, table, hindrance);
        }

        OpenTable open = new(coefficient, table);
        StateLayout layout = new(open);
        bool isExact = layout.Fits && layout.Steps <= mostSteps;
        bool mayBeUndefined = open.MayHaveOneCategory;
        (double Lower, double Upper)? bounds = isExact ? new ExactBounds(open, layout).Find() : OuterBounds.Of(open);
        return bounds is { } found
            ? new CoefficientBounds(coefficient, open.UnknownCount, new Figure(found.Lower), new Figure(found.Upper), isExact, mayBeUndefined)
            : Undefined(coefficient, table, UndefinedReason.OneCategoryUsed);
    }

    private static UndefinedReason? Hindrance(Coefficient coefficient, RatingTable table) =>
        table.Coders.Count < 2 ? UndefinedReason.FewerThanTwoCoders
        : table.Coders.Count > 2 && coefficient.Kind == CoefficientKind.CohenKappa ? UndefinedReason.MoreThanTwoCoders
        : table.UnitCount == 0 ? UndefinedReason.NothingRated
        : table.Categories.Count == 1 && coefficient.Kind != CoefficientKind.PercentAgreement ? UndefinedReason.OneCategoryOffered
        : null;

    private static CoefficientBounds Undefined(Coefficient coefficient, RatingTable table, UndefinedReason reason) => new(
        coefficient,
        table.Patterns.Sum(pattern => pattern.Count * pattern.Ratings.Count(rating => !rating.IsDefinite)),
        new Figure(reason),
        new Figure(reason),
        isExact: true,
        mayBeUndefined: true);
}
