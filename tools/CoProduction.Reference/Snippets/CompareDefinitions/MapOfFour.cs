using CoProduction.Comparison;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class MapOfFour
{
    public static void Run()
    {
        // snippet
        DefinitionMap map = DefinitionMap.Of(
            Sharp1980.Definition, ParksEtAl1981.Definition, BrandsenHoningh2016.Definition, BoyleHarris2009.Definition);
        Console.WriteLine(map);
        Console.WriteLine($"broadest: {map.Broadest}; strictest: {map.Strictest}; closest: {map.Closest}");
        foreach (DefinitionGroup group in map.GroupsByAgreement(cut: 0.5))
        {
            Console.WriteLine($"group: {group}");
        }

        Console.WriteLine(map.ToMermaid());
        Console.WriteLine(map.ToDot());

        // end
    }
}
