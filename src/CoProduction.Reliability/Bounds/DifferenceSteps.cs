namespace CoProduction.Reliability;

/// <summary>How the difference between two categories grows with the number of places between them.</summary>
internal enum DifferenceSteps
{
    /// <summary>Not at all: any two differ alike.</summary>
    Alike,

    /// <summary>By the same for each place.</summary>
    Even,

    /// <summary>With the square.</summary>
    Squared,

    /// <summary>With the pairs of places within the span of the two.</summary>
    Pairs,
}
