using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reliability;

namespace CoProduction.Reference.Snippets;

internal static class MeasureCodings
{
    public static void Run()
    {
        // snippet
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
        foreach (Question question in new Question[] { Codebook.CitizensDeliver, Codebook.ProfessionalsDeliver, Codebook.Voluntariness })
        {
            RatingTable answers = corpus.RatingsOf(question);
            Console.WriteLine($"{question}: {Coefficient.PercentAgreement.Of(answers).Value}, {Coefficient.GwetAC.Of(answers).Value}");
        }

        RatingTable verdicts = corpus.RatingsOf(Ostrom1996.Definition);
        Console.WriteLine(Coefficient.PercentAgreement.Of(verdicts).Value);
        Console.WriteLine(Coefficient.PercentAgreement.Bounds(verdicts));

        // end
    }
}
