using CoProduction.Definitions;
using CoProduction.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using WebApp.Migrations;
using WebApp.Storage;

namespace CoProduction.WebApp.Tests;

public sealed class MigrationTests
{
    public static TheoryData<string> Dialects => [.. Databases.Dialects.Select(dialect => dialect.Id)];

    /// <remarks>Where it fails: <c>dotnet run --project samples/WebApp -- write verdicts Migrations/NAME</c>, and likewise <c>write table</c>.</remarks>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_newest_migrations_make_what_the_library_writes_today(string dialectId)
    {
        SqlDialect dialect = SqlDialect.Find(dialectId)!;

        Assert.Equal(Catalogue.TableText(dialect), MigrationText.Of(Activities.Id, dialect));
        Assert.Equal(Catalogue.VerdictsText(dialect), MigrationText.Of(Verdicts1.Id, dialect));
        Assert.Contains(
            new SqlWriter(dialect, new SqlOptions { Layout = SqlLayout.ListOfAnswers }).View(DefinitionCatalog.Definitions),
            MigrationText.Of(Verdicts1.Id, dialect),
            StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_no_migrations_but_those_that_are_named()
    {
        using App app = new(Database.Sqlite());
        using IServiceScope scope = app.Services.CreateScope();

        Assert.Equal([Activities.Id, Verdicts1.Id], scope.ServiceProvider.GetRequiredService<Store>().Database.GetMigrations());
    }

    [Fact]
    public async Task A_database_can_go_back_and_forth()
    {
        using App app = new(Database.Sqlite());
        await app.Client.Send("""{"id":"a","title":"x"}""").Text(System.Net.HttpStatusCode.Created);
        using IServiceScope scope = app.Services.CreateScope();
        Store store = scope.ServiceProvider.GetRequiredService<Store>();
        IMigrator migrator = store.GetService<IMigrator>();

        await migrator.MigrateAsync(Activities.Id, TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<Exception>(() => store.Verdicts.CountAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await store.MadeWith.ToListAsync(TestContext.Current.CancellationToken));

        await migrator.MigrateAsync(null, TestContext.Current.CancellationToken);
        Assert.Equal(1, await store.Verdicts.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(DefinitionCatalog.Definitions.Count + 1, await store.MadeWith.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_view_that_was_made_with_another_catalogue_is_refused()
    {
        Database database = Database.Sqlite();
        using (App app = new(database))
        {
            using IServiceScope scope = app.Services.CreateScope();
            await scope.ServiceProvider.GetRequiredService<Store>().Database.ExecuteSqlAsync(
                $"UPDATE verdicts_made_with SET hash = 'another' WHERE subject = 'alford-2002'", TestContext.Current.CancellationToken);
        }

        var refusal = Assert.Throws<InvalidOperationException>(() => new App(database));
        Assert.Equal("The view of verdicts was made with another catalogue (alford-2002): add a migration, as the README says.", refusal.Message);
    }
}
