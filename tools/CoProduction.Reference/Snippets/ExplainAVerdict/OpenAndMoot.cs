using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class OpenAndMoot
{
    public static void Run()
    {
        // snippet
        Activity patrol = new("Neighbours patrol their street with the police")
        {
            CitizensDeliver = true, ProfessionalsDeliver = true, Residents = true,
        };
        Judgement judgement = Classifier.Default.Classify(patrol)[Sharp1980.Definition];
        foreach (OpenQuestion open in judgement.OpenQuestions)
        {
            Console.WriteLine($"{open.Question.Id}: {open.Question.Wording}");
            foreach (AnswerEffect effect in open.Effects)
            {
                Console.WriteLine($"  {effect}");
            }
        }

        Console.WriteLine($"need not be asked: {string.Join(", ", judgement.MootQuestions)}");

        Activity panel = new("Patients are asked what they think of a clinic")
        {
            Output = Output.PublicService, ProfessionalsDeliver = true, Users = true,
            CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, MoneyOrGoods = false,
        };
        judgement = Classifier.Default.Classify(panel)[Pestoff2006.Definition];
        Console.WriteLine(judgement);
        Console.WriteLine(string.Join("; ", judgement.OpenQuestions));
        Console.WriteLine(string.Join("; ", judgement.ImplyingQuestions));

        // end
    }
}
