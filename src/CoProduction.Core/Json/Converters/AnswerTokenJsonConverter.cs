using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>Reads and writes the word for one answer: yes and no as a boolean, any other as a string.</summary>
public sealed class AnswerTokenJsonConverter : JsonConverter<AnswerToken>
{
    /// <summary>Reads a word.</summary>
    /// <exception cref="JsonException">It is neither a boolean nor a string.</exception>
    public override AnswerToken Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True or JsonTokenType.False => AnswerToken.Of(reader.GetBoolean()),
        JsonTokenType.String => AnswerToken.Of(reader.GetString()!),
        _ => throw new JsonException("Expected an answer: true, false or a string."),
    };

    /// <summary>Writes the word.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public override void Write(Utf8JsonWriter writer, AnswerToken value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsYesNo)
        {
            writer.WriteBooleanValue(value.Word == "yes");
        }
        else
        {
            writer.WriteStringValue(value.Word);
        }
    }
}
