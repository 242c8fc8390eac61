using CoProduction.Sql;
using WebApp.Storage;

namespace WebApp.Migrations;

/// <summary>The texts of migrations: a file of SQL for each database.</summary>
internal static class MigrationText
{
    /// <summary>The text of a migration for the database of a provider of EF Core.</summary>
    public static string Of(string name, string? provider) => Of(name, provider switch
    {
        "Microsoft.EntityFrameworkCore.Sqlite" => SqlDialect.Sqlite,
        "Npgsql.EntityFrameworkCore.PostgreSQL" => SqlDialect.PostgreSql,
        _ => throw new NotSupportedException($"There is no text of '{name}' for {provider}."),
    });

    public static string Of(string name, SqlDialect dialect)
    {
        using Stream text = typeof(MigrationText).Assembly.GetManifestResourceStream($"{name}.{dialect.Id}.sql")
            ?? throw new NotSupportedException($"There is no text of '{name}' for {dialect}.");
        using StreamReader reader = new(text);
        return reader.ReadToEnd();
    }

    /// <summary>Writes what a new migration makes, with the catalogue of today.</summary>
    public static void Write(string path, Func<SqlDialect, string> text)
    {
        foreach (SqlDialect dialect in Databases.Dialects)
        {
            File.WriteAllText($"{path}.{dialect.Id}.sql", text(dialect));
        }
    }
}
