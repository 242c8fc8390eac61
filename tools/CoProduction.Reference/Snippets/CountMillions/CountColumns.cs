using CoProduction.Coding;
using CoProduction.Columns;
using CoProduction.Definitions;

namespace CoProduction.Reference.Snippets;

internal static class CountColumns
{
    public static void Run()
    {
        // snippet
        AnswerColumnsBuilder builder = new(Codebook.Questionnaire);
        for (int number = 0; number < 100_000; number++)
        {
            builder.Add(new Activity("one of many") { CitizensDeliver = number % 2 == 0, Behaviour = number % 3 == 0 ? Behaviour.Active : null }.Answers);
        }

        ColumnClassifier classifier = new([Alford2002.Definition, VerschuereEtAl2012.Definition]);
        foreach (VerdictCount count in classifier.Count(builder.Build()))
        {
            Console.WriteLine(count);
        }

        VerdictColumns verdicts = classifier.Assess(builder.Build());
        Console.WriteLine($"Not under both: {verdicts.CountOf("alford-2002", CriterionStatus.NotMet, "verschuere-et-al-2012", CriterionStatus.NotMet)}");
        // end
    }
}
