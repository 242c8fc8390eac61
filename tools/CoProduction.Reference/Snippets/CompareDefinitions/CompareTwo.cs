using CoProduction.Comparison;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class CompareTwo
{
    public static void Run()
    {
        // snippet
        DefinitionComparison comparison = DefinitionComparison.Of(BrudneyEngland1983.Definition, BrandsenHoningh2016.Definition);
        Console.WriteLine(comparison.Relation);
        Console.WriteLine(comparison);
        Console.WriteLine(comparison.OnlyFirst);
        Console.WriteLine(comparison.OnlySecond);
        Console.WriteLine(comparison.Both);

        // end
    }
}
