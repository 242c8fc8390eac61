using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class WriteJson
{
    public static void Run()
    {
        // snippet
        Activity watch = new("Neighbours patrol their street") { Id = "watch", Residents = true, CitizensDeliver = true };
        Console.WriteLine(CoProductionJson.Activities.Write(watch));
        Classifier classifier = new([Whitaker1980.Definition, ParksEtAl1981.Definition], [Whitaker1980.Typology]);
        Console.WriteLine(CoProductionJson.Classifications.Write(ClassificationRecord.From(classifier.Classify(watch)), indented: true));
        // end
    }
}
