using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class SplitDescription
{
    public static void Run()
    {
        // snippet
        Activity cooking = new("Volunteers cook lunch with the centre's cook")
        {
            Id = "cooking", Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = true, Users = false, Volunteers = true,
        };
        Activity wishes = new("The guests are asked which dishes they would like")
        {
            Id = "wishes", Output = Output.PublicService, PublicProvider = PublicProvider.State, ProfessionalsDeliver = true, CitizensDeliver = false, Users = true,
            Information = true, Power = Power.Consulted,
        };
        Initiative lunch = new("Lunch at a day centre", [cooking, wishes]) { Id = "lunch" };
        Classifier classifier = new([Whitaker1980.Definition, Alford2002.Clients, Alford2009.Definition]);
        InitiativeClassification result = classifier.Classify(lunch);
        Console.WriteLine(result);
        foreach (Judgement judgement in result[Alford2002.Clients].Deciding)
        {
            Console.WriteLine($"{judgement.Activity.Id}: {judgement}");
        }

        // end
    }
}
