using System.Globalization;
using CoProduction.Comparison;

namespace CoProduction.Rendering;

/// <summary>Comparisons of definitions in sentences.</summary>
internal static class ComparisonRendering
{
    public static string Sentence(Witness witness) =>
        $"{witness.Answers}: {witness.FirstVerdict.Word} under {witness.First}, {witness.SecondVerdict.Word} under {witness.Second}";

    public static string Sentence(DefinitionComparison comparison) =>
        $"{Relation(comparison)} The two agree on {Percent(comparison.Counts.Agreement)} of the complete answers, "
            + $"and of what counts under at least one, {Percent(comparison.Counts.Overlap)} counts under both.";

    /// <summary>A share from 0 to 1 with one decimal place, as in <c>94.4 %</c>, whatever the culture.</summary>
    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    private static string Relation(DefinitionComparison comparison)
    {
        (Definition first, Definition second) = (comparison.First, comparison.Second);
        return comparison.Relation switch
        {
            Comparison.Relation.Equivalent => $"{first} and {second} are equivalent: the same answers count under both.",
            Comparison.Relation.Entails => $"{first} entails {second}: whatever counts under the one counts under the other, and not the reverse.",
            Comparison.Relation.EntailedBy =>
                $"{first} is entailed by {second}: whatever counts under the second counts under the first, and not the reverse.",
            Comparison.Relation.Disjoint => $"{first} and {second} are disjoint: nothing counts under both.",
            _ => $"{first} and {second} overlap: each counts what the other does not.",
        };
    }
}
