using System.Globalization;

namespace CoProduction.AI;

/// <summary>So many of so many.</summary>
/// <remarks>An immutable value; two are equal when both counts are. The default is none of none.</remarks>
/// <param name="Count">How many of them.</param>
/// <param name="Total">How many there are.</param>
public readonly record struct Share(int Count, int Total)
{
    /// <summary>Both counts and the share, as in <c>95 of 100 (95.0 %)</c>.</summary>
    public override string ToString() => Total == 0
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{Count} of {Total} ({100.0 * Count / Total:0.0} %)");
}
