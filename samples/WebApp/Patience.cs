using System.Data.Common;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace WebApp;

/// <summary>How long a request may take, so that none holds up the program: then it is told to come again.</summary>
internal static class Patience
{
    private const int BusyForSqlite = 5;
    private const int LockedForSqlite = 6;
    private const int InterruptedForSqlite = 9;

    /// <summary>Half a minute, or what the setting <c>Patience</c> says.</summary>
    public static void AddPatience(this IServiceCollection services, IConfiguration configuration) => services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
    {
        Timeout = configuration.GetValue("Patience", TimeSpan.FromSeconds(30)),
        TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        WriteTimeoutResponse = context => TellOn(context).ExecuteAsync(context),
    });

    /// <summary>Whether a database had other work for too long, or was stopped since this took too long.</summary>
    public static bool IsOver(Exception exception) => exception switch
    {
        DbUpdateException { InnerException: DbException inner } => IsOver(inner),
        SqliteException sqlite => sqlite.SqliteErrorCode is BusyForSqlite or LockedForSqlite or InterruptedForSqlite,
        NpgsqlException { InnerException: TimeoutException } or PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } => true,
        _ => false,
    };

    public static IResult TellOn(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "10";
        return BadInput.Refused(StatusCodes.Status503ServiceUnavailable, "The database has much to do, or was asked for too much. Nothing was changed; come again later.");
    }
}
