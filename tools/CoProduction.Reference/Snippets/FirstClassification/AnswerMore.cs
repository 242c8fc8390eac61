using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class AnswerMore
{
    public static void Run()
    {
        // snippet
        Activity homework = new("Parents help their children with homework")
        {
            Output = Output.PublicService, ProfessionalsDeliver = true, CitizensDeliver = true, Relatives = true,
            Participants = Participants.Individuals, IntendedEffect = IntendedEffect.Positive,
        };
        Activity settled = homework with { Voluntariness = Voluntariness.Voluntary, Compliance = false };
        Console.WriteLine(Classifier.Default.Classify(settled)[BrudneyEngland1983.Definition]);
        // end
    }
}
