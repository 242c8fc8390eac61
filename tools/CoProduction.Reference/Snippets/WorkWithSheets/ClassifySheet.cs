using System.Text;
using CoProduction.Definitions;
using CoProduction.Tables;

namespace CoProduction.Reference.Snippets;

internal static class ClassifySheet
{
    public static void Run()
    {
        // snippet
        using Stream sheet = new MemoryStream(Encoding.UTF8.GetBytes("""
            title,citizensDeliver,city
            Parents walk with pupils,no,Leeds
            Neighbours pick up litter,perhaps,Hull
            """));
        using MemoryStream output = new();
        ResultColumns columns = ResultColumns.Matrix([BrudneyEngland1983.Definition, Sharp1980.Definition]);
        foreach (Located<Activity> row in ResultTables.ClassifyBeside(
            CoProductionTables.Activities, sheet, output, TableFile.Csv, Classifier.Default, columns))
        {
            foreach (Problem problem in row.Problems)
            {
                Console.WriteLine(problem);
            }
        }

        Console.Write(Encoding.UTF8.GetString(output.ToArray()));

        // end
    }
}
