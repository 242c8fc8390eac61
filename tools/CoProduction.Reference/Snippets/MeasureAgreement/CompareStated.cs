using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Reliability;

namespace CoProduction.Reference.Snippets;

internal static class CompareStated
{
    public static void Run()
    {
        string json = Repository.Read("samples/data/published-cases.json");

        // snippet
        Activity[] activities = [.. CoProductionJson.Activities.ReadMany(json).Select(record => record.Value!)];
        StatedComparison comparison = StatedComparison.Of(activities, DefinitionCatalog.Definitions);
        Console.WriteLine($"the same: {comparison.Count(StatedOutcome.Same)}");
        Console.WriteLine($"open: {comparison.Count(StatedOutcome.Open)}");
        Console.WriteLine($"opposed: {comparison.Count(StatedOutcome.Opposed)}");

        CodedCorpus corpus = new([new CodingSheet("the publications", activities)]);
        Console.WriteLine(Coefficient.KrippendorffAlpha.Of(corpus.RatingsBy(DefinitionCatalog.Definitions, "the publications")));

        // end
    }
}
