using System.Text;
using CoProduction.Definitions;
using CoProduction.Tables;

namespace CoProduction.Reference.Snippets;

internal static class CountVerdicts
{
    public static void Run()
    {
        // snippet
        using Stream sheet = new MemoryStream(Encoding.UTF8.GetBytes("""
            id,title,citizensDeliver
            bus,Parents walk with pupils,no
            litter,Neighbours pick up litter,perhaps
            tax,Citizens pay taxes,no
            """));
        Classifier classifier = new([BrudneyEngland1983.Definition]);
        Verdict[] verdicts = new Verdict[1];
        using TableAnswersReader rows = CoProductionTables.Activities.ReadAnswers(sheet);
        while (rows.Read())
        {
            if (rows.IsRead)
            {
                classifier.Assess(rows.Answers, verdicts);
            }

            Console.WriteLine(rows.IsRead ? $"{rows.Id}: {verdicts[0]}" : $"line {rows.Line}: {rows.Problems[0].Code}");
        }

        // end
    }
}
