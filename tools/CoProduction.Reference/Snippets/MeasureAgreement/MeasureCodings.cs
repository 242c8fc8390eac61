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
        Coder ana = Coder.Person("Ana"), ben = Coder.Person("Ben");
        CodingSet codings = new(
        [
            new(watch with { Voluntariness = Voluntariness.Voluntary }, ana), new(watch, ben),
            new(litter with { ProfessionalsDeliver = true }, ana), new(litter with { ProfessionalsDeliver = false }, ben),
            new(survey with { CitizensDeliver = false }, ana), new(survey with { CitizensDeliver = true }, ben),
        ]);
        foreach (Question question in new Question[] { Codebook.CitizensDeliver, Codebook.ProfessionalsDeliver, Codebook.Voluntariness })
        {
            RatingTable answers = codings.RatingsOf(question);
            Console.WriteLine($"{question}: {Coefficient.PercentAgreement.Of(answers).Value}, {Coefficient.GwetAC.Of(answers).Value}");
        }

        RatingTable verdicts = codings.RatingsOf(Ostrom1996.Definition);
        Console.WriteLine(Coefficient.PercentAgreement.Of(verdicts).Value);
        Console.WriteLine(Coefficient.PercentAgreement.Bounds(verdicts));

        // end
    }
}
