using System.Numerics;

namespace CoProduction.Reliability;

/// <summary>A table with, for each rating, the categories that it may turn out to be, and a coefficient of its completions.</summary>
/// <remarks>
/// In a completion every coder rates every unit. Then a coefficient depends on two things only: the sum of differences within units, and how often each
/// category is used, by all coders or by each. With the uses given, it falls as the sum of differences rises.
/// </remarks>
internal sealed class OpenTable
{
    private readonly ulong all;

    public OpenTable(Coefficient coefficient, RatingTable table)
    {
        Kind = coefficient.Kind;
        CoderCount = table.Coders.Count;
        CategoryCount = table.Categories.Count;
        UnitCount = table.UnitCount;
        DependsOnUse = Kind == CoefficientKind.KrippendorffAlpha && coefficient.Difference == Reliability.Difference.Ordinal;
        all = CategoryCount == Rating.MostCategories ? ulong.MaxValue : (1UL << CategoryCount) - 1;
        Patterns = [.. table.Patterns.Select(pattern => (pattern.Ratings.Select(rating => rating.IsMissing ? all : rating.Mask).ToArray(), pattern.Count))];
        Difference = DependsOnUse ? new double[CategoryCount, CategoryCount]
            : Kind == CoefficientKind.KrippendorffAlpha ? Dissimilarity.Between(coefficient.Difference, CategoryCount)
            : Dissimilarity.Of(coefficient.Weighting, CategoryCount);
        GroupCount = Kind is CoefficientKind.CohenKappa or CoefficientKind.CongerKappa ? CoderCount : 1;
        Steps = CategoryCount <= 2 ? DifferenceSteps.Alike
            : Kind == CoefficientKind.KrippendorffAlpha ? coefficient.Difference == Reliability.Difference.Nominal ? DifferenceSteps.Alike : DifferenceSteps.Squared
            : coefficient.Weighting switch
            {
                Weighting.Identity => DifferenceSteps.Alike,
                Weighting.Linear => DifferenceSteps.Even,
                Weighting.Quadratic => DifferenceSteps.Squared,
                _ => DifferenceSteps.Pairs,
            };
    }

    public CoefficientKind Kind { get; }

    public int CoderCount { get; }

    public int CategoryCount { get; }

    public int UnitCount { get; }

    /// <summary>For each pattern the categories that each rating may be, and the number of units.</summary>
    public (ulong[] Allowed, int Count)[] Patterns { get; }

    /// <summary>How far two categories differ; nothing where that depends on their use.</summary>
    public double[,] Difference { get; }

    /// <summary>How that difference grows, where it does not depend on use.</summary>
    public DifferenceSteps Steps { get; }

    public bool DependsOnUse { get; }

    /// <summary>Whether the expected disagreement depends on how often categories are used.</summary>
    public bool CountsUses => Kind is not (CoefficientKind.PercentAgreement or CoefficientKind.BrennanPrediger);

    /// <summary>Of how many groups of coders the uses matter: of each coder by itself, or of all together.</summary>
    public int GroupCount { get; }

    public int UnknownCount => Patterns.Sum(pattern => pattern.Count * pattern.Allowed.Count(allowed => !IsDefinite(allowed)));

    /// <summary>Whether all ratings may turn out to be one category, which leaves the coefficient undefined.</summary>
    public bool MayHaveOneCategory =>
        CountsUses && Kind != CoefficientKind.GwetAC
        && Patterns.SelectMany(pattern => pattern.Allowed).Aggregate(all, (left, right) => left & right) != 0;

    private double RatingCount => (double)UnitCount * CoderCount;

    public static bool IsDefinite(ulong allowed) => BitOperations.PopCount(allowed) == 1;

    public int GroupOf(int coder) => GroupCount == 1 ? 0 : coder;

    /// <summary>The least or the greatest number of times that each category can be used in each group.</summary>
    public double[][] Uses(bool most)
    {
        double[][] uses = [.. Enumerable.Range(0, GroupCount).Select(_ => new double[CategoryCount])];
        foreach ((ulong[] allowed, int count) in Patterns)
        {
            for (int coder = 0; coder < allowed.Length; coder++)
            {
                for (int category = 0; (most || IsDefinite(allowed[coder])) && category < CategoryCount; category++)
                {
                    uses[GroupOf(coder)][category] += (allowed[coder] >> category & 1) * (double)count;
                }
            }
        }

        return uses;
    }

