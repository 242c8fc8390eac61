using CoProduction.Coding;

namespace CoProduction.Sql.Tests.Parity;

/// <summary>What a database says of answers, held against what the library says of them.</summary>
internal static class Held
{
    private const int Most = 400;

    public static TheoryData<string, SqlLayout> EnginesAndLayouts =>
        [.. from engine in (string[])["duckdb", "sqlite"] from layout in Enum.GetValues<SqlLayout>() select (engine, layout)];

    /// <summary>Answers drawn for each case, and what the library says of them.</summary>
    public static IReadOnlyList<Drawn> Draw(SqlLayout layout, IEnumerable<ParityCase> cases) => [.. cases.Select(item =>
    {
        IReadOnlyList<Answers> rows = item.Rows(layout, Most, seed: 14);
        return new Drawn(item, rows, [.. rows.Select(item.Expected)]);
    })];

    /// <summary>The answers of all cases stand in one table, one case after the other.</summary>
    public static void AssertSame(Engine engine, SqlLayout layout, IReadOnlyList<Drawn> cases)
    {
        ParityTable table = Filled(engine, layout, [.. cases.SelectMany(each => each.Rows)]);
        int from = 0;
        foreach (Drawn drawn in cases)
        {
            Assert.NotEmpty(drawn.Rows);
            AssertSays(engine, table, layout, drawn.Case, from, drawn.Expected);
            from += drawn.Rows.Count;
        }
    }

    /// <summary>A table whose columns hold all questions of the codebook that the answers are to, whether a case asks them or not.</summary>
    public static ParityTable Filled(Engine engine, SqlLayout layout, IReadOnlyList<Answers> rows)
    {
        Questionnaire questionnaire = rows.First(answers => answers.Questions.Any()).Questions.First().Questionnaire;
        ParityTable table = new(engine.Dialect, new SqlOptions { Layout = layout }, [.. questionnaire.Questions]);
        engine.Run(table.Create());
        engine.Insert(table.Name, rows.Select((answers, index) => table.Row(index, "", answers)));
        return table;
    }

    public static void AssertSays(Engine engine, ParityTable table, SqlLayout layout, ParityCase item, int from, IReadOnlyList<string> expected)
    {
        SqlOptions options = new() { Layout = layout };
        string id = engine.Dialect.Grammar.Name(options.Id);
        List<string?[]> said = engine.Rows(
            $"SELECT {item.Expression(new SqlWriter(engine.Dialect, options))} FROM {table.Name} WHERE {id} BETWEEN {from} AND {from + expected.Count - 1} ORDER BY {id}");

        Assert.Equal(expected.Prepend(item.Name), said.Select(row => row[0]).Prepend(item.Name));
    }
}
