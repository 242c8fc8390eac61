using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>Reads and writes the answers in a result as they stand in activities: a word, or a list of words where several are possible.</summary>
public sealed class AnswersRecordJsonConverter : JsonConverter<AnswersRecord>
{
    private static readonly AnswerTokenJsonConverter Words = new();

    /// <summary>Reads answers to whatever questions there are.</summary>
    /// <exception cref="JsonException">They are no object of words and lists of words.</exception>
    public override AnswersRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument answers = JsonDocument.ParseValue(ref reader);
        if (answers.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("Expected an object of answers.");
        OrderedDictionary<string, IReadOnlyList<AnswerToken>> all = [];
        foreach (JsonProperty each in answers.RootElement.EnumerateObject())
        {
            all[each.Name] = [.. each.Value.ValueKind == JsonValueKind.Array ? each.Value.EnumerateArray().Select(WordOf) : [WordOf(each.Value)]];
        }

        return new AnswersRecord(all);
    }

    /// <summary>Writes answers in their order.</summary>
    /// <exception cref="ArgumentNullException">The writer or the value is null.</exception>
    public override void Write(Utf8JsonWriter writer, AnswersRecord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach ((string question, IReadOnlyList<AnswerToken> possible) in value.Possible)
        {
            writer.WritePropertyName(question);
            if (possible.Count != 1) writer.WriteStartArray();
            foreach (AnswerToken token in possible) Words.Write(writer, token, options);
            if (possible.Count != 1) writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static AnswerToken WordOf(JsonElement word) => word.Deserialize(CoProductionJsonContext.Default.AnswerToken);
}
