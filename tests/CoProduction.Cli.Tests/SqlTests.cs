using CoProduction.Definitions;

namespace CoProduction.Cli.Tests;

/// <summary>The verb that writes SQL.</summary>
public sealed class SqlTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sql").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_view_of_all_definitions_has_a_column_for_each_and_its_source()
    {
        (int exitCode, string output, string error) = Tool.Run("", "sql", "--dialect", "postgresql");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("CREATE VIEW \"activity_verdicts\" AS\nSELECT \"id\",\n-- Whitaker (1980), revision ", output, StringComparison.Ordinal);
        Assert.All(DefinitionCatalog.Definitions, definition => Assert.Contains($"END AS \"{definition.Id.Replace('-', '_')}\"", output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_kinds_of_the_same_works_are_added_on_request()
    {
        string without = Tool.Run("", "sql", "--dialect", "duckdb", "--definitions", "whitaker-1980").Output;
        string with = Tool.Run("", "sql", "--dialect", "duckdb", "--definitions", "whitaker-1980", "--kinds").Output;

        Assert.DoesNotContain("certainly", without, StringComparison.Ordinal);
        Assert.Contains("END AS \"whitaker_1980_mutual_adjustment\"", with, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_and_columns_have_the_names_that_are_given()
    {
        string map = Path.Combine(folder, "map.json");
        File.WriteAllText(map, """{"users":"users take part"}""");

        string output = Tool.Run("", "sql", "--dialect", "mariadb", "--as", "create", "--table", "initiative`s", "--schema", "council", "--columns", map).Output;

        Assert.Contains("CREATE TABLE `council`.`initiative``s` (", output, StringComparison.Ordinal);
        Assert.Contains("  `users take part` BOOLEAN", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query", "oneAnswer", "SELECT \"id\",")]
    [InlineData("counts", "oneAnswer", "SELECT 1 AS \"place\", 'alford_2002' AS \"definition\", 'coProduction' AS \"verdict\"")]
    public void Each_form_and_layout_is_written(string form, string layout, string part)
    {
        (int exitCode, string output, string error) =
            Tool.Run("", "sql", "--dialect", "duckdb", "--definitions", "alford-2002", "--as", form, "--layout", layout);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(part, output, StringComparison.Ordinal);
        Assert.EndsWith(";\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("columnPerAnswer", "answers", "\"power_shared\" BOOLEAN", "CHECK (NOT (")]
    [InlineData("listOfAnswers", "answers", "REPLACE(", "CHECK (NOT (")]
    [InlineData("oneAnswer", "answersAndContradictions", "CHECK (NOT (", "nothing else")]
    [InlineData("oneAnswer", "none", "\"key\" VARCHAR PRIMARY KEY", "CHECK")]
    public void A_table_has_the_layout_the_checks_and_the_key_that_are_asked_for(string layout, string checks, string part, string lacks)
    {
        (int exitCode, string output, string error) = Tool.Run("", "sql", "--dialect", "duckdb", "--as", "create", "--layout", layout, "--checks", checks, "--id", "key");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(part, output, StringComparison.Ordinal);
        Assert.DoesNotContain(lacks, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_view_and_the_column_of_ids_have_the_names_that_are_given() =>
        Assert.StartsWith("CREATE VIEW \"judged\" AS\nSELECT \"key\",\n", Tool.Run("", "sql", "--dialect", "duckdb", "--view", "judged", "--id", "key").Output, StringComparison.Ordinal);

    [Fact]
    public void The_output_goes_to_a_file_whole()
    {
        string file = Path.Combine(folder, "view.sql");

        Assert.Equal((0, "", ""), Tool.Run("", "sql", "--dialect", "sqlite", "--output", file));

        Assert.Equal(Tool.Run("", "sql", "--dialect", "sqlite").Output, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("sql: Option '--dialect' is required", "sql")]
    [InlineData("sql: unknown dialect 'oracle'; the known ones are duckdb, postgresql, sqlite, sqlserver, mysql, spark, bigquery, clickhouse", "sql", "--dialect", "oracle")]
    [InlineData("sql: unknown form 'table'; the known ones are view, query, create, counts", "sql", "--dialect", "duckdb", "--as", "table")]
    [InlineData("sql: unknown layout 'wide'; the known ones are oneAnswer, columnPerAnswer, listOfAnswers", "sql", "--dialect", "duckdb", "--layout", "wide")]
    [InlineData("sql: The name of the table has a control character or half a character in it.\n", "sql", "--dialect", "duckdb", "--table", "a\nb")]
    [InlineData("sql: a name has U+2029 in it, which ends a line or turns the direction of writing wherever the statement is shown\n", "sql", "--dialect", "duckdb", "--table", "a\u2029b")]
    [InlineData("sql: a name has U+202E in it, which ends a line or turns the direction of writing wherever the statement is shown\n", "sql", "--dialect", "duckdb", "--view", "a\u202Eb")]
    [InlineData("sql: The name of the table is blank.\n", "sql", "--dialect", "duckdb", "--table", "")]
    [InlineData("sql: The name of the schema is blank.\n", "sql", "--dialect", "duckdb", "--schema", " ")]
    [InlineData("sql: The name of the view is blank.\n", "sql", "--dialect", "duckdb", "--view", " ")]
    [InlineData("sql: The name of the column of ids is blank.\n", "sql", "--dialect", "duckdb", "--id", "")]
    [InlineData("sql: unknown checks 'all'; the known ones are none, answers, answersAndContradictions", "sql", "--dialect", "duckdb", "--as", "create", "--checks", "all")]
    [InlineData("sql: --checks goes with --as create\n", "sql", "--dialect", "duckdb", "--checks", "none")]
    [InlineData("sql: --view goes with --as view\n", "sql", "--dialect", "duckdb", "--as", "query", "--view", "v")]
    [InlineData("sql: --kinds goes with --as view, query or counts; create writes the table, which holds no definitions\n", "sql", "--dialect", "duckdb", "--as", "create", "--kinds")]
    [InlineData("sql: --definitions goes with --as view, query or counts; ", "sql", "--dialect", "duckdb", "--as", "create", "--definitions", "alford-2002")]
    [InlineData("sql: 'nowhere.json' cannot be read: ", "sql", "--dialect", "duckdb", "--columns", "nowhere.json")]
    public void Arguments_that_make_no_sense_are_refused(string message, params string[] args)
    {
        (int exitCode, string output, string error) = Tool.Run("", args);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "is no JSON object of names")]
    [InlineData("{\"users\":1}", "is no JSON object of names")]
    [InlineData("{\"users\":{\"a\":[[1]]}}", "is no JSON object of names")]
    [InlineData("{\"users\":\"a\",\"users\":\"b\"}", "map.json' says of 'users' twice what its column is called\n")]
    [InlineData("{\"users\":\" \"}", "map.json' calls the column of 'users' by nothing\n")]
    [InlineData("{\n\"users\":", "map.json' cannot be read: it is no well-formed JSON from line 2, byte 9 on\n")]
    [InlineData("{\"users\":\"\\ud800\"}", "map.json' cannot be read: a name in it is no text, for a byte that is no UTF-8 or half a character stands in it\n")]
    [InlineData("{\"\\udc00\":\"u\"}", "map.json' cannot be read: a name in it is no text, for a byte that is no UTF-8 or half a character stands in it\n")]
    [InlineData("{\"user\":\"u\"}", "did you mean 'users'?")]
    [InlineData("{\"users\":\"\"}", "map.json' calls the column of 'users' by nothing\n")]
    [InlineData("{\"id\":\"key\"}", "sql: the column that tells activities apart is named by --id; --columns names those for questions\n")]
    public void A_file_of_columns_that_makes_no_sense_is_refused(string content, string message)
    {
        string map = Path.Combine(folder, "map.json");
        File.WriteAllText(map, content);

        (int exitCode, string output, string error) = Tool.Run("", "sql", "--dialect", "duckdb", "--columns", map);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }
}
