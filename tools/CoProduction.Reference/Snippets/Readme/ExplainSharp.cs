using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class ExplainSharp
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
        Console.WriteLine(result[Sharp1980.Definition].Explain());

        // end
    }
}
