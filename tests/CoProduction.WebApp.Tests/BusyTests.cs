using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;

namespace CoProduction.WebApp.Tests;

/// <summary>A database that another program writes to.</summary>
public sealed class BusyTests
{
    [Fact]
    public async Task A_database_that_is_busy_is_no_error_of_the_program_but_a_reason_to_come_again()
    {
        Database database = Database.Sqlite();
        using App app = new(database with { Connection = $"{database.Connection};Default Timeout=1" });
        await using SqliteConnection other = new(database.Connection);
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using (DbTransaction writing = await other.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            using HttpResponseMessage answer = await app.Client.Send("""{"id":"a","title":"x"}""");

            await Task.FromResult(answer).Problem(HttpStatusCode.ServiceUnavailable);
            Assert.Equal("10", $"{answer.Headers.RetryAfter}");
        }

        await app.Client.Send("""{"id":"a","title":"x"}""").Text(HttpStatusCode.Created);
    }
}
