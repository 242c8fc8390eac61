// A web API over the library: POST /classifications takes an activity and returns a classification, POST /checks validates one, POST /contrasts says which
// definitions tell two apart, GET /definitions lists them. Bad input answers 400, with every problem's code and place as problem details; /openapi/v1.json describes the types.
using System.Text.Json.Serialization;
using CoProduction;
using CoProduction.Json;
using WebApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Classifier.Default);

// Published natively there is no reflection: the library's types and the program's own have metadata that is generated.
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebApiJson.Default);
    options.SerializerOptions.TypeInfoResolverChain.Insert(1, CoProductionJsonContext.Default);

    // Without these, what is missing from a type of the program's own is null, and the program falls over it: 500 where it should be 400.
    options.SerializerOptions.RespectRequiredConstructorParameters = true;
    options.SerializerOptions.RespectNullableAnnotations = true;
});
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<BadInput>();
builder.Services.AddOpenApi(options => options.AddSchemaTransformer(Schemas.Describe));

// Without this, bad JSON answers 400 with an empty body outside development.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

var app = builder.Build();
app.UseExceptionHandler();

// What the framework refuses by itself, such as a body that is not called JSON, has problem details too.
app.UseStatusCodePages();
app.MapOpenApi();

// Read by the library itself, what is malformed has a code too, every problem has its line and column, and contradictions are found.
app.MapPost("/classifications", async (HttpRequest request, Classifier classifier, CancellationToken cancellationToken) =>
    {
        Activity activity = await CoProductionJson.Activities.Validating().ReadAsync(request.Body, cancellationToken);
        return ClassificationRecord.From(classifier.Classify(activity), explained: true);
    })
    .Accepts<Activity>("application/json").Produces<ClassificationRecord>().ProducesProblem(StatusCodes.Status400BadRequest);
app.MapPost("/checks", async (HttpRequest request, CancellationToken cancellationToken) =>
    {
        Activity activity = await CoProductionJson.Activities.Validating().ReadAsync(request.Body, cancellationToken);
        return new Check(activity.Title, [.. activity.Answers.Questions.Select(question => question.Id)]);
    })
    .Accepts<Activity>("application/json").Produces<Check>().ProducesProblem(StatusCodes.Status400BadRequest);

// A type of the program's own is bound by the framework, and the activities in it by the library's converters: their problems have paths, and no lines.
app.MapPost("/contrasts", (Pair pair, Classifier classifier) =>
    {
        (Classification one, Classification other) = (classifier.Classify(pair.One), classifier.Classify(pair.Other));
        return classifier.Definitions.Where(definition => one[definition].Verdict != other[definition].Verdict).Select(definition => definition.Id);
    })
    .ProducesProblem(StatusCodes.Status400BadRequest);
app.MapGet("/definitions", (Classifier classifier) => classifier.Definitions.Select(definition => new Listed(definition.Id, definition.Name, definition.Summary)));
app.Run();

[JsonSerializable(typeof(Check))]
[JsonSerializable(typeof(IEnumerable<Listed>))]
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(Pair))]
[JsonSerializable(typeof(BadInput.Found[]))]
internal sealed partial class WebApiJson : JsonSerializerContext;

internal sealed record Pair(Activity One, Activity Other);

internal sealed record Check(string Title, IReadOnlyList<string> Answered);

internal sealed record Listed(string Id, string Name, string Summary);
