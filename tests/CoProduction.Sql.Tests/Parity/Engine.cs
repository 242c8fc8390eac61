using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace CoProduction.Sql.Tests.Parity;

/// <summary>A database in process.</summary>
internal sealed class Engine : IDisposable
{
    private readonly DbConnection connection;

    private Engine(SqlDialect dialect, DbConnection connection)
    {
        Dialect = dialect;
        this.connection = connection;
        connection.Open();
    }

    public SqlDialect Dialect { get; }

    public static Engine DuckDb() => new(SqlDialect.DuckDb, new DuckDBConnection("DataSource=:memory:"));

    public static Engine Sqlite() => new(SqlDialect.Sqlite, new SqliteConnection("Data Source=:memory:"));

    public static Engine Of(string id) => id == SqlDialect.DuckDb.Id ? DuckDb() : Sqlite();

    public void Run(string text)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query, its values as texts and null.</summary>
    public List<string?[]> Rows(string text)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = text;
        using DbDataReader reader = command.ExecuteReader();
        List<string?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount)
                .Select(column => reader.IsDBNull(column) ? null : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    /// <summary>Puts rows into a table, by the way that suits the engine.</summary>
    public void Insert(string table, IEnumerable<IEnumerable<object?>> rows)
    {
        if (connection is DuckDBConnection duckDb)
        {
            using DuckDBAppender appender = duckDb.CreateAppender(table.Trim('"'));
            foreach (IEnumerable<object?> row in rows)
            {
                Append(appender.CreateRow(), row);
            }
        }
        else
        {
            InsertAsText(table, rows);
        }
    }

    public void Dispose() => connection.Dispose();

    private static void Append(IDuckDBAppenderRow row, IEnumerable<object?> values)
    {
        foreach (object? value in values)
        {
            _ = value switch
            {
                null => row.AppendNullValue(),
                bool flag => row.AppendValue(flag),
                int number => row.AppendValue(number),
                _ => row.AppendValue((string)value),
            };
        }

        row.EndRow();
    }

    private void InsertAsText(string table, IEnumerable<IEnumerable<object?>> rows)
    {
        using DbTransaction transaction = connection.BeginTransaction();
        foreach (IEnumerable<object?>[] some in rows.Chunk(100))
        {
            using DbCommand command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"INSERT INTO {table} VALUES {string.Join(", ", some.Select(row => $"({string.Join(", ", row.Select(Literal))})"))}";
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static string Literal(object? value) => value switch
    {
        null => "NULL",
        bool flag => flag ? "1" : "0",
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => $"'{((string)value).Replace("'", "''", StringComparison.Ordinal)}'",
    };
}
