using System.Data.Common;
using CoProduction.Coding;
using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Tests;

/// <summary>What a created table takes in, and what comes of values that it would not.</summary>
public sealed class TableTests
{
    private static readonly string[] Engines = ["duckdb", "sqlite"];

    public static TheoryData<string, SqlLayout> EnginesAndLayouts => [.. from engine in Engines from layout in Enum.GetValues<SqlLayout>() select (engine, layout)];

    [Theory]
    [MemberData(nameof(EnginesAndLayouts))]
    public void The_table_of_the_codebook_can_be_created_and_takes_what_is_known_and_what_is_not(string engineId, SqlLayout layout)
    {
        using var engine = Engine.Of(engineId);
        engine.Run(new SqlWriter(engine.Dialect, new SqlOptions { Layout = layout, Checks = SqlChecks.AnswersAndContradictions }).Table(Codebook.Questionnaire));

        engine.Run("INSERT INTO \"activity\" (\"id\") VALUES ('nothing known')");
        engine.Run("INSERT INTO \"activity\" (\"id\", \"users\") VALUES ('users', 1 = 1)");

        Assert.Equal("2", engine.Rows("SELECT COUNT(*) FROM \"activity\"").Single()[0]);
    }

    [Theory]
    [InlineData("duckdb", SqlLayout.OneAnswer, "crop", "'Group'")]
    [InlineData("duckdb", SqlLayout.OneAnswer, "crop", "''")]
    [InlineData("duckdb", SqlLayout.ListOfAnswers, "crop", "'group|'")]
    [InlineData("duckdb", SqlLayout.ListOfAnswers, "crop", "'group|groups'")]
    [InlineData("duckdb", SqlLayout.ListOfAnswers, "crop", "''")]
    [InlineData("sqlite", SqlLayout.OneAnswer, "crop", "'Group'")]
    [InlineData("sqlite", SqlLayout.OneAnswer, "crop", "'group '")]
    [InlineData("sqlite", SqlLayout.OneAnswer, "open", "2")]
    [InlineData("sqlite", SqlLayout.ListOfAnswers, "crop", "'group, community'")]
    public void A_value_that_is_no_answer_is_refused(string engineId, SqlLayout layout, string column, string value)
    {
        using var engine = Engine.Of(engineId);
        engine.Run(new SqlWriter(engine.Dialect, new SqlOptions { Layout = layout }).Table(GardenQuestions.Questionnaire));

        Assert.ThrowsAny<DbException>(() => engine.Run($"INSERT INTO \"activity\" (\"id\", \"{column}\") VALUES ('1', {value})"));
    }

    [Theory]
    [MemberData(nameof(EnginesAndLayouts))]
    public void Answers_that_contradict_each_other_are_refused_on_request_and_else_taken(string engineId, SqlLayout layout)
    {
        string crop = layout == SqlLayout.ColumnPerAnswer ? "\"crop_individual\"" : "\"crop\"";
        string value = layout == SqlLayout.ColumnPerAnswer ? "1 = 0" : layout == SqlLayout.ListOfAnswers ? "'group|community'" : "'group'";
        string insert = $"INSERT INTO \"activity\" (\"id\", {crop}, \"watered\") VALUES ('1', {value}, 1 = 0)";
        using var strict = Engine.Of(engineId);
        using var lenient = Engine.Of(engineId);
        strict.Run(new SqlWriter(strict.Dialect, new SqlOptions { Layout = layout, Checks = SqlChecks.AnswersAndContradictions }).Table(GardenQuestions.Questionnaire));
        SqlWriter writer = new(lenient.Dialect, new SqlOptions { Layout = layout });
        lenient.Run(writer.Table(GardenQuestions.Questionnaire));

        lenient.Run(insert);

        Assert.ThrowsAny<DbException>(() => strict.Run(insert));
        Assert.Equal("undetermined", lenient.Rows(writer.Query([Own.Definition])).Single()[1]);
    }

    [Theory]
    [InlineData("duckdb")]
    [InlineData("sqlite")]
    public void Where_a_row_rules_out_every_answer_nothing_is_said_of_it(string engineId)
    {
        using var engine = Engine.Of(engineId);
        SqlWriter writer = new(engine.Dialect, new SqlOptions { Layout = SqlLayout.ColumnPerAnswer, Checks = SqlChecks.None });
        engine.Run(writer.Table(GardenQuestions.Questionnaire));
        engine.Run("INSERT INTO \"activity\" (\"id\", \"crop_individual\", \"crop_group\", \"crop_community\") VALUES ('1', 1 = 0, 1 = 0, 1 = 0)");

        Assert.Equal(["1", "undetermined", "possibly"], engine.Rows(writer.Query([Own.Definition], [Own.Typology])).Single());
    }

    [Theory]
    [InlineData("duckdb", "field")]
    [InlineData("duckdb", "Group")]
    [InlineData("duckdb", "group ")]
    [InlineData("sqlite", "field")]
    [InlineData("sqlite", "Group")]
    [InlineData("sqlite", "group ")]
    public void A_word_that_is_no_answer_says_nothing(string engineId, string word)
    {
        using var engine = Engine.Of(engineId);
        SqlWriter writer = new(engine.Dialect, new SqlOptions { Checks = SqlChecks.None });
        engine.Run(writer.Table(GardenQuestions.Questionnaire));
        engine.Run($"INSERT INTO \"activity\" (\"id\", \"crop\") VALUES ('1', '{word}')");

        Assert.Equal(["1", "undetermined", "possibly"], engine.Rows(writer.Query([Own.Definition], [Own.Typology])).Single());
    }

    [Fact]
    public void DuckDB_judges_activities_in_CSV_and_in_Parquet()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), "id,open,crop,watered\n1,true,community,true\n2,,individual,\n3,,,\n");
            using var engine = Engine.DuckDb();
            string query = new SqlWriter(SqlDialect.DuckDb, new SqlOptions { Table = "garden" }).Query([Own.Definition]);
            engine.Run($"COPY (SELECT * FROM read_csv('{folder}/a.csv', all_varchar = true, header = true)) TO '{folder}/a.parquet' (FORMAT parquet)");
            foreach (string file in (string[])[$"read_csv('{folder}/a.csv', all_varchar = true, header = true)", $"'{folder}/a.parquet'"])
            {
                engine.Run($"CREATE OR REPLACE VIEW garden AS SELECT id, open::BOOLEAN AS open, crop, watered::BOOLEAN AS watered FROM {file}");

                Assert.Equal(["1 coProduction", "2 coProduction", "3 undetermined"], engine.Rows($"{query} ORDER BY id").Select(row => string.Join(' ', row)));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_view_in_DuckDB_names_the_source_of_each_column()
    {
        using var engine = Engine.DuckDb();
        SqlWriter writer = new(SqlDialect.DuckDb);
        engine.Run(writer.Table(GardenQuestions.Questionnaire));
        engine.Run(writer.View([Own.Definition]));

        string? comment = engine.Rows("SELECT comment FROM duckdb_columns() WHERE column_name = 'own_2026'").Single()[0];

        Assert.Contains("Whitaker", comment, StringComparison.Ordinal);
    }
}
