using System.Text.Json.Nodes;
using CoProduction.Coding;

namespace CoProduction.Schemas;

/// <summary>What schemas are made of.</summary>
internal static class Parts
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>A character other than those that <see cref="string.IsNullOrWhiteSpace"/> takes for white: the shorthands of expressions differ between languages.</summary>
    private const string Something = @"[^\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";

    public static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    /// <summary>A text that says something.</summary>
    public static JsonObject Said(string description) => With(Text(description), "pattern", Something);

    /// <summary>A name that can be a JSON property, a column of a table and a word of code alike.</summary>
    public static JsonObject Name(string description) =>
        With(With(Text(description), "pattern", "^[A-Za-z]"), "not", new JsonObject { ["pattern"] = "[^A-Za-z0-9_-]" });

    public static JsonObject Flag(string description) => new() { ["type"] = "boolean", ["description"] = description };

    public static JsonObject Number(string description, int least = int.MinValue) =>
        new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = int.MaxValue, ["description"] = description };

    public static JsonObject Words<T>(string description)
        where T : struct, Enum =>
        Words(description, Token.All<T>());

    public static JsonObject Words(string description, IEnumerable<string> words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]), ["description"] = description };

    public static JsonObject List(string description, JsonObject items, int least = 0)
    {
        JsonObject list = new() { ["type"] = "array", ["description"] = description, ["items"] = items };
        return least == 0 ? list : With(list, "minItems", least);
    }

    /// <summary>What stands among the definitions of a schema.</summary>
    public static JsonObject Reference(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    /// <summary>An object with no other properties than some.</summary>
    public static JsonObject Closed(params IEnumerable<Member> members) => With(Open(members), "additionalProperties", false);

    /// <summary>An object with some properties, and whatever others.</summary>
    public static JsonObject Open(params IEnumerable<Member> members)
    {
        Member[] all = [.. members];
        JsonObject schema = new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(all.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)(member.IsRequired ? member.Schema : OrNull(member.Schema))))),
        };
        JsonNode[] required = [.. all.Where(member => member.IsRequired).Select(member => (JsonNode)member.Name)];
        return required is [] ? schema : With(schema, "required", new JsonArray(required));
    }

    /// <summary>What is so, or null, which says the same as being left out.</summary>
    public static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
            return schema;
        }

        if (schema["enum"] is JsonArray words)
        {
            words.Add((JsonNode?)null);
            return schema;
        }

        if (schema["anyOf"] is JsonArray choices)
        {
            choices.Add((JsonNode)new JsonObject { ["type"] = "null" });
            return schema;
        }

        return schema.Count == 0 || schema.All(each => each.Key == "description") ? schema
            : new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    /// <summary>That a property is there and is not null.</summary>
    public static JsonObject Has(string name) => new()
    {
        ["required"] = new JsonArray(name), ["properties"] = new JsonObject { [name] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } } },
    };

    public static JsonObject Not(JsonObject schema) => new() { ["not"] = schema };

    /// <summary>That where one thing is so, another is.</summary>
    public static JsonObject If(JsonObject premise, JsonObject then) => new() { ["if"] = premise, ["then"] = then };

    public static JsonObject With(JsonObject schema, string keyword, JsonNode value)
    {
        schema[keyword] = value;
        return schema;
    }
}
