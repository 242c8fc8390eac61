using CoProduction.Coding;
using CoProduction.Practice;

namespace CoProduction.Reference.Snippets;

internal static class CheckReadiness
{
    public static void Run()
    {
        // snippet
        Answers organisation = Answers.Unknown
            .With(Readiness.RecognisesCompetence, true).With(Readiness.SeesIndividualNeeds, true)
            .With(Readiness.HoldsDialogue, false);
        Console.WriteLine(Readiness.Checklist.Assess(organisation));

        // end
    }
}
