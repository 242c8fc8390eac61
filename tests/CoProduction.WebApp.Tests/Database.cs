namespace CoProduction.WebApp.Tests;

/// <summary>A database that nothing stands in yet.</summary>
internal sealed record Database(string Kind, string Connection)
{
    /// <summary>How to reach a PostgreSQL in which databases can be made; null where there is none.</summary>
    public static string? PostgreSqlServer { get; } = Environment.GetEnvironmentVariable("WEBAPP_POSTGRESQL");

    public static Database Sqlite() => new("SQLite", $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("web-app-").FullName, "test.db")};Pooling=False");

    /// <summary>The program makes it when it starts.</summary>
    public static Database PostgreSql() => new("PostgreSQL", $"{PostgreSqlServer};Database=test_{Guid.NewGuid():N};Pooling=true;Maximum Pool Size=60");
}
