using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class RankOpenQuestions
{
    public static void Run()
    {
        // snippet
        Classifier classifier = new([Sharp1980.Definition, Alford2002.Clients]);
        Activity[] activities =
        [
            new("Parents help their children with homework") { CitizensDeliver = true, Output = Output.PublicService },
            new("Neighbours patrol their street") { CitizensDeliver = true, Residents = true },
        ];
        Console.WriteLine(OpenQuestionRanking.Of(activities.Select(classifier.Classify)));

        // end
    }
}
