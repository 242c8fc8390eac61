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
    [InlineData("create", "columnPerAnswer", "\"power_shared\" BOOLEAN")]
    [InlineData("create", "listOfAnswers", "REPLACE(")]
    [InlineData("counts", "oneAnswer", "SELECT 'alford_2002' AS \"definition\", \"verdict\", COUNT(*) AS \"activities\"")]
    public void Each_form_and_layout_is_written(string form, string layout, string part)
    {
        (int exitCode, string output, string error) =
            Tool.Run("", "sql", "--dialect", "duckdb", "--definitions", "alford-2002", "--as", form, "--layout", layout);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(part, output, StringComparison.Ordinal);
        Assert.EndsWith(";\n", output, StringComparison.Ordinal);
    }

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
    [InlineData("sql: A name cannot hold a control character or half a character.", "sql", "--dialect", "duckdb", "--table", "a\nb")]
    [InlineData("sql: --table is an empty name\n", "sql", "--dialect", "duckdb", "--table", "")]
    [InlineData("sql: --schema is an empty name\n", "sql", "--dialect", "duckdb", "--schema", " ")]
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
    [InlineData("{\"user\":\"u\"}", "did you mean 'users'?")]
    public void A_file_of_columns_that_makes_no_sense_is_refused(string content, string message)
    {
        string map = Path.Combine(folder, "map.json");
        File.WriteAllText(map, content);

        (int exitCode, string output, string error) = Tool.Run("", "sql", "--dialect", "duckdb", "--columns", map);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }
}
