using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Reference.Snippets;

internal static class SeeCautions
{
    public static void Run()
    {
        // snippet
        Activity survey = new("A council asks residents for their views, and decides alone")
        {
            Power = Power.Consulted, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false,
        };
        foreach (CautionFinding caution in Classifier.Default.Classify(survey).Cautions)
        {
            Console.WriteLine($"{caution}\n{caution.Finding.Answers}\n{caution.Caution.Advice}");
            foreach (Citation source in caution.Citations)
            {
                Console.WriteLine($"- {source}");
            }
        }

        // end
    }
}
