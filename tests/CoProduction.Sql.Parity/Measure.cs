using System.Diagnostics;
using System.Globalization;
using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Parity;

/// <summary>How long verdicts take over many rows: in DuckDB here, and as files for ClickHouse.</summary>
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
        engine.Run("CREATE TABLE few AS SELECT 1 AS x; DROP TABLE few;");
        ParityTable few = new(SqlDialect.DuckDb, options with { Table = "few" }, Codebook.Questionnaire.Questions);
        engine.Run(few.Create());
        engine.Insert(few.Name, answers.Select((each, index) => few.Row(index, "", each)));
        engine.Run(duckDbTable.Create());
        engine.Run($"INSERT INTO {duckDbTable.Name} SELECT few.* FROM few, range({rows / Different})");
        foreach ((string name, Definition[] definitions) in Questions())
        {
            File.WriteAllText(Path.Combine(folder, $"{name}.sql"), new SqlWriter(SqlDialect.ClickHouse).Counts(definitions));
            string query = new SqlWriter(SqlDialect.DuckDb).Counts(definitions);
            string view = new SqlWriter(SqlDialect.DuckDb).Query(definitions);
            string all = string.Join(", ", definitions.Select(definition => $"COUNT(CASE WHEN \"{definition.Id.Replace('-', '_')}\" = 'coProduction' THEN 1 END)"));
            Time($"duckdb {name} counts", () => engine.Rows(query));
            Time($"duckdb {name} view", () => engine.Rows($"SELECT {all} FROM (\n{view}\n) AS v"));
        }

        return 0;
    }

    private static IEnumerable<(string Name, Definition[] Definitions)> Questions() =>
    [
        ("shortest", [Alford2002.Definition]),
        ("longest", [DefinitionCatalog.Definitions.MaxBy(definition => new SqlWriter(SqlDialect.DuckDb).Expression(definition).Length)!]),
        ("all", [.. DefinitionCatalog.Definitions]),
    ];

    private static void Time(string what, Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {watch.Elapsed.TotalSeconds:0.00} s"));
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
