using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class ContrastOfTwo
{
    public static void Run()
    {
        // snippet
        Activity patrol = new("Neighbours patrol their street with the police")
        {
            Output = Output.PublicService, CitizensDeliver = true, ProfessionalsDeliver = true, Residents = true, PaidByProvider = false,
            FormalArrangement = false,
        };
        Contrast? contrast = Classifier.Default.Classify(patrol).Contrast(Sharp1980.Definition, Ostrom1996.Definition);
        Console.WriteLine(contrast);
        Console.WriteLine($"both ask: {string.Join(", ", contrast!.SharedQuestions)}");

        // end
    }
}
