using CoProduction.Sql.Dialects;

namespace CoProduction.Sql;

/// <summary>The SQL of one database engine: how it quotes, what it calls its types, and what it lacks.</summary>
/// <remarks>A closed list, compared by reference.</remarks>
public sealed class SqlDialect
{
    private SqlDialect(string id, string name, Grammar grammar)
    {
        Id = id;
        Name = name;
        Grammar = grammar;
    }

    /// <summary>DuckDB.</summary>
    public static SqlDialect DuckDb { get; } = new("duckdb", "DuckDB", Grammars.DuckDb);

    /// <summary>PostgreSQL, from version 12 on.</summary>
    public static SqlDialect PostgreSql { get; } = new("postgresql", "PostgreSQL", Grammars.PostgreSql);

    /// <summary>SQLite.</summary>
    public static SqlDialect Sqlite { get; } = new("sqlite", "SQLite", Grammars.Sqlite);

    /// <summary>Microsoft SQL Server, from version 2017 on, and Azure SQL.</summary>
    public static SqlDialect SqlServer { get; } = new("sqlserver", "SQL Server", Grammars.SqlServer);

    /// <summary>MySQL, from version 8 on, and MariaDB.</summary>
    public static SqlDialect MySql { get; } = new("mysql", "MySQL and MariaDB", Grammars.MySql);

    /// <summary>Spark SQL, from version 3 on.</summary>
    public static SqlDialect Spark { get; } = new("spark", "Spark SQL", Grammars.Spark);

    /// <summary>BigQuery, in GoogleSQL.</summary>
    public static SqlDialect BigQuery { get; } = new("bigquery", "BigQuery", Grammars.BigQuery);

    /// <summary>ClickHouse; one that has no checks yet takes the table without them.</summary>
    public static SqlDialect ClickHouse { get; } = new("clickhouse", "ClickHouse", Grammars.ClickHouse);

    /// <summary>All dialects.</summary>
    public static IReadOnlyList<SqlDialect> All { get; } = [DuckDb, PostgreSql, Sqlite, SqlServer, MySql, Spark, BigQuery, ClickHouse];

    /// <summary>The permanent name, such as <c>postgresql</c>.</summary>
    public string Id { get; }

    /// <summary>The name to show.</summary>
    public string Name { get; }

    internal Grammar Grammar { get; }

    /// <summary>The dialect with an id, or null where none bears it; <c>mariadb</c> is <c>mysql</c>. Upper and lower case do not matter.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static SqlDialect? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Equals("mariadb", StringComparison.OrdinalIgnoreCase)
            ? MySql
            : All.FirstOrDefault(dialect => dialect.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name to show.</summary>
    public override string ToString() => Name;
}
