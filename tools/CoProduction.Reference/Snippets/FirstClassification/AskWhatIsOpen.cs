using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class AskWhatIsOpen
{
    public static void Run()
    {
        // snippet
        Activity homework = new("Parents help their children with homework")
        {
            Output = Output.PublicService, ProfessionalsDeliver = true, CitizensDeliver = true, Relatives = true,
            Participants = Participants.Individuals, IntendedEffect = IntendedEffect.Positive,
        };
        foreach (OpenQuestion open in Classifier.Default.Classify(homework)[BrudneyEngland1983.Definition].OpenQuestions)
        {
            Console.WriteLine(open.Question.Wording);
            foreach (AnswerEffect effect in open.Effects)
            {
                Console.WriteLine($"  {effect}");
            }
        }

        // end
    }
}
