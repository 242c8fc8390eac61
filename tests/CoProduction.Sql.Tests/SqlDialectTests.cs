namespace CoProduction.Sql.Tests;

public sealed class SqlDialectTests
{
    [Fact]
    public void Every_dialect_has_a_permanent_id_and_a_name() => Assert.Equal(
        [
            ("duckdb", "DuckDB", SqlDialect.DuckDb), ("postgresql", "PostgreSQL", SqlDialect.PostgreSql), ("sqlite", "SQLite", SqlDialect.Sqlite), ("sqlserver", "SQL Server", SqlDialect.SqlServer),
            ("mysql", "MySQL and MariaDB", SqlDialect.MySql), ("spark", "Spark SQL", SqlDialect.Spark), ("bigquery", "BigQuery", SqlDialect.BigQuery), ("clickhouse", "ClickHouse", SqlDialect.ClickHouse),
        ],
        SqlDialect.All.Select(dialect => (dialect.Id, dialect.ToString(), dialect)));

    [Fact]
    public void A_dialect_is_found_by_its_id_in_any_case()
    {
        foreach (SqlDialect dialect in SqlDialect.All)
        {
            Assert.Same(dialect, SqlDialect.Find(dialect.Id));
            Assert.Same(dialect, SqlDialect.Find(dialect.Id.ToUpperInvariant()));
        }

        Assert.Same(SqlDialect.MySql, SqlDialect.Find("mariadb"));
        Assert.Same(SqlDialect.MySql, SqlDialect.Find("MariaDB"));
        Assert.Null(SqlDialect.Find("oracle"));
        Assert.Null(SqlDialect.Find(""));
        Assert.Throws<ArgumentNullException>("id", () => SqlDialect.Find(null!));
    }

    [Fact]
    public void Options_are_a_table_of_activities_with_one_answer_in_a_column_unless_they_say_otherwise()
    {
        SqlOptions options = new();

        Assert.Equal((null, "activity", "activity_verdicts", "id", SqlLayout.OneAnswer, SqlChecks.Answers, 0), (options.Schema, options.Table, options.View, options.Id, options.Layout, options.Checks, options.Columns.Count));
        Assert.Equal("garden_verdicts", (options with { Table = "garden" }).View);
        Assert.Equal("seen", (options with { Table = "garden", View = "seen" }).View);
        Assert.Null((options with { Schema = null }).Schema);
        Assert.Same(SqlDialect.Spark, new SqlWriter(SqlDialect.Spark, options).Dialect);
        Assert.Same(options, new SqlWriter(SqlDialect.Spark, options).Options);
        Assert.Equal("activity", new SqlWriter(SqlDialect.Spark).Options.Table);
    }

    [Fact]
    public void A_name_that_is_blank_or_cannot_be_written_is_told_by_what_bears_it()
    {
        Assert.Equal("The name of the table is blank.", Refused(() => new SqlOptions { Table = " " }));
        Assert.Equal("The name of the schema is blank.", Refused(() => new SqlOptions { Schema = "" }));
        Assert.Equal("The name of the view has a control character or half a character in it.", Refused(() => new SqlOptions { View = "a\tb" }));
        Assert.Equal("The name of the column of ids has a control character or half a character in it.", Refused(() => new SqlOptions { Id = "a" + (char)0xD83C }));
        Assert.Equal("The name of the table has a control character or half a character in it.", Refused(() => new SqlOptions { Table = (char)0xD83C + "a" }));
        Assert.Equal("The name of the table has a control character or half a character in it.", Refused(() => new SqlOptions { Table = (char)0xDF31 + "a" }));
        Assert.Equal("The name of the table has a control character or half a character in it.", Refused(() => new SqlOptions { Table = "a" + (char)0xDF31 }));
        Assert.Equal("The name of the column for 'open' is blank.", Refused(() => new SqlOptions { Columns = new Dictionary<string, string> { ["open"] = "" } }));
        Assert.Equal("\U0001F331", new SqlOptions { Table = "\U0001F331" }.Table);
        Assert.Throws<ArgumentNullException>("name", () => new SqlOptions { Table = null! });
        Assert.Throws<ArgumentNullException>("value", () => new SqlOptions { Columns = null! });

        static string Refused(Func<SqlOptions> make) => Assert.Throws<ArgumentException>(() => _ = make()).Message;
    }

    [Fact]
    public void A_layout_or_checks_that_there_are_none_of_are_refused()
    {
        Assert.StartsWith("There is no such layout.", Assert.Throws<ArgumentOutOfRangeException>("value", () => new SqlOptions { Layout = (SqlLayout)3 }).Message, StringComparison.Ordinal);
        Assert.StartsWith("There are no such checks.", Assert.Throws<ArgumentOutOfRangeException>("value", () => new SqlOptions { Checks = (SqlChecks)3 }).Message, StringComparison.Ordinal);
    }
}
