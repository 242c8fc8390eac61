using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reliability;

namespace CoProduction.Reference.Snippets;

internal static class FindWhatMatters
{
    public static void Run()
    {
        CodingSet codings = TwoCoders();

        // snippet
        DisagreementReport report = DisagreementReport.Of(codings, [Ostrom1996.Definition, BrandsenPestoff2006.Definition, BrandsenHoningh2016.Definition]);
        Console.WriteLine(report);
        foreach (CodingComparison comparison in report.Comparisons)
        {
            Console.WriteLine(comparison);
        }

        // end
    }

    /// <summary>The codings of the snippet before.</summary>
    internal static CodingSet TwoCoders()
    {
        Activity watch = new("Neighbours patrol their street")
        {
            Id = "watch", Output = Output.PublicService, CitizensDeliver = true, ProfessionalsDeliver = true,
        };
        Activity litter = new("Residents collect litter") { Id = "litter", Output = Output.PublicService, CitizensDeliver = true };
        Activity survey = new("Patients fill in a form") { Id = "survey", Output = Output.PublicService, ProfessionalsDeliver = true };
        Coder ana = Coder.Person("Ana"), ben = Coder.Person("Ben");
        return new(
        [
            new(watch with { Voluntariness = Voluntariness.Voluntary }, ana), new(watch, ben),
            new(litter with { ProfessionalsDeliver = true }, ana), new(litter with { ProfessionalsDeliver = false }, ben),
            new(survey with { CitizensDeliver = false }, ana), new(survey with { CitizensDeliver = true }, ben),
        ]);
    }
}
