using CoProduction.TestTables;

namespace CoProduction.Reference;

/// <summary>A test table read aloud, and examples from the tables of what is seldom found in one.</summary>
internal static class TestTableReading
{
    /// <summary>The table of Sharp (1980) by its conditions.</summary>
    public static string Sharp(TestTable table)
    {
        TestActivity first = table.Activities[0];
        string changes = string.Concat(table.Conditions.Select(condition => $"- `{condition.Condition}`: {TestTableText.Pair(condition)}\n"));
        return $"{table.Definition.Name} has {table.Activities.Count} activities for {table.Conditions.Count} conditions. "
            + $"{TestTableText.Suppositions(first.Answers)}: activity {first.Number} {TestTableText.Verdict(first)}.\n\n{changes}\n"
            + "Whoever thinks otherwise of one of these activities has found where the library and the reader part. In JSON the two numbers are `met` and `notMet`.\n";
    }

    /// <summary>For each word of the JSON that few conditions have, the first condition that has it, or that none has.</summary>
    public static string Examples(IReadOnlyList<TestTable> tables) =>
        string.Join(
        '\n', Example(tables, "along", TestTableText.Along), Example(tables, "also", TestTableText.Further), Example(tables, "eitherWay", TestTableText.EitherWay));

    private static string Example(IReadOnlyList<TestTable> tables, string word, Func<TestedCondition, IEnumerable<string>> lines)
    {
        (TestTable Table, TestedCondition Condition)[] having =
            [.. from table in tables from condition in table.Conditions where lines(condition).Any() select (table, condition)];
        if (having.Length == 0)
        {
            return $"No table that is shipped has `{word}`.\n";
        }

        (TestTable first, TestedCondition example) = having[0];
        return $"`{word}` stands with {having.Length} conditions of {having.Select(each => each.Table).Distinct().Count()} tables. In that of "
            + $"[{first.Definition.Name}](test-tables/{first.Definition.Id}.md), of `{example.Condition}`:\n\n"
            + $"{string.Concat(lines(example).Prepend(TestTableText.Pair(example)).Select(line => $"- {line}\n"))}";
    }
}
