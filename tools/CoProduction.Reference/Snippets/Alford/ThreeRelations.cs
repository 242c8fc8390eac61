using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class ThreeRelations
{
    public static void Run()
    {
        // snippet
        Activity visits = new("A student visits lonely patients in a public hospice")
        {
            Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, ProfessionalsSupport = true, CitizensDeliver = true, Users = false, Relatives = false,
            Volunteers = true, Residents = false, CitizensMakePolicy = false, Participants = Participants.Individuals, PaidByProvider = false,
            Voluntariness = Voluntariness.Voluntary, BenefitsGroup = true, Compliance = false,
        };
        Classification result = Classifier.Default.Classify(visits);
        foreach (Definition definition in new[] { Alford1998.Definition, Alford2002.Definition, Alford2002.Clients, Alford2009.Definition })
        {
            Console.WriteLine(result[definition]);
        }

        foreach (Kind kind in Alford2002.Typology.Kinds)
        {
            Console.WriteLine($"{kind}: {result[kind]}");
        }

        // end
    }
}
