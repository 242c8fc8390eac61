using System.Text.Json.Nodes;
using CoProduction;
using CoProduction.Coding;
using CoProduction.Literature;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace WebApi;

/// <summary>What OpenAPI cannot see of types that the library reads and writes by itself.</summary>
internal static class Schemas
{
    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = context.JsonTypeInfo.Type;
        if (type == typeof(Activity))
        {
            schema.Type = JsonSchemaType.Object;
            schema.Required = new HashSet<string> { "title" };
            schema.Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["$schema"] = Text(),
                ["id"] = Text(),
                ["title"] = Text(),
                ["description"] = Text(),
                ["answers"] = OfAnswers(),
                ["evidence"] = new OpenApiSchema { Type = JsonSchemaType.Object },
                ["stated"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.Object } },
                ["extra"] = new OpenApiSchema { Type = JsonSchemaType.Object },
            };
            schema.AdditionalPropertiesAllowed = false;
        }
        else if (type == typeof(Answers))
        {
            OpenApiSchema answers = OfAnswers();
            (schema.Type, schema.AdditionalPropertiesAllowed, schema.Properties) = (answers.Type, answers.AdditionalPropertiesAllowed, answers.Properties);
        }
        else if (type == typeof(AnswersRecord) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)))
        {
            schema.Type = JsonSchemaType.Object;
        }
        else if (type == typeof(AnswerToken))
        {
            schema.Type = JsonSchemaType.String | JsonSchemaType.Boolean;
        }
        else if (Words(type) is { } words)
        {
            schema.Type = JsonSchemaType.String;
            schema.Enum = words;
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    /// <summary>Each question by its id: one of its answers, a list of those that are possible, or null where nothing is known.</summary>
    private static OpenApiSchema OfAnswers() => new()
    {
        Type = JsonSchemaType.Object,
        AdditionalPropertiesAllowed = false,
        Properties = Codebook.Questionnaire.Questions.ToDictionary(question => question.Id, question => (IOpenApiSchema)new OpenApiSchema
        {
            Description = question.Wording,
            AnyOf = [OfAnswer(question), new OpenApiSchema { Type = JsonSchemaType.Array, Items = OfAnswer(question) }, new OpenApiSchema { Type = JsonSchemaType.Null }],
        }),
    };

    private static OpenApiSchema OfAnswer(Question question) => new()
    {
        Enum = question.IsYesNo ? null : [.. question.Options.Select(option => (JsonNode)option.Token)],
        Type = question.IsYesNo ? JsonSchemaType.Boolean : JsonSchemaType.String,
    };

    private static List<JsonNode>? Words(Type type) =>
        type == typeof(Verdict) ? [.. Token.All<Verdict>()]
        : type == typeof(ChangeKind) ? [.. Token.All<ChangeKind>()]
        : type == typeof(Membership) ? [.. Token.All<Membership>()]
        : type == typeof(CriterionStatus) ? [.. Token.All<CriterionStatus>()]
        : type == typeof(Provenance) ? [.. Token.All<Provenance>()]
        : null;
}
