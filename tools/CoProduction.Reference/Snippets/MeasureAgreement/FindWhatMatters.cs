using CoProduction.Definitions;
using CoProduction.Reliability;

namespace CoProduction.Reference.Snippets;

internal static class FindWhatMatters
{
    public static void Run()
    {
        CodedCorpus corpus = TwoCoders.Corpus();

        // snippet
        DisagreementReport report = DisagreementReport.Of(corpus, [Ostrom1996.Definition, Alford2002.Definition, BrandsenHoningh2016.Definition]);
        Console.WriteLine(report);
        foreach (CodingComparison comparison in report.Comparisons)
        {
            Console.WriteLine(comparison);
        }

        // end
    }
}
