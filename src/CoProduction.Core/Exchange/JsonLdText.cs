using System.Buffers;
using System.Text;
using System.Text.Json;
using CoProduction.Json;

namespace CoProduction.Exchange;

/// <summary>Things and statements as JSON-LD.</summary>
internal static class JsonLdText
{
    public static string Write(IEnumerable<Resource> resources)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, CoProductionJson.Writing with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteStartObject("@context");
            foreach ((string prefix, string iri) in Vocabulary.Prefixes) json.WriteString(prefix, iri);
            json.WriteEndObject();
            json.WriteStartArray("@graph");
            foreach (Resource resource in resources) Write(json, resource);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Resource resource)
    {
        json.WriteStartObject();
        json.WriteString("@id", resource.Iri);
        json.WriteString("@type", resource.Type);
        foreach (IGrouping<string, (string Property, RdfValue Value)> same in resource.Statements.GroupBy(statement => statement.Property))
        {
            json.WriteStartArray(same.Key);
            foreach ((_, RdfValue value) in same)
            {
                json.WriteStartObject();
                json.WriteString(value.IsReference ? "@id" : "@value", value.Text);
                if (value.Language is { } language) json.WriteString("@language", language);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
