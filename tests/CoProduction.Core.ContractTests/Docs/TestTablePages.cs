using System.Text;
using CoProduction.Definitions;
using CoProduction.Serialization;
using CoProduction.Testing;

namespace CoProduction.ContractTests.Docs;

/// <summary>The test table of each definition, and the page that says how to read them.</summary>
internal static class TestTablePages
{
    public static string Of(Definition definition) => CoProductionJson.Write(TestTable.Of(definition), indented: true) + "\n";

    public static string Index()
    {
        StringBuilder page = new(
            """
            # Test tables

            Made from the catalogue and checked by a test. For each definition a small list of activities, made up of answers, shows what each of its
            conditions does. They are meant to be read: whoever knows the work can say of every activity whether its author would count it.

            - `activities`: each answers all of the definition's own questions. `verdict` is what the library says.
            - `conditions`: the answers on which the definition rests, with the criteria that ask them. `met` and `notMet` are the numbers of two activities.
            - `decidesAlone`: those two differ in the answer to that question alone, and only one of them counts. Software testing knows such a table as
              MC/DC, modified condition/decision coverage.
            - `along`: other conditions on the same question that change between the two as well, where no other two activities can be had.
            - `also`: further activities, so that for each answer to the question, and each place where the definition asks it, there is one whose verdict
              rests on how the condition takes that answer.
            - `eitherWay`: answers for which there is none, because no activity whatever would turn if the condition took them the other way.

            A condition never decides alone where the implications of the codebook tie its answer to the others: whoever does a step of the work acts, so
            that a definition which asks for both is not decided by the second. Nor does one that the definition does not depend on, because its other
            conditions say the same. The two activities then only show it met and not met.

            Suppose that one condition is met by the wrong answers: by more, by fewer or by others, at one of the places where the definition asks it or
            at all of them. Then at least one activity of the table has the wrong verdict, unless the mistake makes no difference to any activity that is
            possible. Two such mistakes together, or conditions joined wrongly, may go unseen.

            A table is made for a definition of your own too: `CoProductionJson.Write(TestTable.Of(definition), indented: true)`.
            In such a one a condition that every answer meets is called `any answer`, and one that none meets `no answer`.

            | definition | activities | conditions | never decide alone |
            |---|--:|--:|---|

            """.ReplaceLineEndings("\n"));
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            var table = TestTable.Of(definition);
            string never = string.Join("; ", table.Conditions.Where(condition => !condition.DecidesAlone).Select(condition => $"`{condition.Condition}`"));
            page.Append($"| [{definition.Name}](test-tables/{definition.Id}.json) | {table.Activities.Count} | {table.Conditions.Count} | {never} |\n");
        }

        return page.Append("\n[All definitions](definitions.md)\n").ToString();
    }
}
