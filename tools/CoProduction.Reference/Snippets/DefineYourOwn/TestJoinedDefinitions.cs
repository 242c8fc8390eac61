using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.TestTables;

namespace CoProduction.Reference.Snippets;

internal static class TestJoinedDefinitions
{
    public static void Run()
    {
        // snippet
        Definition both = new()
        {
            Id = "sharp-and-needham",
            Name = "Sharp and Needham",
            Work = Bibliography.Needham2007,
            Summary = "What counts under both.",
            Criterion = Criterion.All(
                "both", "It counts under both", Citation.Reading(Bibliography.Needham2007),
                Sharp1980.Definition.Criterion.WithId("sharp"), Needham2007.Definition.Criterion.WithId("needham")),
        };
        TestTable table = TestTable.Of(both);
        Console.WriteLine(table);
        foreach (TestedCondition condition in table.Conditions)
        {
            Console.WriteLine(condition);
        }

        Console.WriteLine(table.Activities[0]);
        Console.WriteLine(table.Activities[1]);

        Judgement judgement = new Classifier([both]).Classify(new Activity("Staff visit") { ProfessionalsDeliver = true })[both];
        Console.WriteLine(judgement[Sharp1980.ProducerInput]);
        Console.WriteLine(judgement["sharp/formal-arrangement"]);
        // end
    }
}
