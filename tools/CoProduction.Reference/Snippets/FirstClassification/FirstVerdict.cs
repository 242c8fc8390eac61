using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class FirstVerdict
{
    public static void Run()
    {
        // snippet
        Activity homework = new("Parents help their children with homework")
        {
            Output = Output.PublicService, ProfessionalsDeliver = true, CitizensDeliver = true, Relatives = true,
            Participants = Participants.Individuals, IntendedEffect = IntendedEffect.Positive,
        };
        Classification result = Classifier.Default.Classify(homework);
        Console.WriteLine(result[ParksEtAl1981.Definition]);
        Console.WriteLine(result[BrudneyEngland1983.Definition]);
        // end
    }
}
