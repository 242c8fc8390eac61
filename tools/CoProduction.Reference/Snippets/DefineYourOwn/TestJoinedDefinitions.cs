using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.TestTables;

namespace CoProduction.Reference.Snippets;

internal static class TestJoinedDefinitions
{
    public static void Run()
    {
        // snippet
        (Criterion sharp, Criterion needham) = (Sharp1980.Definition.Criterion, Needham2007.Definition.Criterion);
        Definition both = new()
        {
            Id = "sharp-and-needham",
            Name = "Sharp and Needham",
            Work = Bibliography.Needham2007,
            Summary = "What counts under both.",
            Criterion = Criterion.All(
                "both", "It counts under both", Citation.Reading(Bibliography.Needham2007),
                Criterion.Test("sharp", sharp.Statement, sharp.Condition, sharp.Citations[0]),
                Criterion.Test("needham", needham.Statement, needham.Condition, needham.Citations[0])),
        };
        TestTable table = TestTable.Of(both);
        Console.WriteLine(table);
        foreach (TestedCondition condition in table.Conditions)
        {
            Console.WriteLine(condition);
        }

        Console.WriteLine(table.Activities[0]);
        Console.WriteLine(table.Activities[1]);
        // end
    }
}
