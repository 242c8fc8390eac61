namespace CoProduction.Reliability;

/// <summary>Why a number of agreement does not exist for some data.</summary>
public enum UndefinedReason
{
    /// <summary>There are fewer than two coders.</summary>
    FewerThanTwoCoders,

    /// <summary>The coefficient is for exactly two coders, and there are more.</summary>
    MoreThanTwoCoders,

    /// <summary>No unit has a definite rating.</summary>
    NothingRated,

    /// <summary>No unit was rated by two coders.</summary>
    NoUnitRatedTwice,

    /// <summary>Coders could choose one category only, so that they could not have disagreed.</summary>
    OneCategoryOffered,

    /// <summary>All ratings that count are the same category, so that no disagreement was to be expected: nought is divided by nought.</summary>
    OneCategoryUsed,

    /// <summary>A standard error needs at least two units.</summary>
    OneUnit,

    /// <summary>No formula for the standard error is published; resample instead.</summary>
    NoPublishedFormula,

    /// <summary>The coefficient was defined in fewer than two of the resamples.</summary>
    TooFewResamples,
}
