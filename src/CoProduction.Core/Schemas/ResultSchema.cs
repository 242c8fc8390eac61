using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Schemas;

/// <summary>Results, by the generated metadata that they are read by: what other versions add is let through, as their reader lets it through.</summary>
internal sealed class ResultSchema
{
    private static readonly JsonSerializerOptions Stored = CoProductionJsonContext.Default.Options;

    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    private ResultSchema()
    {
    }

    /// <summary>The schema of a result, and what it refers to.</summary>
    public static (JsonObject Schema, JsonObject Definitions) Of<T>()
    {
        ResultSchema result = new();
        JsonObject schema = result.OfObject(Stored.GetTypeInfo(typeof(T)));
        schema["properties"]![RulesSchema.Itself.Name] = RulesSchema.Itself.Schema;
        return (schema, new JsonObject(result.definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))));
    }

    private JsonObject Of(Type type)
    {
        JsonTypeInfo info = Stored.GetTypeInfo(type);
        return type == typeof(string) ? new() { ["type"] = "string" }
            : type == typeof(bool) ? new() { ["type"] = "boolean" }
            : type == typeof(int) ? new() { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue }
            : type == typeof(AnswersRecord) ? Answers()
            : type == typeof(AnswerToken) ? Answer()
            : type.IsEnum ? new() { ["enum"] = new JsonArray([.. Token.All(type).Select(word => (JsonNode)word)]) }
            : info.Kind == JsonTypeInfoKind.Enumerable ? new() { ["type"] = "array", ["items"] = Of(info.ElementType!) }
            : info.Kind == JsonTypeInfoKind.Dictionary ? new() { ["type"] = "object", ["additionalProperties"] = Of(info.ElementType!) }
            : Referred(info);
    }

    private JsonObject Referred(JsonTypeInfo info)
    {
        string name = JsonNamingPolicy.CamelCase.ConvertName(info.Type.Name);
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = [];
            definitions[name] = OfObject(info);
        }

        return Parts.Reference(name);
    }

    private JsonObject OfObject(JsonTypeInfo info) => Parts.Open(info.Properties.Select(property =>
        new Member(property.Name, Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType), CoProductionJsonContext.IsRequired(property))));

    private static JsonObject Answer() => new() { ["type"] = new JsonArray("boolean", "string") };

    private static JsonObject Answers() => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray(Answer(), new JsonObject { ["type"] = "array", ["items"] = Answer() }) },
    };
}
