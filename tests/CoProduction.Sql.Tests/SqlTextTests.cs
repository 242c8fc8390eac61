using System.Globalization;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Definitions;
using CoProduction.Sql.Tests.Parity;

namespace CoProduction.Sql.Tests;

/// <summary>The text that is written, in every dialect.</summary>
public sealed class SqlTextTests
{
    [Fact]
    public Task DuckDb() => Snapshot.Verify(Statements(SqlDialect.DuckDb), "sql");

    [Fact]
    public Task PostgreSql() => Snapshot.Verify(Statements(SqlDialect.PostgreSql), "sql");

    [Fact]
    public Task Sqlite() => Snapshot.Verify(Statements(SqlDialect.Sqlite), "sql");

    [Fact]
    public Task SqlServer() => Snapshot.Verify(Statements(SqlDialect.SqlServer), "sql");

    [Fact]
    public Task MySql() => Snapshot.Verify(Statements(SqlDialect.MySql), "sql");

    [Fact]
    public Task Spark() => Snapshot.Verify(Statements(SqlDialect.Spark), "sql");

    [Fact]
    public Task BigQuery() => Snapshot.Verify(Statements(SqlDialect.BigQuery), "sql");

    [Fact]
    public Task ClickHouse() => Snapshot.Verify(Statements(SqlDialect.ClickHouse), "sql");

    [Fact]
    public Task The_length_of_every_expression() => Snapshot.Verify(string.Concat(ParityCase.Catalogue.Select(item =>
        string.Create(CultureInfo.InvariantCulture, $"{item,-70}{item.Expression(new SqlWriter(SqlDialect.DuckDb)).Length,7}\n"))));

    [Fact]
    public void A_view_of_everything_stays_below_the_limits_of_the_strictest_engine()
    {
        string view = new SqlWriter(SqlDialect.ClickHouse).View(DefinitionCatalog.Definitions, DefinitionCatalog.Typologies);

        // What ClickHouse takes by default.
        Assert.InRange(view.Length, 1, 262_144);
    }

    [Fact]
    public void No_column_of_the_view_is_longer_than_the_names_that_engines_keep() =>
        Assert.All(
            DefinitionCatalog.Typologies.SelectMany(typology => typology.Kinds.Select(kind => $"{typology.Id}_{kind.Id}")),
            name => Assert.InRange(name.Length, 1, 63));

    /// <summary>A table, a view with one definition and one kind, and a count, for the three layouts.</summary>
    private static string Statements(SqlDialect dialect) => string.Join("\n\n", Enum.GetValues<SqlLayout>().Select(layout =>
    {
        SqlWriter writer = new(dialect, new SqlOptions { Layout = layout, Checks = SqlChecks.AnswersAndContradictions });
        return string.Join("\n\n", writer.Table(GardenQuestions.Questionnaire), writer.View([Own.Definition], [Own.Typology]), writer.Counts([Own.Definition]));
    }));
}
