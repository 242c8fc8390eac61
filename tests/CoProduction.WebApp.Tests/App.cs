using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using WebApp.Storage;

namespace CoProduction.WebApp.Tests;

/// <summary>The program, listening on loopback, with a database of its own.</summary>
internal sealed class App : IDisposable
{
    private readonly WebApplicationFactory<Store> factory;

    public App(Database database, TimeSpan? patience = null)
    {
        // The program itself is told apart by one of its types: its entry point has a name that every program has.
        factory = new WebApplicationFactory<Store>().WithWebHostBuilder(host => host
            .UseSetting($"ConnectionStrings:{database.Kind}", database.Connection)
            .UseSetting("Patience", $"{patience ?? TimeSpan.FromMinutes(5)}")
            .UseSetting("urls", "http://127.0.0.1:0")
            .ConfigureLogging(logging => logging.ClearProviders()));
        factory.UseKestrel();
        Client = factory.CreateClient();
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => factory.Services;

    /// <summary>Another client of the same program.</summary>
    public HttpClient Another() => factory.CreateClient();

    public void Dispose()
    {
        Client.Dispose();
        factory.Dispose();
    }
}
