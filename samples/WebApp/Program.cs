// A web app over the library and a database: activities come in as JSON or NDJSON and are kept; the database finds them by their verdicts and counts these; each is
// explained as JSON and as a page. SQLite by default, PostgreSQL where there is a connection string for it. The README says how to start it.
using CoProduction;
using WebApp;
using WebApp.Migrations;
using WebApp.Storage;

// Not a server but what a new migration is made of: dotnet run -- write verdicts Migrations/20270101000000_Verdicts2
if (args is ["write", "table" or "verdicts", var path])
{
    MigrationText.Write(path, args[1] == "table" ? Catalogue.TableText : Catalogue.VerdictsText);
    return;
}

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 8 * 1024 * 1024);
builder.Services.AddStore();
builder.Services.AddSingleton(Classifier.Default);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<BadInput>();
builder.Services.AddPatience(builder.Configuration);
builder.Services.AddOpenApi(OpenApiText.DocumentName);

var app = builder.Build();
app.Use((context, next) =>
{
    context.Response.Headers.XContentTypeOptions = "nosniff";
    return next(context);
});
app.UseExceptionHandler();

// What the framework refuses by itself, such as a body that is not called JSON, has problem details too.
app.UseStatusCodePages();
app.UseRequestTimeouts();
app.MapActivities();
app.MapCounts();
app.MapOpenApiText();
await app.MigrateAsync();
await app.RunAsync();