    public double Observed(double differences) => differences / (RatingCount * (CoderCount - 1));

    public double Expected(double[][] uses, double[,] difference) => Kind switch
    {
        CoefficientKind.PercentAgreement => 1,
        CoefficientKind.BrennanPrediger => difference.Cast<double>().Sum() / ((double)CategoryCount * CategoryCount),
        CoefficientKind.GwetAC => 1 - (GwetFactor * uses[0].Sum(use => use * (RatingCount - use)) / (RatingCount * RatingCount)),
        CoefficientKind.FleissKappa => Dissimilarity.Between(difference, uses[0], uses[0]) / (RatingCount * RatingCount),
        CoefficientKind.KrippendorffAlpha => ExpectedOf(Dissimilarity.Between(difference, uses[0], uses[0])),
        _ => BetweenCoders(uses, difference) / ((double)UnitCount * UnitCount),
    };

    /// <summary>Krippendorff's expected disagreement, of the sum of the differences of all ordered pairs.</summary>
    public double ExpectedOf(double differences) => differences / (RatingCount * (RatingCount - 1));

    /// <summary>What expected disagreement starts from, and what each unit of a sum of differences adds to it.</summary>
    public (double Start, double Scale) ExpectedParts(double scale) => Kind switch
    {
        CoefficientKind.PercentAgreement or CoefficientKind.BrennanPrediger => (Expected([], Difference), 0),
        CoefficientKind.GwetAC => (1, -GwetFactor / (RatingCount * RatingCount)),
        CoefficientKind.FleissKappa => (0, scale / (RatingCount * RatingCount)),
        CoefficientKind.KrippendorffAlpha => (0, scale / (RatingCount * (RatingCount - 1))),
        _ => (0, scale / (RatingCount * (CoderCount - 1) * UnitCount)),
    };

    /// <summary>Bounds of the expected disagreement from bounds of the uses, and of the differences where these depend on them.</summary>
    public (double Least, double Greatest) ExpectedBetween(double[][] least, double[][] most, double[,] near, double[,] far)
    {
        // All differences lie between 0 and 1 where they do not depend on use, so that expected disagreement is at most that of even use.
        double even = 1 - (1.0 / CategoryCount);
        if (Kind == CoefficientKind.GwetAC)
        {
            double low = Unlike(least) / (RatingCount * RatingCount);
            double high = Math.Min(even, Unlike(most) / (RatingCount * RatingCount));
            return (1 - (GwetFactor * high), 1 - (GwetFactor * low));
        }

        double most0 = Expected(most, far);
        double cap = Kind switch
        {
            CoefficientKind.FleissKappa => even,
            CoefficientKind.KrippendorffAlpha when !DependsOnUse => even * RatingCount / (RatingCount - 1),
            CoefficientKind.CohenKappa or CoefficientKind.CongerKappa => 1,
            _ => double.PositiveInfinity,
        };
        return (Expected(least, near), Math.Min(cap, most0));
    }

    /// <summary>A value below which no completion falls, whatever its uses: for squared distances the pairs within units cannot outweigh all pairs by more.</summary>
    public double Floor => Kind switch
    {
        CoefficientKind.FleissKappa => -1.0 / (CoderCount - 1),
        CoefficientKind.KrippendorffAlpha => 1 - ((RatingCount - 1) / RatingCount * CoderCount / (CoderCount - 1)),
        CoefficientKind.CohenKappa or CoefficientKind.CongerKappa => -1,
        _ => double.NegativeInfinity,
    };

    private double GwetFactor => (((double)CategoryCount * CategoryCount) - Difference.Cast<double>().Sum()) / (CategoryCount * (CategoryCount - 1.0));

    private double BetweenCoders(double[][] uses, double[,] difference)
    {
        double sum = 0;
        for (int one = 0; one < uses.Length; one++)
        {
            for (int other = 0; other < one; other++)
            {
                sum += Dissimilarity.Between(difference, uses[one], uses[other]);
            }
        }

        return 2 * sum / (CoderCount * (CoderCount - 1.0));
    }

    /// <summary>The pairs of uses that are of two different categories.</summary>
    private static double Unlike(double[][] uses)
    {
        double sum = uses[0].Sum();
        return (sum * sum) - uses[0].Sum(use => use * use);
    }
}
