namespace CoProduction.Reliability;

/// <summary>How far two ratings differ in Krippendorff's alpha.</summary>
/// <remarks>
/// Nominal, ordinal and interval are Krippendorff's (2011). Jaccard and MASI take what a coder allows as a set: ratings that allow several
/// categories then count as they stand, where all other coefficients take them as missing.
/// </remarks>
public enum Difference
{
    /// <summary>0 for the same category, 1 for any other.</summary>
    Nominal,

    /// <summary>The square of the number of ratings that lie between the two categories, half of those of the two themselves included.</summary>
    Ordinal,

    /// <summary>The square of the number of places between the two categories: they are taken to be equally far apart.</summary>
    Interval,

    /// <summary>1 − shared categories / all categories of the two sets (Jaccard 1912).</summary>
    Jaccard,

    /// <summary>
    /// 1 − J · M, with J as in Jaccard and M = 1 for equal sets, 2/3 where one contains the other, 1/3 where they overlap, 0 where they share nothing
    /// (Passonneau 2006).
    /// </summary>
    Masi,
}
