using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class CareAtHome
{
    public static void Run()
    {
        // snippet
        Activity help = new("A woman takes her medicine as her home carer asks her to, and nobody asks for more")
        {
            Output = Output.PublicService, ProfessionalsDeliver = true, CitizensDeliver = false, CitizensCommission = false, CitizensDesign = false,
            Users = true, Compliance = true, Behaviour = Behaviour.Active, Recognition = false, Reciprocity = false, Power = Power.None,
        };
        Classification result = Classifier.Default.Classify(help);
        Console.WriteLine(result[NeedhamCarr2009Transformation.Descriptive]);
        foreach (Definition definition in new[]
            { NeedhamCarr2009.Definition, Needham2007.Definition, BoyleHarris2009.Definition, SlayStephens2013.Definition, Scie2022.Definition })
        {
            Console.WriteLine(result[definition]);
        }

        // end
    }
}
