using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Reference.Snippets;

internal static class OurReadings
{
    public static void Run()
    {
        // snippet
        foreach (Definition definition in new[] { BrandsenPestoff2006.Definition, Alford2009.Definition })
        {
            IEnumerable<Criterion> readings = definition.Criterion.WithParts()
                .Where(criterion => criterion.Citations.All(citation => citation.Provenance == Provenance.Reading));
            Console.WriteLine($"{definition.Id}: {string.Join(", ", readings.Select(criterion => criterion.Id))}");
        }

        // end
    }
}
