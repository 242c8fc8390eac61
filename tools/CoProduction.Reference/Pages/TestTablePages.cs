using System.Text;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.TestTables;

namespace CoProduction.Reference;

/// <summary>The test table of each definition, as JSON and to be read, and the page that says how to read them.</summary>
internal static class TestTablePages
{
    private static readonly IReadOnlyList<TestTable> Tables = [.. DefinitionCatalog.Definitions.Select(TestTable.Of)];

    public static string Json(Definition definition) => CoProductionJson.TestTables.Write(TestTableRecord.From(TableOf(definition)), indented: true) + "\n";

    /// <summary>The table in the words of the codebook.</summary>
    public static string Of(Definition definition)
    {
        TestTable table = TableOf(definition);
        StringBuilder page = new($"# Test table: {definition.Name}\n\nMade from the catalogue and checked by a test. ");
        page.Append($"[The definition](../definitions/{definition.Id}.md) · [The same as JSON]({definition.Id}.json) · [How to read it](../test-tables.md)\n\n");
        page.Append($"{definition.Summary}\n\n## Activities\n\n");
        page.Append("The verdict is what the library says, and nothing else that is known of the activity could change it. Would the author say so too?\n\n");
        foreach (TestActivity activity in table.Activities)
        {
            string verdict = activity.Verdict == Verdict.CoProduction ? "Counts" : "Does not count";
            page.Append($"{activity.Number}. **{verdict}.** {TestTableText.Suppositions(activity.Answers)}.\n");
        }

        page.Append("\n## What each condition decides\n\n");
        return page.AppendJoin("", table.Conditions.Select(TestTableText.Of)).ToString();
    }

    public static string Index()
    {
        StringBuilder page = new(
            """
            # Test tables

            Namespaces: `CoProduction.TestTables`, and for JSON `CoProduction.Json`.

            Made from the catalogue and checked by a test. For each definition a small list of activities, made up of answers, shows what each of its
            conditions does. They are meant to be read: whoever knows the work can say of every activity whether its author would count it. The pages below
            have the tables in words, the JSON beside each has them for programs.

            ## The tables

            | definition | JSON | activities | conditions | never decide alone |
            |---|---|--:|--:|---|

            """.ReplaceLineEndings("\n"));
        foreach (TestTable table in Tables)
        {
            string id = table.Definition.Id;
            string never = string.Join("; ", table.Conditions.Where(condition => !condition.DecidesAlone).Select(condition => $"`{condition.Condition}`"));
            page.Append($"| [{table.Definition.Name}](test-tables/{id}.md){YearNote.Mark(table.Definition)} | [JSON](test-tables/{id}.json) ");
            page.Append($"| {table.Activities.Count} | {table.Conditions.Count} | {never} |\n");
        }

        page.Append(YearNote.Of(DefinitionCatalog.Definitions));
        page.Append($"\n## One read aloud\n\n{TestTableReading.Sharp(TableOf(Sharp1980.Definition))}");
        page.Append(
            """

            ## The words in the JSON

            - `activities`: each answers all of the definition's own questions. `verdict` is what the library says.
            - `always`: the verdict of all activities, where a definition of your own is such that none can meet it, or that every one does.
            - `conditions`: the answers on which the definition rests, with the criteria that ask them. `met` and `notMet` are the numbers of two activities.
            - `decidesAlone`: those two differ in the answer to that question alone, and only one of them counts. Software testing knows such a table as
              MC/DC, modified condition/decision coverage.
            - `along`: other conditions on the same question that change between the two as well, where no other two activities can be had.
            - `also`: further activities, so that for each answer to the question, and each place where the definition asks it, there is one whose verdict
              rests on how the condition takes that answer.
            - `eitherWay`: answers for which there is none, because no activity whatever would turn if the condition took them the other way.


            """.ReplaceLineEndings("\n"));
        page.Append(TestTableReading.Examples(Tables));
        return page.Append(
            """

            ## What a table shows, and what not

            A condition never decides alone where the implications of the codebook tie its answer to the others: whoever does a step of the work acts, so
            that a definition which asks for both is not decided by the second. Nor does one that the definition does not depend on, because its other
            conditions say the same. The two activities then only show it met and not met.

            Suppose that one condition is met by the wrong answers: by more, by fewer or by others, at one of the places where the definition asks it or
            at all of them. Then at least one activity of the table has the wrong verdict, unless the mistake makes no difference to any activity that is
            possible. Two such mistakes together, or conditions joined wrongly, may go unseen.

            A table is made [for a definition of your own](../how-to/define-your-own.md) too: `TestTable.Of(definition)`, as JSON with
            `CoProductionJson.TestTables.Write`. In such a one a condition that every answer meets (`Codebook.Users.Is(true, false)`) is called `any answer`, and its
            contrary, made with `!`, `no answer`.

            [All definitions](definitions.md)

            """.ReplaceLineEndings("\n")).ToString();
    }

    private static TestTable TableOf(Definition definition) => Tables.Single(table => table.Definition == definition);
}
