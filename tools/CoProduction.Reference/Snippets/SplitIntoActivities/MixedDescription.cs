using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class MixedDescription
{
    public static void Run()
    {
        // snippet
        Activity mixed = new("Volunteers cook lunch at a day centre with its cook, and the guests are asked which dishes they would like")
        {
            Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = true, Users = true, Volunteers = true,
            Information = true, Power = Power.Consulted,
        };
        Console.WriteLine(Classifier.Default.Classify(mixed)[Alford2002.Clients]);
        // end
    }
}
