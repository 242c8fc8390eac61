using System.Data.Common;
using CoProduction;
using CoProduction.Coding;
using Microsoft.EntityFrameworkCore;
using WebApp.Storage;

namespace WebApp;

/// <summary>How many activities have which verdict under each definition: counted by the database, in one walk over its rows.</summary>
internal static class CountEndpoints
{
    private static readonly IReadOnlyList<string> verdicts = Token.All<Verdict>();

    public static void MapCounts(this IEndpointRouteBuilder app) => app.MapGet("/counts", async (Store store, CancellationToken cancellationToken) =>
    {
        await store.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            return await Of(store.Database.GetDbConnection(), cancellationToken);
        }
        finally
        {
            await store.Database.CloseConnectionAsync();
        }
    }).Produces<Counts[]>().ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Counts[]> Of(DbConnection connection, CancellationToken cancellationToken)
    {
        await using DbCommand command = connection.CreateCommand();

        // The limit, which is none, keeps SQLite from working out each verdict once for every sum.
        command.CommandText = $"""
            SELECT {string.Join(", ", Catalogue.Definitions.SelectMany(Sums))}
            FROM (SELECT * FROM "{Catalogue.View}" LIMIT {long.MaxValue}) AS "judged"
            """;
        await using DbDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        int column = 0;
        return
        [
            .. Catalogue.Definitions.Select(definition => new Counts(
                definition.Id, definition.Name, verdicts.ToDictionary(verdict => verdict, _ => row.GetInt64(column++)))),
        ];
    }

    private static IEnumerable<string> Sums(Definition definition) =>
        verdicts.Select(verdict => $"COALESCE(SUM(CASE WHEN \"{Catalogue.ColumnOf(definition)}\" = '{verdict}' THEN 1 ELSE 0 END), 0)");

    private sealed record Counts(string Definition, string Name, IReadOnlyDictionary<string, long> Activities);
}
