namespace CoProduction.Reliability;

/// <summary>How nearly two categories agree, from 0 to 1, by their places in the order of categories.</summary>
/// <remarks>
/// With q categories and two of them d places apart. Linear and quadratic weights are those of Cohen (1968) and Fleiss and Cohen (1973), ordinal ones
/// those of Gwet (2014). Any but identity suppose that the categories are listed in a meaningful order.
/// </remarks>
public enum Weighting
{
    /// <summary>1 for the same category, 0 for any other: the unweighted coefficient.</summary>
    Identity,

    /// <summary>1 − d / (q − 1).</summary>
    Linear,

    /// <summary>1 − d² / (q − 1)².</summary>
    Quadratic,

    /// <summary>1 − d (d + 1) / (q (q − 1)): the pairs of categories within the span of the two, as a share of all pairs.</summary>
    Ordinal,
}
