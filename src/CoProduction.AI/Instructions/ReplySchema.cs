using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.AI;

/// <summary>The JSON schema of a reply: questions that allow the same answers share one alternative, so that a token goes with its question alone.</summary>
internal static class ReplySchema
{
    /// <summary>What a service calls the schema.</summary>
    public const string Name = "coding";

    public static JsonElement Of(Questionnaire questionnaire)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            WriteObject(json, ("activities", () => WriteList(json, () => WriteActivity(json, questionnaire))));
        }

        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }

    private static void WriteActivity(Utf8JsonWriter json, Questionnaire questionnaire) => WriteObject(
        json,
        ("title", () => WriteType(json, "string")),
        ("passages", () => WriteList(json, () => WriteType(json, "string"))),
        ("answers", () => WriteList(json, () => WriteAnswer(json, questionnaire))));

    private static void WriteAnswer(Utf8JsonWriter json, Questionnaire questionnaire)
    {
        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        foreach (var alike in questionnaire.Questions.GroupBy(question => string.Join(' ', question.Options.Select(option => option.Token)), StringComparer.Ordinal))
        {
            WriteObject(
                json,
                ("question", () => WriteWords(json, alike.Select(question => question.Id))),
                ("answers", () => WriteList(json, () => WriteWords(json, alike.First().Options.Select(option => option.Token)))),
                ("quotation", () => WriteType(json, "string", "null")),
                ("knowledge", () => WriteType(json, "string", "null")));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter json, params ReadOnlySpan<(string Name, Action Write)> properties)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach ((string name, Action write) in properties)
        {
            json.WritePropertyName(name);
            write();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach ((string name, _) in properties) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, Action writeItem)
    {
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        writeItem();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, IEnumerable<string> words)
    {
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteStartArray("enum");
        foreach (string word in words) json.WriteStringValue(word);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartObject();
        if (types.Length == 1)
        {
            json.WriteString("type", types[0]);
        }
        else
        {
            json.WriteStartArray("type");
            foreach (string type in types) json.WriteStringValue(type);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
