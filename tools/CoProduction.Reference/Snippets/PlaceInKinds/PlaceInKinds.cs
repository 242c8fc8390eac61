using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class PlaceInKinds
{
    public static void Run()
    {
        // snippet
        Activity plan = new("A person and a social worker draw up the care plan together")
        {
            Users = true, MutualAdjustment = true, CitizensDesign = true, Recognition = true, Power = Power.Influence,
        };
        Classification result = Classifier.Default.Classify(plan);
        Console.WriteLine(result[Whitaker1980.MutualAdjustment]);
        Console.WriteLine(result[Alford2002.Client]);
        foreach (Placement placement in result.Placements.Where(placement => placement.Typology == NeedhamCarr2009Transformation.Typology))
        {
            Console.WriteLine(placement);
        }

        // end
    }
}
