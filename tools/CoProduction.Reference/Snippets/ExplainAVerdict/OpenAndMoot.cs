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

        // end
    }
}
