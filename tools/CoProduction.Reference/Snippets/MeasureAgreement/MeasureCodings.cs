using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Reliability;

namespace CoProduction.Reference.Snippets;

internal static class MeasureCodings
{
    public static void Run()
    {
        CodedCorpus corpus = TwoCoders.Corpus();

        // snippet
        foreach (Question question in new Question[] { Codebook.CitizensDeliver, Codebook.ProfessionalsDeliver, Codebook.Voluntariness })
        {
            RatingTable answers = corpus.RatingsOf(question);
            Console.WriteLine($"{question}: {Coefficient.PercentAgreement.Of(answers).Value}, {Coefficient.GwetAC.Of(answers).Value}");
        }

        RatingTable verdicts = corpus.RatingsOf(Ostrom1996.Definition);
        Console.WriteLine(Coefficient.PercentAgreement.Of(verdicts).Value);
        Console.WriteLine(Coefficient.PercentAgreement.Bounds(verdicts));

        // end
    }
}
