using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class CallForHelp
{
    public static void Run()
    {
        // snippet
        Activity call = new("A resident calls the police, who come and take down what was stolen")
        {
            Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsPlan = true, ProfessionalsDeliver = true, ProfessionalsSupport = false,
            CitizensMakePolicy = false, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false, Users = true, PaidByProvider = false,
            RequestsAssistance = true, MutualAdjustment = false, Information = true, Compliance = false, Behaviour = Behaviour.Active, Duration = Duration.OneOff,
        };
        Classifier neighbours = new(
        [
            Whitaker1980.Definition, Sharp1980.Definition, ParksEtAl1981.Definition, BrudneyEngland1983.Definition, Ostrom1996.Definition, Bovaird2007.Definition,
        ]);
        foreach (Judgement judgement in neighbours.Classify(call).Judgements)
        {
            Console.WriteLine(judgement);
        }

        // end
    }
}
