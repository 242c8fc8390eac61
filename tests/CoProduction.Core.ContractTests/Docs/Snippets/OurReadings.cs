using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.ContractTests.Docs.Snippets;

internal static class OurReadings
{
    public static void Run()
    {
        // snippet
        foreach (Definition definition in new[] { ParksEtAl1981.Definition, BrudneyEngland1983.Definition, Alford2009.Definition })
        {
            IEnumerable<Criterion> readings = definition.Criterion.WithParts()
                .Where(criterion => criterion.Citations.All(citation => citation.Provenance == Provenance.Reading));
            Console.WriteLine($"{definition.Id}: {string.Join(", ", readings.Select(criterion => criterion.Id))}");
        }

        // end
    }
}
