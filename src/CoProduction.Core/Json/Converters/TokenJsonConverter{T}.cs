using System.Text.Json;
using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Wording;

namespace CoProduction.Json;

/// <summary>Reads and writes the values of a vocabulary by their permanent words, also as the names of a dictionary, and as nothing else.</summary>
/// <remarks>The vocabularies name this converter themselves, so nothing needs to be registered.</remarks>
public sealed class TokenJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <summary>Reads a word.</summary>
    /// <exception cref="JsonException">It is no word of the vocabulary: the message names those that are.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw new JsonException($"Expected a string. {Allowed}");

    /// <summary>Writes the word.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The vocabulary has no such value.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Token.Of(value));
    }

    /// <summary>Reads a word that is the name of a property.</summary>
    /// <exception cref="JsonException">It is no word of the vocabulary: the message names those that are.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <summary>Writes the word as the name of a property.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The vocabulary has no such value.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Token.Of(value));
    }

    private static string Allowed => $"Allowed are {Quoted.List(Token.All<T>())}.";

    private static T Parse(string word) => Token.TryParse(word, out T value) ? value : throw new JsonException($"{Quoted.Of(word)} is not allowed here. {Allowed}");
}
