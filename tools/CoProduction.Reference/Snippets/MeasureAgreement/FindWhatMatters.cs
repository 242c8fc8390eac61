using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reliability;

namespace CoProduction.Reference.Snippets;

internal static class FindWhatMatters
{
    public static void Run()
    {
        CodedCorpus corpus = TwoSheets();

        // snippet
        DisagreementReport report = DisagreementReport.Of(corpus, [Ostrom1996.Definition, Alford2002.Definition, BrandsenHoningh2016.Definition]);
        Console.WriteLine(report);
        foreach (CodingComparison comparison in report.Comparisons)
        {
            Console.WriteLine(comparison);
        }

        // end
    }

    /// <summary>The two sheets of the snippet before.</summary>
    private static CodedCorpus TwoSheets()
    {
        Activity watch = new("Neighbours patrol their street")
        {
            Id = "watch", Output = Output.PublicService, CitizensDeliver = true, ProfessionalsDeliver = true,
        };
        Activity litter = new("Residents collect litter") { Id = "litter", Output = Output.PublicService, CitizensDeliver = true };
        Activity survey = new("Patients fill in a form") { Id = "survey", Output = Output.PublicService, ProfessionalsDeliver = true };
        CodedCorpus corpus = new(
        [
            new CodingSheet("Ana",
            [
                watch with { Voluntariness = Voluntariness.Voluntary }, litter with { ProfessionalsDeliver = true }, survey with { CitizensDeliver = false },
            ]),
            new CodingSheet("Ben", [watch, litter with { ProfessionalsDeliver = false }, survey with { CitizensDeliver = true }]),
        ]);
        return corpus;
    }
}
