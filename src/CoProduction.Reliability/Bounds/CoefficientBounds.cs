namespace CoProduction.Reliability;

/// <summary>The least and the greatest value that a coefficient can have once all unknown ratings are known.</summary>
/// <remarks>
/// Immutable, and compared by reference. Up to twelve unknown ratings are gone through without weights, with linear ones, or with up to eight categories, and otherwise wherever they
/// can turn out in some millions of ways; more of them where few categories leave few ways that count. Elsewhere the bounds are outer ones, which no completion exceeds.
/// </remarks>
public sealed class CoefficientBounds
{
    internal CoefficientBounds(Coefficient coefficient, int unknowns, Figure lower, Figure upper, bool isExact, bool mayBeUndefined)
    {
        Coefficient = coefficient;
        UnknownCount = unknowns;
        Lower = lower;
        Upper = upper;
        IsExact = isExact;
        MayBeUndefined = mayBeUndefined;
    }

    /// <summary>The coefficient.</summary>
    public Coefficient Coefficient { get; }

    /// <summary>How many ratings are unknown: missing, or one of several.</summary>
    public int UnknownCount { get; }

    /// <summary>A value that no completion falls below, or why no completion has a value.</summary>
    public Figure Lower { get; }

    /// <summary>A value that no completion exceeds, or why no completion has a value.</summary>
    public Figure Upper { get; }

    /// <summary>Whether some completion has each of the two values; otherwise they are proven not to be exceeded, and the truth may be narrower.</summary>
    public bool IsExact { get; }

    /// <summary>Whether the coefficient may be undefined for some completion, which the bounds leave aside.</summary>
    public bool MayBeUndefined { get; }

    /// <summary>The bounds, as in <c>Fleiss's kappa 0.412 to 0.780 over 5 unknown ratings (exact)</c>.</summary>
    public override string ToString() => Lower.IsDefined
        ? $"{Coefficient} {Lower} to {Upper} over {Wording.Count(UnknownCount, "unknown rating")} ({(IsExact ? "exact" : "outer bounds")})"
        : $"{Coefficient} {Lower}";
}
