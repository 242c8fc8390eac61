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
        Console.WriteLine(StatedAgreement.Of(activities, Classifier.Default));

        DefinitionAgreement agreement = DefinitionAgreement.Of(activities, DefinitionCatalog.Definitions);
        Console.WriteLine(Coefficient.KrippendorffAlpha.Of(agreement.Ratings));
        Console.WriteLine(agreement.Pairs.First(pair => pair.Verdicts.Opposed > 0));

        // end
    }
}
