using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoProduction.Json;

/// <summary>Reads and writes a type by its format wherever <c>JsonSerializer</c> meets it.</summary>
/// <remarks>The types name this converter themselves, so nothing needs to be registered.</remarks>
public sealed class ContractJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Reads as strictly as the format of <see cref="CoProductionJson"/> does; its limits do not apply, those of the options do.</summary>
    /// <exception cref="JsonException">The JSON cannot be read: the message has the first problem, and the exception within has all.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CoProductionJson.FormatOf<T>().ReadEmbedded(ref reader);

    /// <summary>Writes in the canonical form.</summary>
    /// <exception cref="ArgumentNullException">The writer or the value is null.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => CoProductionJson.FormatOf<T>().Write(writer, value);
}
