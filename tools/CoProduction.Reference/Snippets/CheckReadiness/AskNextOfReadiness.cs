using CoProduction.Coding;
using CoProduction.Practice;

namespace CoProduction.Reference.Snippets;

internal static class AskNextOfReadiness
{
    public static void Run()
    {
        // snippet
        Answers organisation = Answers.Unknown.With(Readiness.RecognisesCompetence, false).With(Readiness.WorksAcrossTeams, true);
        ChecklistResult result = Readiness.Checklist.Assess(organisation);
        foreach (ChecklistFinding absent in result.Absent)
        {
            Console.WriteLine($"{absent.Item}: {absent.Advice} ({string.Join("; ", absent.Advice!.Citations)})");
        }

        foreach (Question question in result.OpenQuestions)
        {
            Console.WriteLine(question.Wording);
        }

        // end
    }
}
