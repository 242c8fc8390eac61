using System.Text.Json;
using System.Text.Json.Nodes;
using CoProduction.Coding;
using CoProduction.Schemas;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace CoProduction.WebApp.Tests;

public sealed class OpenApiTests : IDisposable
{
    private readonly App app = new(Database.Sqlite());

    public void Dispose() => app.Dispose();

    [Fact]
    public async Task It_is_read_without_an_error_and_all_that_it_refers_to_is_there()
    {
        string text = await app.Client.Ask("/openapi.json").Text();
        ReadResult read = OpenApiDocument.Parse(text, "json");
        JsonObject schemas = JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject();
        string[] references = [.. text.Split('"').Where(each => each.StartsWith("#/", StringComparison.Ordinal)).Distinct()];

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.True(references.Length > 15);
        Assert.All(references, reference => Assert.True(schemas.ContainsKey(reference.Split('/')[^1]), reference));
        Assert.All(schemas, schema => Assert.True(references.Contains($"#/components/schemas/{schema.Key}"), schema.Key));
    }

    [Fact]
    public async Task Every_address_that_the_program_answers_to_is_described()
    {
        JsonObject paths = (await app.Client.Ask("/openapi.json").Node())["paths"]!.AsObject();
        string[] described = [.. paths.SelectMany(path => path.Value!.AsObject().Select(verb => $"{verb.Key} {path.Key}")).Order()];
        string[] there =
        [
            .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Select(endpoint => $"{endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0].ToLowerInvariant()} {endpoint.RoutePattern.RawText!.TrimEnd('/')}")
                .Where(endpoint => endpoint != "get /openapi.json")
                .Order(),
        ];

        Assert.Equal(
            [
                "get /activities", "get /activities/{id}", "get /activities/{id}/classification", "get /activities/{id}/explanation", "get /counts", "post /activities",
            ],
            there);
        Assert.Equal(there, described);
    }

    [Fact]
    public async Task Activities_and_classifications_are_described_by_the_librarys_own_schemas()
    {
        JsonObject schemas = (await app.Client.Ask("/openapi.json").Node())["components"]!["schemas"]!.AsObject();

        AssertSame(JsonSchemas.Activity(Codebook.Questionnaire), "Activity");
        AssertSame(JsonSchemas.Classification(), "ClassificationRecord");
        Assert.Equal("#/components/schemas/Activity", (string?)schemas["ActivityPage"]!["properties"]!["activities"]!["items"]!["$ref"]);

        void AssertSame(JsonElement expected, string name)
        {
            JsonObject whole = JsonNode.Parse(expected.GetRawText().Replace("#/$defs/", $"#/components/schemas/{name}.", StringComparison.Ordinal))!.AsObject();
            foreach ((string part, JsonNode? schema) in whole["$defs"]!.AsObject()) Assert.True(JsonNode.DeepEquals(schema, schemas[$"{name}.{part}"]), part);
            whole.Remove("$defs");
            whole.Remove("$schema");
            Assert.True(JsonNode.DeepEquals(whole, schemas[name]), name);
        }
    }
}
