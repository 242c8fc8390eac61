using CoProduction.Comparison;
using CoProduction.TestTables;

namespace CoProduction.Reference.Snippets;

internal static class CompareOwnDefinitions
{
    public static void Run()
    {
        // snippet
        DefinitionComparison comparison = DefinitionComparison.Of(Friends.Deciding, Friends.Sharing);
        Console.WriteLine(comparison);
        Console.WriteLine(comparison.OnlySecond);
        TestTable table = TestTable.Of(Friends.Deciding);
        Console.WriteLine(table);
        foreach (TestActivity activity in table.Activities)
        {
            Console.WriteLine(activity);
        }

        // end
    }
}
