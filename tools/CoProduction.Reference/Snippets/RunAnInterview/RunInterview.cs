using CoProduction.Asking;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class RunInterview
{
    public static void Run()
    {
        // snippet
        Interview interview = new([BrudneyEngland1983.Definition], new Activity("Parents help their children with homework"));
        interview = interview.Answer(Codebook.Voluntariness, Voluntariness.Voluntary).Answer(Codebook.CitizensDeliver, true);
        Console.WriteLine(interview);
        while (interview.PlanNext() is { } next)
        {
            Console.WriteLine($"{next}: {next.Wording}");
            interview = next.Question == Codebook.Compliance ? interview.Skip(next.Question) : interview.Answer(next.Question, next.Question.Options[0]);
        }

        Console.WriteLine(interview.Classify().Judgements[0]);

        // end
    }
}
