namespace CoProduction.Reliability;

/// <summary>Finds the least and the greatest value of a coefficient over all completions of a table.</summary>
internal static class Completions
{
    /// <summary>The greatest number of steps taken for exact bounds, some seconds' worth.</summary>
    internal const double MostSteps = 5e7;

    /// <summary>The same for going through unknown ratings one by one, where what cannot be best is dropped: mostly far fewer are taken.</summary>
    private const double MostSweepSteps = 5e8;

    /// <summary>The same for measuring every completion, each step of which is a sum and a product.</summary>
    private const double MostRankSteps = 5e8;

    public static CoefficientBounds Bound(Coefficient coefficient, RatingTable table, double mostSteps = MostSteps)
    {
        if (Hindrance(coefficient, table) is { } hindrance)
        {
            return Undefined(coefficient, table, hindrance);
        }

        OpenTable open = new(coefficient, table);
        bool mayBeUndefined = open.MayHaveOneCategory;
        Func<(double Lower, double Upper)?>? exact = ExactSearch(open, mostSteps);
        (double Lower, double Upper)? bounds = exact is null ? OuterBounds.Of(open) : exact();
        return bounds is { } found
            ? new CoefficientBounds(coefficient, open.UnknownCount, new Figure(found.Lower), new Figure(found.Upper), exact is not null, mayBeUndefined)
            : Undefined(coefficient, table, UndefinedReason.OneCategoryUsed);
    }

    /// <summary>How exact bounds are found, or null where that would take too long: never for few unknown ratings of few categories.</summary>
    internal static Func<(double Lower, double Upper)?>? ExactSearch(OpenTable open, double mostSteps)
    {
        if (mostSteps < 0)
        {
            return null;
        }

        bool isFew = open.UnknownCount <= RatioSearch.MostCells;
        if (isFew && SubsetBounds.Suits(open))
        {
            return new SubsetBounds(new OpenCells(open)).Find;
        }

        if (isFew && !open.DependsOnUse && SweepBounds.Of(open) is { } sweep && (open.CategoryCount <= SweepBounds.MostCategories || sweep.Steps <= MostSweepSteps))
        {
            return sweep.Find;
        }

        StateLayout layout = new(open);
        if (layout.Fits && (layout.Steps <= mostSteps || (isFew && open.CategoryCount <= SweepBounds.MostCategories)))
        {
            return new ExactBounds(open, layout).Find;
        }

        return isFew && open.DependsOnUse && RankBounds.StepsOf(open) <= MostRankSteps ? new RankBounds(open).Find : null;
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
