using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Json;

namespace CoProduction.Reference.Snippets;

internal static class ResumeInterview
{
    public static void Run()
    {
        // snippet
        Interview today = new Interview([BrudneyEngland1983.Definition], new Activity("Parents help their children with homework"))
            .Answer(Codebook.CitizensDeliver, true).Skip(Codebook.Voluntariness);
        string file = CoProductionJson.Activities.Write(today.Activity);
        Console.WriteLine(file);

        Interview tomorrow = new(today.Definitions, CoProductionJson.Activities.Read(file), askedBefore: today.Asked);
        Console.WriteLine(tomorrow);
        Console.WriteLine(tomorrow.Correct(Codebook.Voluntariness, Voluntariness.Compelled));

        // end
    }
}
