using CoProduction.Coding;

namespace CoProduction.Reference.Snippets;

internal static class ManyVerdicts
{
    public static void Run()
    {
        // snippet
        Classifier classifier = Classifier.Default;
        Verdict[] verdicts = new Verdict[classifier.Definitions.Count];
        Answers answers = Answers.Unknown.With(Codebook.CitizensDeliver, false).With(Codebook.RequestsAssistance, true).With(Codebook.Output, Output.PublicService);
        classifier.Assess(answers, verdicts);
        Console.WriteLine(verdicts.Count(verdict => verdict == Verdict.CoProduction));
        // end
    }
}
