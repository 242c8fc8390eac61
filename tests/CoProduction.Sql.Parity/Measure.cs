using System.Diagnostics;
using System.Globalization;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Parity;

/// <summary>How long verdicts take over many rows: in DuckDB here, as lines of a table, and for ClickHouse as files, a query in each.</summary>
/// <remarks>The rows are a hundred thousand seeded ones that contradict no implication and leave a third of the questions open, each as often as it takes.</remarks>
internal static class Measure
{
    private const int Different = 100_000;

    public static int Run(int rows, string folder)
    {
        Directory.CreateDirectory(folder);
        SqlOptions options = new();
        ParityTable duckDbTable = new(SqlDialect.DuckDb, options, Codebook.Questionnaire.Questions);
        ParityTable clickHouseTable = new(SqlDialect.ClickHouse, options, Codebook.Questionnaire.Questions);
        File.WriteAllText(Path.Combine(folder, "create.sql"), clickHouseTable.Create());
        Answers[] answers = [.. Sound(Different)];
        File.WriteAllText(Path.Combine(folder, "rows.csv"), string.Concat(answers.Select((each, index) => Export.Line(clickHouseTable.Row(index, "", each)))));

        using var engine = Engine.DuckDb();
        ParityTable few = new(SqlDialect.DuckDb, options with { Table = "few" }, Codebook.Questionnaire.Questions);
        engine.Run(few.Create());
        engine.Insert(few.Name, answers.Select((each, index) => few.Row(index, "", each)));
        engine.Run(duckDbTable.Create());
        engine.Run($"INSERT INTO {duckDbTable.Name} SELECT few.* FROM few, range({rows / Different})");
        using StreamWriter table = new(Path.Combine(folder, "duckdb.txt"));
        foreach ((int number, (string name, string duckDb, string clickHouse)) in Queries().Index())
        {
            File.WriteAllText(Path.Combine(folder, $"{number}.sql"), clickHouse);
            table.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {duckDb.Length:N0} | {clickHouse.Length:N0} | {Seconds(() => engine.Rows(duckDb)):0.0} s |"));
        }

        return 0;
    }

    private static IEnumerable<(string Name, string DuckDb, string ClickHouse)> Queries()
    {
        Definition[] all = [.. DefinitionCatalog.Definitions.OrderBy(definition => new SqlWriter(SqlDialect.DuckDb).Expression(definition).Length)];
        foreach ((string name, Definition[] definitions) in new[] { ("the shortest", all[..1]), ("the longest", all[^1..]), ($"all {all.Length}", all) })
        {
            string said = definitions is [var one] ? $"{name}, `{one.Id}`" : name;
            yield return ($"{said}, by `Counts`", Counted(SqlDialect.DuckDb), Counted(SqlDialect.ClickHouse));
            yield return ($"{said}, by `Query`", Queried(SqlDialect.DuckDb), Queried(SqlDialect.ClickHouse));

            string Counted(SqlDialect dialect) => new SqlWriter(dialect).Counts(definitions);

            // Every verdict is made, and one row is given.
            string Queried(SqlDialect dialect)
            {
                IEnumerable<string> counts = definitions.Select(definition =>
                    $"SUM(CASE WHEN {dialect.Grammar.Name(definition.Id.Replace('-', '_'))} = 'coProduction' THEN 1 ELSE 0 END)");
                return $"SELECT {string.Join(", ", counts)} FROM (\n{new SqlWriter(dialect).Query(definitions)}\n) AS {dialect.Grammar.Name("judged")}";
            }
        }
    }

    /// <summary>The seconds of a run: the better of two, but where the first has taken so long that what is read and made ready once is little of it.</summary>
    private static double Seconds(Action action)
    {
        double first = Once();
        return first > 20 ? first : Math.Min(first, Once());

        double Once()
        {
            var watch = Stopwatch.StartNew();
            action();
            return watch.Elapsed.TotalSeconds;
        }
    }

    private static IEnumerable<Answers> Sound(int count)
    {
        Random random = new(14);
        IReadOnlyList<AnswerBox> contradictions = ExactForm.ContradictionsOf(Codebook.Questionnaire);
        for (int drawn = 0; drawn < count; drawn++)
        {
            Answers answers = default;
            foreach (Question question in Codebook.Questionnaire.Questions.Where(_ => random.Next(3) > 0))
            {
                Answers more = answers.WithOptions(question, question.Options[random.Next(question.Options.Count)]);
                answers = contradictions.Any(box => box.Parts.All(part => more.Possible(part.Question).All(part.Options.Contains))) ? answers : more;
            }

            yield return answers;
        }
    }
}
