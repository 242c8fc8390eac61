using CoProduction.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WebApp.Storage;

/// <summary>Which database there is, and that it is the one that this program asks for.</summary>
internal static class Databases
{
    private static readonly Interruption interruption = new();

    /// <summary>The databases that there are migrations for.</summary>
    public static IReadOnlyList<SqlDialect> Dialects { get; } = [SqlDialect.Sqlite, SqlDialect.PostgreSql];

    public static void AddStore(this IServiceCollection services) => services.AddDbContextPool<Store>((provider, options) =>
    {
        IConfiguration configuration = provider.GetRequiredService<IConfiguration>();
        _ = configuration.GetConnectionString("PostgreSQL") is { Length: > 0 } connection
            ? options.UseNpgsql(connection)
            : options.UseSqlite(configuration.GetConnectionString("SQLite") ?? "Data Source=activities.db");

        options.AddInterceptors(interruption);

        // An id that is taken is an answer, and no error of the program's.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.SaveChangesFailed, RelationalEventId.CommandError));
    });

    /// <summary>Brings the database up to date, and refuses one whose verdicts are of another catalogue than the library's.</summary>
    public static async Task MigrateAsync(this WebApplication app)
    {
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        Store store = scope.ServiceProvider.GetRequiredService<Store>();
        await store.Database.MigrateAsync();
        HashSet<MadeWithRow> made = [.. await store.MadeWith.AsNoTracking().ToListAsync()];
        string[] changed = [.. Catalogue.MadeWith.Where(row => !made.Contains(row)).Select(row => row.Subject)];
        if (changed.Length > 0 || made.Count != Catalogue.MadeWith.Count())
        {
            throw new InvalidOperationException(
                $"The view of verdicts was made with another catalogue ({string.Join(", ", changed)}): add a migration, as the README says.");
        }
    }
}
