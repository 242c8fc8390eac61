using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Reference.Snippets;

internal static class CiteSources
{
    public static void Run()
    {
        // snippet
        Console.WriteLine(Whitaker1980.Definition.Work);
        foreach (Citation citation in Whitaker1980.MutualAdjustment.Criterion.Citations)
        {
            Console.WriteLine($"{citation.Provenance}: {citation}");
        }

        // end
    }
}
