using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace WebApp.Storage;

/// <summary>Stops SQLite where a request is given up: by itself it goes on to the end, whoever waits for it.</summary>
internal sealed class Interruption : DbConnectionInterceptor
{
    private readonly ConcurrentDictionary<DbConnection, CancellationTokenRegistration> running = [];

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (connection is SqliteConnection { Handle: { } handle })
        {
            running[connection] = cancellationToken.Register(() => raw.sqlite3_interrupt(handle));
        }

        return Task.CompletedTask;
    }

    public override async ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        // Nothing is stopped any more that another request may do with the same connection.
        if (running.TryRemove(connection, out CancellationTokenRegistration registration)) await registration.DisposeAsync();
        return result;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        if (running.TryRemove(connection, out CancellationTokenRegistration registration)) registration.Dispose();
        return result;
    }
}
