using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class ReasonsOfVerdict
{
    public static void Run()
    {
        // snippet
        Activity sorting = new("Households sort their refuse because they must")
        {
            CitizensDeliver = true, Voluntariness = Voluntariness.Compelled, Compliance = true,
        };
        Judgement judgement = Classifier.Default.Classify(sorting)[BrudneyEngland1983.Definition];
        Console.WriteLine(judgement.Verdict);
        foreach (Reason reason in judgement.Reasons)
        {
            Console.WriteLine($"because {reason}");
            foreach (Criterion criterion in reason.Criteria)
            {
                Console.WriteLine($"  {criterion.Id}: {criterion.Statement} ({string.Join("; ", criterion.Citations)})");
            }
        }

        // end
    }
}
