using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class TurnAndContrast
{
    public static void Run()
    {
        Activity preschool = new("Parents clean, cook and do repairs at their co-operative pre-school")
        {
            Output = Output.PublicService, CitizensDeliver = true, ProfessionalsDeliver = true, Users = false, Relatives = true,
            Behaviour = Behaviour.Active, Voluntariness = Voluntariness.PartlyVoluntary, Duration = Duration.Regular,
        };
        Classification result = Classifier.Default.Classify(preschool);

        // snippet
        Console.WriteLine(result[BrudneyEngland1983.Definition][BrudneyEngland1983.Voluntary]);
        Console.WriteLine(result["sharp-1980"]["formal-arrangement"]);
        Console.WriteLine(result[Alford2002.Clients].Counterfactuals(Verdict.CoProduction).First());
        Console.WriteLine(result.Contrast(Alford2002.Clients, BrandsenHoningh2016.Definition));

        // end
    }
}
