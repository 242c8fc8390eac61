using System.Text.Json.Nodes;
using CoProduction;
using CoProduction.Coding;
using CoProduction.Schemas;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace WebApp;

/// <summary>What this program answers to, as OpenAPI 3.1: addresses as the framework finds them, and the schemas that the library makes.</summary>
internal static class OpenApiText
{
    public const string DocumentName = "v1";

    private const string Components = "#/components/schemas/";

    public static void MapOpenApiText(this IEndpointRouteBuilder app) => app.MapGet("/openapi.json", async (HttpContext context, CancellationToken cancellationToken) =>
    {
        var documents = context.RequestServices.GetRequiredKeyedService<IOpenApiDocumentProvider>(DocumentName);
        OpenApiDocument document = await documents.GetOpenApiDocumentAsync(cancellationToken);
        return Results.Text(WithSchemas(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken)), "application/json");
    }).ExcludeFromDescription();

    /// <summary>The framework sees nothing of types that are read and written by their own converters: the library's schemas take the place of its own.</summary>
    private static string WithSchemas(string document)
    {
        JsonNode whole = JsonNode.Parse(document)!;
        var schemas = (JsonObject)whole["components"]!["schemas"]!;
        Put(schemas, nameof(Activity), JsonSchemas.Write(JsonSchemas.Activity(Codebook.Questionnaire)));
        Put(schemas, nameof(ClassificationRecord), JsonSchemas.Write(JsonSchemas.Classification()));

        schemas[nameof(ActivityPage)]!["properties"]!["activities"]!["items"] = new JsonObject { ["$ref"] = $"{Components}{nameof(Activity)}" };

        // The program reads this number itself.
        JsonNode limit = whole["paths"]!["/activities"]!["get"]!["parameters"]!.AsArray().Single(each => (string?)each!["name"] == "limit")!;
        limit["schema"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = ActivityEndpoints.MostListed, ["default"] = ActivityEndpoints.UsuallyListed };

        // What the framework said of the parts of these, nothing refers to any more.
        while (schemas.Select(each => each.Key).FirstOrDefault(name => !whole.ToJsonString().Contains($"\"{Components}{name}\"", StringComparison.Ordinal)) is { } unused)
        {
            schemas.Remove(unused);
        }

        return whole.ToJsonString(new() { WriteIndented = true });
    }

    /// <summary>Puts a schema among the components, and those that it refers to beside it.</summary>
    private static void Put(JsonObject schemas, string name, string text)
    {
        var schema = (JsonObject)JsonNode.Parse(text.Replace("\"#/$defs/", $"\"{Components}{name}.", StringComparison.Ordinal))!;
        foreach ((string part, JsonNode? definition) in (JsonObject?)schema["$defs"] ?? []) schemas[$"{name}.{part}"] = definition!.DeepClone();
        schema.Remove("$defs");
        schema.Remove("$schema");
        schemas[name] = schema;
    }
}
