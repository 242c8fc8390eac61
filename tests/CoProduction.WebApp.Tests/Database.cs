namespace CoProduction.WebApp.Tests;

/// <summary>A database that nothing stands in yet.</summary>
internal sealed record Database(string Kind, string Connection)
{
    private static readonly string folder = FolderOfThisRun();

    /// <summary>How to reach a PostgreSQL in which databases can be made; null where there is none.</summary>
    public static string? PostgreSqlServer { get; } = Environment.GetEnvironmentVariable("WEBAPP_POSTGRESQL");

    public static Database Sqlite() => new("SQLite", $"Data Source={Path.Combine(folder, $"{Guid.NewGuid():N}.db")};Pooling=False");

    /// <summary>The program makes it when it starts.</summary>
    public static Database PostgreSql() => new("PostgreSQL", $"{PostgreSqlServer};Database=test_{Guid.NewGuid():N};Pooling=true;Maximum Pool Size=60");

    /// <summary>A folder for the databases of all tests, which goes when the tests have ended.</summary>
    private static string FolderOfThisRun()
    {
        DirectoryInfo made = Directory.CreateTempSubdirectory("web-app-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => made.Delete(recursive: true);
        return made.FullName;
    }
}
